package org.htmdirectory.platform.watch;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.htmdirectory.platform.site.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps what is for those who run the site from visitors, and pages from the port that is for them. */
@Order(FilterOrder.EVERY_REQUEST)
class WatchFilter extends OncePerRequestFilter {

    private static final String WATCHED = "/actuator";
    private static final String HEALTH = WATCHED + "/health";

    private final WatchPort port;

    WatchFilter(WatchPort port) {
        this.port = port;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isAllowed(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    // The path as the server takes it apart, however it was written.
    private boolean isAllowed(HttpServletRequest request) {
        String path = request.getServletPath();
        if (port.took(request)) {
            return isBelow(path, WATCHED);
        }
        return !isBelow(path, WATCHED) || !port.exists() && isBelow(path, HEALTH);
    }

    private static boolean isBelow(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
