package org.htmdirectory.platform.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Logs each fault of ours once, by method, pattern of the address and number of the request. What a visitor typed stands in
 * neither: an address itself, and the message of an exception, may quote it.
 */
@Component
@Order(FilterOrder.EVERY_REQUEST)
class FaultLogFilter extends OncePerRequestFilter {

    /** Under which key a line of the log finds the number of the request. */
    static final String REQUEST = "request";

    /** A method can be any word that a client makes up. */
    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final Logger log = LoggerFactory.getLogger(FaultLogFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put(REQUEST, HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
        try {
            chain.doFilter(request, response);
        } catch (IOException visitorGone) {
            throw visitorGone;
        } catch (ServletException | RuntimeException | Error fault) {
            tell(request, fault);
            throw fault;
        } finally {
            MDC.remove(REQUEST);
        }
    }

    private static void tell(HttpServletRequest request, Throwable fault) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        log.error(
                "{} {} failed, request {}: {}",
                KNOWN.contains(request.getMethod()) ? request.getMethod() : "(other method)",
                pattern == null ? "(no page)" : pattern,
                MDC.get(REQUEST),
                FaultPlace.of(fault));
    }
}
