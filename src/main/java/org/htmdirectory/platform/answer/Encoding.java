package org.htmdirectory.platform.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** How a body may be encoded for whoever takes it so. */
enum Encoding {
    /** As RFC 1952 has it, at its usual level. */
    GZIP("gzip") {
        @Override
        byte[] encode(byte[] plain) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4);
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(plain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return packed.toByteArray();
        }
    };

    private final String token;

    Encoding(String token) {
        this.token = token;
    }

    /** Its name in HTTP. */
    String token() {
        return token;
    }

    abstract byte[] encode(byte[] plain);

    /** Whether a request takes it that has this {@code Accept-Encoding}, or null. */
    boolean isIn(String accepted) {
        return accepted != null && Weighted.takes(accepted, token::equalsIgnoreCase);
    }
}
