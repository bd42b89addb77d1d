package org.htmdirectory.api.access;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.htmdirectory.api.access.RateLimit.Allowance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
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
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
@EnableConfigurationProperties(ApiProperties.class)
class RateLimitFilter extends OncePerRequestFilter {

    static final String POLICY = "RateLimit-Policy";
    static final String LIMIT = "RateLimit";

    private static final String CLASSIFICATIONS = "/api/v1/classifications";

    /** Who has one address of the newer kind has all that begin as it does. */
    private static final int NETWORK_BYTES = 8;

    /** An address in figures; a name would be looked up. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.%]*");

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
        Allowance allowance = limit.take(client(request.getRemoteAddr()));
        response.setHeader(
                POLICY, "\"classifications\";q=%d;w=%d".formatted(limit.quota(), RateLimit.WINDOW.toSeconds()));
        response.setHeader(
                LIMIT, "\"classifications\";r=%d;t=%d".formatted(allowance.remaining(), allowance.seconds()));
        if (allowance.granted()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(allowance.seconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    static String client(String address) {
        if (!LITERAL.matcher(address).matches()) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
