package org.htmdirectory.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;

/** One unpacked part of a workbook. Stops where it grows as only a file made to exhaust its reader does. */
final class GuardedStream extends FilterInputStream {

    private static final long HARMLESS = 32L << 20;
    private static final int DENSEST = 200;

    private final long packed;
    private final long most;
    private long unpacked;

    GuardedStream(InputStream content, ZipEntry part, long most) {
        super(content);
        this.packed = Math.max(1, part.getCompressedSize());
        this.most = most;
        check(part.getSize());
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        check(unpacked += read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        check(unpacked += Math.max(0, read));
        return read;
    }

    private void check(long size) {
        if (size > most || size > HARMLESS && size / DENSEST > packed) {
            throw new SheetException(Sentence.of(
                    "This workbook unpacks to far more than its size lets expect (over %,d MB). It is not read.",
                    size >> 20));
        }
    }
}
