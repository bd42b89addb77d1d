package org.htmdirectory.platform.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Refuses a query that cannot be decoded, such as {@code ?q=%zz}, and a form that is too large, before a page trips over
 * them. Of an upload only the query is looked at: the page that takes it reads the rest.
 */
@Component
class UnreadableParametersFilter extends OncePerRequestFilter {

    private static final int NONE = 0;
    private static final String UPLOAD = "multipart/";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int refusal = isUpload(request) ? refusal(request.getQueryString()) : refusal(request);
        if (refusal == NONE) {
            chain.doFilter(request, response);
        } else if (!response.isCommitted()) {
            // Of a body that is cut into wrong pieces the server itself has said so.
            response.sendError(refusal);
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, UPLOAD, 0, UPLOAD.length());
    }

    private static int refusal(String query) {
        try {
            String bytes = query == null ? "" : UriUtils.decode(query, StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)));
            return NONE;
        } catch (IllegalArgumentException | CharacterCodingException undecodable) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
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
