package org.htmdirectory.api.access;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.htmdirectory.api.access.RateLimit.Allowance;
import org.htmdirectory.platform.guard.Client;
import org.htmdirectory.platform.site.FilterOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * Keeps one client from taking the classifier from all others, and tells each what is left to it, in the headers of the draft
 * <i>RateLimit header fields for HTTP</i>. What is read, caches may hold; it has no limit.
 */
@Component
@Order(FilterOrder.ALLOWANCES)
@EnableConfigurationProperties(ApiProperties.class)
class RateLimitFilter extends OncePerRequestFilter {

    static final String POLICY = "RateLimit-Policy";
    static final String LIMIT = "RateLimit";

    private static final String CLASSIFICATIONS = "/api/v1/classifications";

    private final RateLimit limit;

    @Autowired
    RateLimitFilter(ApiProperties api) {
        this(new RateLimit(api.classificationsPerMinute(), Ticker.systemTicker()));
    }

    RateLimitFilter(RateLimit limit) {
        this.limit = limit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !UrlPathHelper.defaultInstance
                        .getPathWithinApplication(request)
                        .startsWith(CLASSIFICATIONS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String client = Client.at(request.getRemoteAddr());
        Allowance allowance = limit.take(client, 1);
        response.setHeader(
                POLICY, "\"classifications\";q=%d;w=%d".formatted(limit.quota(), RateLimit.WINDOW.toSeconds()));
        response.setHeader(LIMIT, allowance.left());
        request.setAttribute(BatchAllowance.ATTRIBUTE, new BatchAllowance(limit, client));
        if (allowance.granted()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(allowance.seconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
