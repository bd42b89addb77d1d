package org.htmdirectory.platform.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body whose type says nothing that can be read, and one of several parts wherever no file is taken: the server
 * would write it to the disk for a page that never looks at it.
 */
@Component
@Order(FilterOrder.BODIES)
class UnreadableBodyFilter extends OncePerRequestFilter {

    private static final String PARTS = "multipart";

    private final List<String> uploads;

    UnreadableBodyFilter(List<UploadAddress> uploads) {
        this.uploads = uploads.stream().map(UploadAddress::path).toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isReadable(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        }
    }

    private boolean isReadable(HttpServletRequest request) {
        String text = request.getContentType();
        if (text == null) {
            return true;
        }
        try {
            MediaType type = MediaType.parseMediaType(text);
            // Throws where there is no such charset; of those there are, forms come in what extends ASCII.
            boolean ascii = type.getCharset() == null
                    || new String("a=&".getBytes(type.getCharset()), StandardCharsets.US_ASCII).equals("a=&");
            return type.isConcrete() && ascii && (!type.getType().equalsIgnoreCase(PARTS) || takesParts(request, type));
        } catch (IllegalArgumentException | UnsupportedOperationException unreadable) {
            return false;
        }
    }

    private boolean takesParts(HttpServletRequest request, MediaType type) {
        return request.getMethod().equals("POST")
                && type.isCompatibleWith(MediaType.MULTIPART_FORM_DATA)
                && type.getParameter("boundary") != null
                && uploads.contains(request.getRequestURI());
    }
}
