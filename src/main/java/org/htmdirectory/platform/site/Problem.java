package org.htmdirectory.platform.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * What went wrong with a request, in words for the visitor.
 *
 * @param status the status of the answer
 * @param address the path that was asked for
 * @param text what is wrong, in a sentence
 */
record Problem(HttpStatus status, String address, String text) {

    private static final String API = "/api/";

    /** The problem for which the server dispatched the request to the error page. */
    static Problem of(HttpServletRequest request) {
        Integer code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code == null ? HttpStatus.NOT_FOUND : HttpStatus.resolve(code);
        String address = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object cause = request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE);
        return new Problem(
                status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status,
                address == null ? request.getRequestURI() : address,
                text(status, cause));
    }

    /** Whether a program asked, which is answered with a problem document, not a page. */
    boolean inApi() {
        return address.startsWith(API);
    }

    private static String text(HttpStatus status, Object cause) {
        if (cause instanceof NotFoundException notFound) {
            return notFound.getBody().getDetail();
        }
        if (cause instanceof BadInputException badInput) {
            return badInput.getBody().getDetail();
        }
        if (cause instanceof MethodArgumentTypeMismatchException mismatch) {
            return "The value given for “%s” is of the wrong kind.".formatted(mismatch.getName());
        }
        if (cause instanceof MissingServletRequestParameterException missing) {
            return "The address lacks a value for “%s”.".formatted(missing.getParameterName());
        }
        return text(status);
    }

    private static String text(HttpStatus status) {
        if (status == null || status.is5xxServerError() && status != HttpStatus.SERVICE_UNAVAILABLE) {
            return "The fault is ours, not yours. It has been noted; please try again in a while.";
        }
        return switch (status) {
            case BAD_REQUEST -> "Something in the address or in what was sent cannot be read.";
            case NOT_FOUND -> "There is nothing at this address. It may have been mistyped, or copied in part.";
            case METHOD_NOT_ALLOWED -> "This address does not take that kind of request.";
            case NOT_ACCEPTABLE -> "This address has nothing in the format that was asked for.";
            case UNSUPPORTED_MEDIA_TYPE -> "What was sent is in a format that this address does not take.";
            case CONTENT_TOO_LARGE -> "What was sent is more than this page takes.";
            case TOO_MANY_REQUESTS ->
                "More was asked from your address than is allowed in a minute. Please wait a little.";
            case SERVICE_UNAVAILABLE -> "More is being worked on than there is room for. Please try again in a minute.";
            case FORBIDDEN -> "This was sent from a page of another site. Please begin on ours.";
            default -> "The request cannot be answered as it was sent.";
        };
    }
}
