package org.htmdirectory.platform.paper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** More is being printed than there is room for, for longer than a visitor can wait. Pages answer 503. */
public final class PressBusyException extends ErrorResponseException {

    private static final String SECONDS = "10";

    PressBusyException(Throwable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, cause);
        getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS);
    }
}
