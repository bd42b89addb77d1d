package org.htmdirectory.lists.command;

/** Whoever read what is written has stopped reading, which is no fault and nothing to tell. */
final class BrokenPipeException extends RuntimeException {

    BrokenPipeException(Throwable cause) {
        super(null, cause, false, false);
    }
}
