package org.htmdirectory.platform.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Numbers each request, for every line that is logged meanwhile, and logs each fault of ours once, by method, pattern of the
 * address and that number. What a visitor typed stands in neither: an address itself, and the message of an exception, may
 * quote it.
 */
@Component
@Order(FilterOrder.EVERY_REQUEST)
class FaultLogFilter extends OncePerRequestFilter {

    private static final String METHOD = "method";

    private final RequestNumbers numbers = new RequestNumbers();

    /** A method can be any word that a client makes up. */
    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final Logger log = LoggerFactory.getLogger(FaultLogFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put(RequestNumbers.NAME, numbers.give(request));
        MDC.put(METHOD, method(request));
        try {
            chain.doFilter(request, response);
        } catch (IOException visitorGone) {
            throw visitorGone;
        } catch (ServletException | RuntimeException | Error fault) {
            tell(request, fault);
            throw fault;
        } finally {
            MDC.remove(RequestNumbers.NAME);
            MDC.remove(METHOD);
        }
    }

    private static String method(HttpServletRequest request) {
        return KNOWN.contains(request.getMethod()) ? request.getMethod() : "(other method)";
    }

    private static void tell(HttpServletRequest request, Throwable fault) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        log.error(
                "{} {} failed, request {}: {}",
                method(request),
                pattern == null ? "(no page)" : pattern,
                RequestNumbers.of(request).orElseThrow(),
                FaultPlace.of(fault));
    }
}
