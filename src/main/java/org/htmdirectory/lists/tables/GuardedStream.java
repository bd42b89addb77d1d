package org.htmdirectory.lists.tables;

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
    private final String tooMuch;
    private long unpacked;

    /**
     * @param most how many bytes the part may have
     * @param tooMuch what is said if it has more, or null to say that it is more than its size lets expect
     */
    GuardedStream(InputStream content, ZipEntry part, long most, String tooMuch) {
        super(content);
        this.packed = Math.max(1, part.getCompressedSize());
        this.most = most;
        this.tooMuch = tooMuch;
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
        if (size > most && tooMuch != null) {
            throw new SheetException(tooMuch);
        }
        if (size > most || size > HARMLESS && size / DENSEST > packed) {
            throw new SheetException(FiguresInWords.of(
                    "This workbook unpacks to far more than its size lets expect (over %,d MB). It is not read.",
                    size >> 20));
        }
    }
}
