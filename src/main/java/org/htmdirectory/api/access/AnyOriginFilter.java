package org.htmdirectory.api.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.htmdirectory.platform.site.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsProcessor;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of any site read what the API answers. It is public and knows no visitor, so it says so to all who ask, not by
 * their origin: caches may keep one answer for everybody.
 */
@Component
@Order(FilterOrder.ORIGINS)
class AnyOriginFilter extends OncePerRequestFilter {

    static final String EXPOSED = String.join(
            ", ", HttpHeaders.ETAG, HttpHeaders.LINK, HttpHeaders.RETRY_AFTER, "RateLimit", "RateLimit-Policy");

    private static final String API = "/api/v1/";
    private static final String CLASSIFICATIONS = API + "classifications";
    private static final CorsConfiguration READING = allowing("GET", "HEAD");
    private static final CorsConfiguration CLASSIFYING = allowing("POST");

    private final CorsProcessor preFlights = new DefaultCorsProcessor();

    private static CorsConfiguration allowing(String... methods) {
        CorsConfiguration allowed = new CorsConfiguration();
        allowed.addAllowedOrigin(CorsConfiguration.ALL);
        allowed.addAllowedHeader(CorsConfiguration.ALL);
        allowed.setAllowedMethods(List.of(methods));
        allowed.setMaxAge(Duration.ofDays(1));
        return allowed;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !path(request).startsWith(API);
    }

    /** An answer that became a problem is read from other sites as well. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        if (CorsUtils.isPreFlightRequest(request)) {
            preFlights.processRequest(
                    path(request).startsWith(CLASSIFICATIONS) ? CLASSIFYING : READING, request, response);
            return;
        }
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, CorsConfiguration.ALL);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        chain.doFilter(request, response);
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
