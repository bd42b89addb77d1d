package org.htmdirectory.platform.answer;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.htmdirectory.platform.edition.HeldCopy;
import org.springframework.http.HttpHeaders;
import org.springframework.util.FastByteArrayOutputStream;

/**
 * Takes the body of an answer that is the same for everyone while the edition lasts, as long as it is not too large; any other
 * goes on as it is written. Which it is shows at the first byte.
 */
final class CapturingResponse extends HttpServletResponseWrapper {

    private final HttpServletRequest request;
    private final long largest;
    private final Runnable goesOn;
    private FastByteArrayOutputStream body;
    private ServletOutputStream stream;
    private PrintWriter writer;

    /**
     * @param largest how many bytes are taken at most
     * @param goesOn told when it is clear that the body is not taken
     */
    CapturingResponse(HttpServletRequest request, HttpServletResponse response, long largest, Runnable goesOn) {
        super(response);
        this.request = request;
        this.largest = largest;
        this.goesOn = goesOn;
    }

    /** What was taken; empty where it went on. */
    Optional<byte[]> body() {
        if (writer != null) {
            writer.flush();
        }
        return Optional.ofNullable(body).map(FastByteArrayOutputStream::toByteArray);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            stream = isKept() ? new Capture() : super.getOutputStream();
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = isKept()
                    ? new PrintWriter(
                            new OutputStreamWriter(getOutputStream(), Charset.forName(getCharacterEncoding())))
                    : super.getWriter();
        }
        return writer;
    }

    private boolean isKept() {
        boolean kept = !request.isAsyncStarted()
                && request.getAttribute(HeldCopy.ATTRIBUTE) instanceof HeldCopy copy
                && copy.isOfEdition();
        if (!kept) {
            goesOn.run();
        }
        return kept;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (body == null) {
            super.flushBuffer();
        }
    }

    // The server says the language only when it sends; what is kept needs it before.
    @Override
    public void setLocale(Locale locale) {
        super.setLocale(locale);
        setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
    }

    @Override
    public void setContentLength(int length) {
        setContentLengthLong(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        // A length that is said beforehand is that of a body which may go out packed.
        if (stream != null && body == null) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void reset() {
        forget();
        super.reset();
    }

    @Override
    public void resetBuffer() {
        forget();
        super.resetBuffer();
    }

    // What was written before a fault is no answer.
    @Override
    public void sendError(int status) throws IOException {
        forget();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        forget();
        super.sendError(status, message);
    }

    private void forget() {
        body = null;
        stream = null;
        writer = null;
    }

    private final class Capture extends ServletOutputStream {

        private ServletOutputStream onward;

        Capture() {
            body = new FastByteArrayOutputStream();
        }

        @Override
        public void write(int data) throws IOException {
            write(new byte[] {(byte) data}, 0, 1);
        }

        @Override
        public void write(byte[] data, int from, int length) throws IOException {
            if (onward == null && body.size() + (long) length > largest) {
                onward = getResponse().getOutputStream();
                body.writeTo(onward);
                body = null;
            }
            if (onward == null) {
                body.write(data, from, length);
            } else {
                onward.write(data, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (onward != null) {
                onward.flush();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Nothing is written without waiting");
        }
    }
}
