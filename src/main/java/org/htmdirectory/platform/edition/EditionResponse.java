package org.htmdirectory.platform.edition;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Decides at the first byte of the body whether the answer carries the edition's validators, and whether to send it at
 * all. Only then is it certain that the answer is a success: an address that names nothing must be answered 404 even to
 * who holds a current ETag, and must not be given one.
 */
final class EditionResponse extends HttpServletResponseWrapper implements HeldCopy {

    private static final String CACHE_CONTROL = CacheControl.maxAge(Duration.ofMinutes(1))
            .cachePublic()
            .mustRevalidate()
            .getHeaderValue();

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Validators validators;
    private boolean decided;
    private boolean ofEdition;
    private boolean unchanged;

    EditionResponse(HttpServletRequest request, HttpServletResponse response, Validators validators) {
        super(response);
        this.request = request;
        this.response = response;
        this.validators = validators;
    }

    @Override
    public boolean isCurrent() {
        return matches(new ServletWebRequest(request)) && isUnchanged();
    }

    @Override
    public boolean isOfEdition() {
        return ofEdition;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return isUnchanged() ? new NoOutput() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return isUnchanged() ? new PrintWriter(Writer.nullWriter()) : super.getWriter();
    }

    private boolean isUnchanged() {
        if (!decided) {
            decided = true;
            ofEdition = isPublicSuccess();
            unchanged = ofEdition && validate();
        }
        return unchanged;
    }

    private boolean isPublicSuccess() {
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reading && response.getStatus() == SC_OK && !response.containsHeader(HttpHeaders.CACHE_CONTROL);
    }

    private boolean validate() {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        return matches(new ServletWebRequest(request, response));
    }

    private boolean matches(ServletWebRequest asked) {
        return asked.checkNotModified(
                validators.etag(), validators.lastModified().toEpochMilli());
    }

    /** Takes what is written and sends nothing. */
    private static final class NoOutput extends ServletOutputStream {

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Nothing is written without waiting");
        }

        @Override
        public void write(int data) {}
    }
}
