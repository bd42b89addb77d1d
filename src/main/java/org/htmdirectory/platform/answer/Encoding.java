package org.htmdirectory.platform.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** How a body may be encoded for whoever takes it so. */
enum Encoding {
    /** As RFC 1952 has it. */
    GZIP("gzip") {
        @Override
        byte[] encode(byte[] plain, boolean often) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4);
            try (GZIPOutputStream gzip = new LeveledGzip(packed, often ? OFTEN : ONCE)) {
                gzip.write(plain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return packed.toByteArray();
        }
    };

    private static final int BUFFER = 8192;
    private static final int OFTEN = Deflater.DEFAULT_COMPRESSION;
    private static final int ONCE = Deflater.BEST_SPEED;

    private final String token;

    Encoding(String token) {
        this.token = token;
    }

    /** Its name in HTTP. */
    String token() {
        return token;
    }

    /**
     * Encodes a body.
     *
     * @param often whether it is likely to be sent often, so that its length matters more than the time it takes
     */
    abstract byte[] encode(byte[] plain, boolean often);

    /** Whether a request takes it that has this {@code Accept-Encoding}, or null. */
    boolean isIn(String accepted) {
        return accepted != null && Weighted.takes(accepted, token::equalsIgnoreCase);
    }

    private static final class LeveledGzip extends GZIPOutputStream {

        LeveledGzip(OutputStream packed, int level) throws IOException {
            super(packed, BUFFER);
            def.setLevel(level);
        }
    }
}
