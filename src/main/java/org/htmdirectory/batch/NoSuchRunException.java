package org.htmdirectory.batch;

/** There never was such a run, or it has been deleted. */
final class NoSuchRunException extends RuntimeException {

    NoSuchRunException() {
        super(null, null, false, false);
    }
}
