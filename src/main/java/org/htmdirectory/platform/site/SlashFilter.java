package org.htmdirectory.platform.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads an address with slashes too many to the page. Where it leads begins with one slash and no more: after two, a browser
 * reads the name of another site.
 */
@Component
class SlashFilter extends OncePerRequestFilter {

    private static final Pattern SLASHES = Pattern.compile("[/\\\\]{2,}");
    private static final Pattern AT_THE_END = Pattern.compile("(?<=.)/$");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** What a header of an answer can hold beside all others. */
    private static final int LONGEST = 4_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String asked = request.getRequestURI();
        String meant = meant(asked);
        if (asked.equals(meant)) {
            chain.doFilter(request, response);
            return;
        }
        String query = request.getQueryString();
        String target = query == null ? meant : meant + "?" + query;
        if (target.length() > LONGEST) {
            response.sendError(HttpStatus.URI_TOO_LONG.value());
            return;
        }
        response.setStatus(
                READING.contains(request.getMethod())
                        ? HttpStatus.MOVED_PERMANENTLY.value()
                        : HttpStatus.PERMANENT_REDIRECT.value());
        response.setHeader(HttpHeaders.LOCATION, target);
    }

    static String meant(String path) {
        return AT_THE_END.matcher(SLASHES.matcher(path).replaceAll("/")).replaceFirst("");
    }
}
