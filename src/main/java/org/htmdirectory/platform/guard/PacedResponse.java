package org.htmdirectory.platform.guard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** A response that breaks off where its reader is too slow: a download holds a thread, and the rows that it is made of. */
final class PacedResponse extends HttpServletResponseWrapper {

    private final ConnectionPace pace;
    private ServletOutputStream paced;

    PacedResponse(HttpServletResponse response, SlowClients limits) {
        super(response);
        this.pace = new ConnectionPace(limits.grace(), limits.leastRate().toBytes());
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (paced == null) {
            paced = new PacedStream(super.getOutputStream());
        }
        return paced;
    }

    private final class PacedStream extends ServletOutputStream {

        private final ServletOutputStream stream;

        private PacedStream(ServletOutputStream stream) {
            this.stream = stream;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            long begun = System.nanoTime();
            stream.write(bytes, from, length);
            pace.count(System.nanoTime() - begun, length);
            if (pace.isTooSlow()) {
                throw new IOException("A download was read too slowly");
            }
        }

        @Override
        public void flush() throws IOException {
            stream.flush();
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            stream.setWriteListener(listener);
        }
    }
}
