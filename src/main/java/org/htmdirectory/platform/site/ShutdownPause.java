package org.htmdirectory.platform.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Goes on answering for a while once it is told to stop, so that a proxy, which sees readiness go down first, has time to
 * send visitors elsewhere. Every answer then ends its connection: none is left to be cut off in the middle.
 */
@Component
@Order(FilterOrder.EVERY_REQUEST)
class ShutdownPause extends OncePerRequestFilter implements SmartLifecycle {

    private final Duration pause;
    private volatile boolean running;
    private volatile boolean leaving;

    ShutdownPause(@Value("${htm.site.shutdown-pause}") Duration pause) {
        this.pause = pause;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (leaving) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        chain.doFilter(request, response);
    }

    @Override
    public void start() {
        running = true;
    }

    /** First of all that is stopped, as its phase is the last. */
    @Override
    public void stop() {
        leaving = true;
        running = false;
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
