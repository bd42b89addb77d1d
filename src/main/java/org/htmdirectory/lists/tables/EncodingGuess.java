package org.htmdirectory.lists.tables;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file is encoded, from its byte order mark or else from all its bytes.
 *
 * @param encoding the likeliest encoding
 * @param strays bytes that do not fit it
 * @param sure whether the bytes leave no doubt
 */
record EncodingGuess(TextEncoding encoding, long strays, boolean sure) {

    private static final int FIRST_BYTES = 1 << 16;
    private static final int LINES = 1 << 16;
    private static final int LONGEST_LINE = 1 << 14;

    static EncodingGuess of(Path path) throws IOException {
        EncodingGuess guess;
        try (InputStream content = Files.newInputStream(path)) {
            guess = of(content);
        }
        if (guess.sure) {
            return guess;
        }
        try (InputStream content = new BufferedInputStream(Files.newInputStream(path), FIRST_BYTES)) {
            return new EncodingGuess(LetterGuess.of(foreignLines(content)), 0, false);
        }
    }

    /** Lines with bytes beyond ASCII: the others tell nothing. */
    private static byte[] foreignLines(InputStream content) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean foreign = false;
        for (int sign; lines.size() < LINES && (sign = content.read()) >= 0; ) {
            line.write(sign);
            foreign |= sign >= 0x80;
            if (sign == '\n' || sign == '\r' || line.size() == LONGEST_LINE) {
                if (foreign) {
                    line.writeTo(lines);
                }
                line.reset();
                foreign = false;
            }
        }
        if (foreign && lines.size() < LINES) {
            line.writeTo(lines);
        }
        return lines.toByteArray();
    }

    private static EncodingGuess of(InputStream content) throws IOException {
        byte[] bytes = new byte[FIRST_BYTES];
        int length = content.readNBytes(bytes, 0, bytes.length);
        TextEncoding sure = marked(bytes, length);
        sure = sure == null ? unmarkedUtf16(bytes, length) : sure;
        if (sure != null && sure != TextEncoding.UTF_8_WITH_MARK) {
            return new EncodingGuess(sure, 0, true);
        }
        refuseBinary(bytes, length);
        Utf8Scan scan = new Utf8Scan();
        for (; length > 0; length = content.read(bytes)) {
            scan.feed(bytes, 0, length);
        }
        if (sure != null) {
            return new EncodingGuess(sure, scan.strays(), true);
        }
        return new EncodingGuess(TextEncoding.UTF_8, scan.strays(), scan.isUtf8());
    }

    private static TextEncoding marked(byte[] bytes, int length) {
        int first = length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (first == 0xFFFE) {
            return TextEncoding.UTF_16_LITTLE_ENDIAN;
        } else if (first == 0xFEFF) {
            return TextEncoding.UTF_16_BIG_ENDIAN;
        }
        return first == 0xEFBB && length > 2 && bytes[2] == (byte) 0xBF ? TextEncoding.UTF_8_WITH_MARK : null;
    }

    // In the UTF-16 of European languages every other byte is zero.
    private static TextEncoding unmarkedUtf16(byte[] bytes, int length) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (odd * 5 > length && even * 50 < length) {
            return TextEncoding.UTF_16_LITTLE_ENDIAN;
        }
        return even * 5 > length && odd * 50 < length ? TextEncoding.UTF_16_BIG_ENDIAN : null;
    }

    private static void refuseBinary(byte[] bytes, int length) {
        int controls = 0;
        for (int i = 0; i < length; i++) {
            boolean control = bytes[i] >= 0 && bytes[i] < ' ';
            controls += control && bytes[i] != '\t' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\f' ? 1 : 0;
        }
        if (controls > 2 && controls * 20L > length) {
            throw new SheetException("This file is not text. " + FileKind.WANTED);
        }
    }
}
