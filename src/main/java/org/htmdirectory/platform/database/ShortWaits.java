package org.htmdirectory.platform.database;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Marks the threads that answer visitors: they do not wait long for the database, whatever they ask it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ShortWaits extends OncePerRequestFilter {

    private static final ThreadLocal<Boolean> OURS = new ThreadLocal<>();

    /** Whether the thread that asks answers a visitor. */
    static boolean areOurs() {
        return OURS.get() != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        OURS.set(true);
        try {
            chain.doFilter(request, response);
        } finally {
            OURS.remove();
        }
    }
}
