package org.htmdirectory.platform.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every request that went wrong and that no feature answered itself: a visitor with a page, a program that
 * asked the API with an RFC 9457 problem document.
 */
@Controller
class ProblemController implements ErrorController {

    @RequestMapping("/error")
    Object explain(HttpServletRequest request, HttpServletResponse response) {
        Problem problem = Problem.of(request);
        response.setStatus(problem.status().value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        RequestNumbers.of(request).ifPresent(number -> response.setHeader(RequestNumbers.HEADER, number));
        return problem.inApi() ? document(problem) : page(problem, request);
    }

    private static ModelAndView page(Problem problem, HttpServletRequest request) {
        ProblemPage page = ProblemPage.of(problem, RequestNumbers.of(request).orElse(null));
        return new ModelAndView("platform/site/problem", Map.of("page", page), problem.status());
    }

    private static ResponseEntity<ProblemDetail> document(Problem problem) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(problem.status(), problem.text());
        detail.setType(URI.create("about:blank"));
        detail.setInstance(URI.create(problem.address()));
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
