package org.htmdirectory.platform.answer;

import com.github.benmanes.caffeine.cache.Interner;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.htmdirectory.platform.answer.KeptAnswer.Body;
import org.htmdirectory.platform.answer.KeptAnswer.Header;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Makes what is kept out of what was answered, and says what may be kept. */
class AnswerMaker {

    /** These are said anew each time. */
    private static final Set<String> NOT_KEPT =
            Set.of("connection", "content-encoding", "content-length", "date", "keep-alive", "transfer-encoding");

    private static final List<String> PACKED_TYPES =
            List.of("text/", "application/json", "application/problem+json", "application/xml", "image/svg+xml");

    /** Below this, packing saves less than it costs. */
    private static final int SMALLEST_PACKED = 1024;

    private final KnownParameters known;

    /** Most answers have the same headers; they are kept once. */
    private final Interner<List<Header>> headers = Interner.newWeakInterner();

    private final SentAnswers sent;

    AnswerMaker(KnownParameters known, SentAnswers sent) {
        this.known = known;
        this.sent = sent;
    }

    /**
     * The answer to a request with that body, and the headers of a response.
     *
     * @param often whether it is likely to be sent often
     */
    KeptAnswer of(HttpServletRequest request, HttpServletResponse response, byte[] body, boolean often) {
        HttpHeaders read = new HttpHeaders();
        read.set(HttpHeaders.LAST_MODIFIED, response.getHeader(HttpHeaders.LAST_MODIFIED));
        return new KeptAnswer(
                headers.intern(headers(response)),
                read.getLastModified(),
                bodies(response.getContentType(), body, often),
                sent.of(request));
    }

    private static List<Header> headers(HttpServletResponse response) {
        List<Header> headers = new ArrayList<>();
        for (String name : new TreeSet<>(response.getHeaderNames())) {
            if (!NOT_KEPT.contains(name.toLowerCase(Locale.ROOT)) && !name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                response.getHeaders(name).forEach(value -> headers.add(new Header(name, value)));
            }
        }
        headers.add(new Header(HttpHeaders.CONTENT_TYPE, response.getContentType()));
        return List.copyOf(headers);
    }

    private static List<Body> bodies(String type, byte[] body, boolean often) {
        boolean packed = body.length >= SMALLEST_PACKED && PACKED_TYPES.stream().anyMatch(type::startsWith);
        return List.of(packed ? new Body(Encoding.GZIP, Encoding.GZIP.encode(body, often)) : new Body(null, body));
    }

    /** Whether the answer to that request holds for all who ask the same: the method that made it knows all that was asked. */
    boolean mayKeep(AnswerKey key, HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method
                && key.asksOnlyFor(known.of(method));
    }
}
