package org.htmdirectory.platform.guard;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A body of a request that is read only while it comes fast enough, and while there is a place to wait for it. */
final class PacedBody implements InputBuffer, AutoCloseable {

    private final InputBuffer body;
    private final long length;
    private final String client;
    private final Places places;
    private final ConnectionPace pace;
    private boolean waiting;
    private boolean refused;
    private boolean ended;

    /**
     * @param length how long it is in bytes, or -1 where it does not say so
     */
    PacedBody(InputBuffer body, long length, String client, Places places, ConnectionPace pace) {
        this.body = body;
        this.length = length;
        this.client = client;
        this.places = places;
        this.pace = pace;
    }

    /** Whether it is here, or there is a place to wait for it. */
    boolean mayWait() {
        if (!waiting && !isWhole() && body.available() == 0) {
            waiting = places.take(client);
            refused = !waiting;
        }
        return !refused;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (refused || !mayWait()) {
            throw new IOException("A body came too slowly");
        }
        long begun = System.nanoTime();
        int read = body.doRead(handler);
        ended = read < 0;
        pace.count(System.nanoTime() - begun, Math.max(0, read));
        refused = !isWhole() && pace.isTooSlow();
        if (isWhole()) {
            close();
        }
        return read;
    }

    /** Whether all of it has been read. */
    boolean isWhole() {
        return ended || length >= 0 && pace.bytes() >= length;
    }

    /** Reads what nobody asked for, so that a browser that still sends it is not cut off before it reads the answer. */
    boolean drain(long most) {
        Ignored ignored = new Ignored();
        try {
            while (!isWhole() && !refused && pace.bytes() < most && length < most) {
                doRead(ignored);
            }
        } catch (IOException gone) {
            return false;
        }
        return isWhole();
    }

    @Override
    public int available() {
        return body.available();
    }

    @Override
    public void close() {
        if (waiting) {
            places.leave(client);
            waiting = false;
        }
    }

    private static final class Ignored implements ApplicationBufferHandler {

        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer next) {
            buffer = next;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // Nothing is kept.
        }
    }
}
