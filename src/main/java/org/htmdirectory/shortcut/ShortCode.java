package org.htmdirectory.shortcut;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * Six letters and digits that stand for a page on paper. They come from the page's address alone, so that what is
 * printed today leads there in every later edition. Written in Crockford's base 32, which has no letters that are
 * mistaken for digits: https://www.crockford.com/base32.html
 */
public record ShortCode(String text) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;
    private static final int BITS = 5;

    public static ShortCode of(String address) {
        int digest = ByteBuffer.wrap(digest(address)).getInt();
        StringBuilder text = new StringBuilder();
        for (int at = 1; at <= LENGTH; at++) {
            text.append(SIGNS.charAt(digest >>> (Integer.SIZE - at * BITS) & SIGNS.length() - 1));
        }
        return new ShortCode(text.toString());
    }

    /** The code as somebody typed it from paper: in small letters, with O for 0, or I or L for 1. */
    static ShortCode typed(String text) {
        return new ShortCode(text.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    private static byte[] digest(String address) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
