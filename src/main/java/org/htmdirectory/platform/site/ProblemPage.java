package org.htmdirectory.platform.site;

import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;

import org.springframework.http.HttpStatus;

/**
 * The page that says what went wrong.
 *
 * @param status the status of the answer, e.g. 404
 * @param title its heading
 * @param text what is wrong, in a sentence
 * @param request the number under which the log has it where it is our fault, else null
 */
record ProblemPage(int status, String title, String text, String request) {

    static ProblemPage of(Problem problem, String request) {
        HttpStatus status = problem.status();
        return new ProblemPage(
                status.value(), title(status), problem.text(), status == INTERNAL_SERVER_ERROR ? request : null);
    }

    /** What is wrong, again. */
    public String description() {
        return text;
    }

    /** Whether looking up a title may lead to what was wanted. */
    public boolean offersSearch() {
        return status == HttpStatus.NOT_FOUND.value() || status == HttpStatus.BAD_REQUEST.value();
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "This address cannot be read";
            case NOT_FOUND -> "Not in the directory";
            case METHOD_NOT_ALLOWED -> "This page cannot be used that way";
            case NOT_ACCEPTABLE -> "Not available in that format";
            case CONTENT_TOO_LARGE -> "Too much at once";
            case SERVICE_UNAVAILABLE -> "Very busy just now";
            default -> status.is5xxServerError() ? "Something is broken on our side" : "This cannot be answered";
        };
    }
}
