package org.htmdirectory.api.access;

import jakarta.servlet.http.HttpServletResponse;
import org.htmdirectory.api.access.RateLimit.Allowance;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What is left to whoever sends several jobs at once: each counts, as if it came alone. */
public final class BatchAllowance {

    static final String ATTRIBUTE = BatchAllowance.class.getName();

    private static final ProblemDetail PROBLEM = ProblemDetail.forStatusAndDetail(
            HttpStatus.TOO_MANY_REQUESTS, "More jobs came from this address than it may send in a minute.");

    private final RateLimit limit;
    private final String client;

    BatchAllowance(RateLimit limit, String client) {
        this.limit = limit;
        this.client = client;
    }

    /** Counts the jobs of the request at hand; answers 429 with {@code Retry-After} where they are more than is left. */
    public static void count(int jobs) {
        // The request itself has been counted as one.
        if (jobs > 1
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                && asked.getRequest().getAttribute(ATTRIBUTE) instanceof BatchAllowance allowance) {
            allowance.take(jobs - 1, asked.getResponse());
        }
    }

    void take(int jobs, HttpServletResponse response) {
        Allowance allowance = limit.take(client, jobs);
        response.setHeader(RateLimitFilter.LIMIT, allowance.left());
        if (!allowance.granted()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(allowance.seconds()));
            throw new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS, PROBLEM, null);
        }
    }
}
