package org.htmdirectory.platform.edition;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Names the edition to every page, in the request attribute {@code edition}, and lets browsers and caches ask whether a
 * page has changed since: pages and the API are functions of the edition, the build and the request.
 */
class EditionFilter extends OncePerRequestFilter {

    private final ObjectProvider<Editions> editions;
    private final ProgramBuild build;

    /**
     * @param editions asked for late: the server makes its filters before it is time to migrate the database
     */
    EditionFilter(ObjectProvider<Editions> editions, ProgramBuild build) {
        this.editions = editions;
        this.build = build;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Editions known = editions.getObject();
        known.hold();
        try {
            Edition edition = known.current();
            request.setAttribute("edition", edition);
            chain.doFilter(request, isPage(request) ? validated(request, response, edition) : response);
        } finally {
            known.letGo();
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.ERROR
                && !request.getRequestURI().startsWith("/actuator");
    }

    private HttpServletResponse validated(HttpServletRequest request, HttpServletResponse response, Edition edition) {
        EditionResponse answer = new EditionResponse(request, response, Validators.of(edition, build));
        request.setAttribute(HeldCopy.ATTRIBUTE, answer);
        return answer;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
