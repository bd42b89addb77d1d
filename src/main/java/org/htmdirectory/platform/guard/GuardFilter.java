package org.htmdirectory.platform.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.htmdirectory.platform.site.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody ask too often for what costs much, and no more of it be done at once than leaves room for pages. What is kept
 * in memory has been answered before.
 */
@Order(FilterOrder.WORK)
class GuardFilter extends OncePerRequestFilter {

    private static final String A_MOMENT = "5";

    private final List<GuardedWork> guarded;
    private final Places inAll;
    private final SlowClients slow;

    GuardFilter(GuardProperties properties, SlowClients slow) {
        this.guarded = properties.work().values().stream().map(GuardedWork::new).toList();
        this.inAll = new Places(properties.open(), properties.open());
        this.slow = slow;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        Optional<GuardedWork> asked = guarded.stream()
                .filter(each -> each.isAsked(request.getMethod(), path))
                .findFirst();
        if (asked.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        String client = Client.at(request.getRemoteAddr());
        long wait = asked.get().count(client);
        if (wait > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else if (!isDone(asked.get(), client, request, response, chain)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, A_MOMENT);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    /** Does it, unless too much of all kinds is open, or of this one. */
    private boolean isDone(
            GuardedWork work,
            String client,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        if (!inAll.take(client)) {
            return false;
        }
        try {
            if (!work.begin(client)) {
                return false;
            }
            try {
                chain.doFilter(request, new PacedResponse(response, slow));
            } finally {
                work.end(client);
            }
            return true;
        } finally {
            inAll.leave(client);
        }
    }
}
