package org.htmdirectory.lists.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.htmdirectory.platform.database.DatabaseAway;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says when to come again where lists have to wait for the database, and keeps what was sent. */
@ControllerAdvice(basePackageClasses = WaitingPages.class)
class WaitingPages {

    private static final String SECONDS = "5";

    /** Rethrows what does not pass: that is a fault of ours. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    Object explain(RuntimeException fault, HttpServletRequest request, HttpServletResponse response) {
        if (!DatabaseAway.isCauseOf(fault)) {
            throw fault;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return request.getRequestURI().endsWith(Addresses.PROGRESS) ? document() : page(request);
    }

    private static ModelAndView page(HttpServletRequest request) {
        return new ModelAndView("lists/pages/waiting", HttpStatus.SERVICE_UNAVAILABLE)
                .addObject("page", WaitingPage.of(request));
    }

    private static ResponseEntity<ProblemDetail> document() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, WaitingPage.TEXT));
    }
}
