package org.htmdirectory.api.access;

import org.htmdirectory.platform.edition.Edition;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * The edition that a request wants to be answered from: {@code edition=5}. One edition is held at a time; a program that must
 * not mix two learns from the problem which one it is, and that it has to begin anew.
 */
final class PinnedEdition {

    static final String PARAMETER = "edition";

    private static final String A_NUMBER = "[1-9]\\d{0,8}";

    private PinnedEdition() {}

    /** Throws {@link RefusedRequestException} where it is no number, and a conflict where it is not the edition held. */
    static void check(String text, Edition held) {
        if (!text.matches(A_NUMBER)) {
            throw new RefusedRequestException(PARAMETER, "must be the number of an edition, such as " + held.number());
        }
        if (Integer.parseInt(text) != held.number()) {
            throw new ErrorResponseException(HttpStatus.CONFLICT, problem(text, held), null);
        }
    }

    private static ProblemDetail problem(String text, Edition held) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, "Edition %s is not held here: edition %d is.".formatted(text, held.number()));
        problem.setProperty("held", held.number());
        return problem;
    }
}
