package org.htmdirectory.platform.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.apache.catalina.Globals;

/** What a request is called in the log and on the page of a fault: a trusted proxy's number of it, else one of our own. */
final class RequestNumbers {

    /** The header in which proxies say it, and in which an answer that went wrong does. */
    static final String HEADER = "X-Request-Id";

    /** Under which key a line of the log finds it. */
    static final String NAME = "request";

    private static final String ATTRIBUTE = RequestNumbers.class.getName();
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{8,64}");

    /** Numbers a request. */
    String give(HttpServletRequest request) {
        String number = fromProxy(request)
                .orElseGet(() ->
                        HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
        request.setAttribute(ATTRIBUTE, number);
        return number;
    }

    // Tomcat says by that attribute that the proxy is one of those to be believed.
    private static Optional<String> fromProxy(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER))
                .filter(number -> request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) != null)
                .filter(number -> NUMBER.matcher(number).matches());
    }

    /** The number of a request; none of one that the server itself refused. */
    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
    }
}
