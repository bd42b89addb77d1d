package org.htmdirectory.platform.site;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What the visitor gave cannot be used. Pages answer 400 and say why, the API a problem document. */
public class BadInputException extends ErrorResponseException {

    private static final int LONGEST = 80;

    /**
     * @param problem what is wrong and what would be right, in a sentence for the visitor
     */
    public BadInputException(String problem) {
        super(HttpStatus.BAD_REQUEST, ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, problem), null);
    }

    /** What a visitor gave, in quotation marks, within a sentence that refuses it: its first 80 characters at most. */
    public static String quoted(String given) {
        return given.codePointCount(0, given.length()) <= LONGEST
                ? "“" + given + "”"
                : "“" + given.substring(0, given.offsetByCodePoints(0, LONGEST)) + "…”";
    }
}
