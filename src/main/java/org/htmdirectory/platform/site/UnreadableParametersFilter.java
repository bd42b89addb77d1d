package org.htmdirectory.platform.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a query that cannot be decoded, such as {@code ?q=%zz}, and a form that is too large, before a page trips over
 * them. Uploads are left to the page that takes them: nobody else reads them.
 */
@Component
class UnreadableParametersFilter extends OncePerRequestFilter {

    private static final int NONE = 0;
    private static final String UPLOAD = "multipart/";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int refusal = isUpload(request) ? NONE : refusal(request);
        if (refusal == NONE) {
            chain.doFilter(request, response);
        } else {
            response.sendError(refusal);
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, UPLOAD, 0, UPLOAD.length());
    }

    private static int refusal(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return NONE;
        } catch (InvalidParameterException refused) {
            return refused.getErrorCode();
        } catch (IllegalStateException undecodable) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }
}
