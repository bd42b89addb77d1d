package org.htmdirectory.platform.answer;

import io.micrometer.core.instrument.Counter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * An answer as it is sent again and again.
 *
 * @param headers its headers, all but those of its length and encoding
 * @param lastModified since when it has been so, in milliseconds since 1970
 * @param bodies its body, in one encoding or several; the best first
 * @param sent counts how often it is sent from memory, with all others of the same pattern of addresses
 */
record KeptAnswer(List<Header> headers, long lastModified, List<Body> bodies, Counter sent) {

    /** One header. */
    record Header(String name, String value) {}

    /**
     * A body, encoded.
     *
     * @param encoding its encoding, or null where it is as it is
     */
    record Body(Encoding encoding, byte[] bytes) {}

    /** How much memory its bodies take, in bytes. */
    int weight() {
        int weight = 0;
        for (Body body : bodies) {
            weight += body.bytes.length;
        }
        return weight;
    }

    /** Whether whoever asks takes it as it is. */
    boolean suits(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted == null || AcceptedTypes.take(accepted, header(HttpHeaders.CONTENT_TYPE));
    }

    /** Sends it, or says that whoever asks holds it already. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sent.increment();
        String before = null;
        for (Header header : headers) {
            if (header.name.equals(before)) {
                response.addHeader(header.name, header.value);
            } else {
                response.setHeader(header.name, header.value);
            }
            before = header.name;
        }
        if (!isAsked(request) || !isHeld(request, response)) {
            sendBody(request, response);
        }
    }

    /** Sends its body, where its headers have been said. */
    void sendBody(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Body body = body(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        byte[] bytes = body == null ? plain() : body.bytes;
        if (body != null && body.encoding != null) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, body.encoding.token());
        }
        if (isPacked()) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    private static boolean isAsked(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.IF_NONE_MATCH) != null
                || request.getHeader(HttpHeaders.IF_MODIFIED_SINCE) != null;
    }

    private boolean isHeld(HttpServletRequest request, HttpServletResponse response) {
        return new ServletWebRequest(request, response).checkNotModified(header(HttpHeaders.ETAG), lastModified);
    }

    private boolean isPacked() {
        return bodies.get(0).encoding != null;
    }

    private Body body(String accepted) {
        for (Body body : bodies) {
            if (body.encoding == null || body.encoding.isIn(accepted)) {
                return body;
            }
        }
        return null;
    }

    // Hardly anyone takes no encoding at all.
    private byte[] plain() throws IOException {
        for (Body body : bodies) {
            if (body.encoding == Encoding.GZIP) {
                try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body.bytes))) {
                    return unpacked.readAllBytes();
                }
            }
        }
        throw new IllegalStateException("An answer is kept as it is or packed with gzip");
    }

    private String header(String name) {
        for (Header header : headers) {
            if (header.name.equalsIgnoreCase(name)) {
                return header.value;
            }
        }
        return null;
    }
}
