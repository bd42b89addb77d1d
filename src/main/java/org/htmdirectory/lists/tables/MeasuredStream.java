package org.htmdirectory.lists.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which someone is told how much was read, and may put an end to it. */
abstract class MeasuredStream extends FilterInputStream {

    MeasuredStream(InputStream content) {
        super(content);
    }

    /** Told of the bytes just read. */
    abstract void count(int read);

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        count(Math.max(0, read));
        return read;
    }
}
