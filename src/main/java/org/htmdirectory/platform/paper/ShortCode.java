package org.htmdirectory.platform.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * Seven letters and digits that stand for a page on paper. They come from the page's address alone, so that what is
 * printed leads there in every edition in which the page has that address. Written in Crockford's base 32, which has no
 * letters that are mistaken for digits: https://www.crockford.com/base32.html
 */
public record ShortCode(String text) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 7;
    private static final int BITS = 5;

    /** The code of a page's address. */
    public static ShortCode of(String address) {
        long digest = ByteBuffer.wrap(digest(address)).getLong();
        StringBuilder text = new StringBuilder();
        for (int at = 1; at <= LENGTH; at++) {
            text.append(SIGNS.charAt((int) (digest >>> (Long.SIZE - at * BITS)) & SIGNS.length() - 1));
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

    /** The short path. */
    String path() {
        return "/s/" + text;
    }

    private static byte[] digest(String address) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
