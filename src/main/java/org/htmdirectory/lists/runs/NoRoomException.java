package org.htmdirectory.lists.runs;

/** There is no room for an upload or for what is found in it. */
public final class NoRoomException extends RuntimeException {

    /** What the visitor is told. */
    public static final String TEXT =
            "There is no room on our disk for this list at the moment. Nothing of it was kept."
                    + " Please try again later, or use the command line on your own machine.";

    NoRoomException(Throwable cause) {
        super(TEXT, cause);
    }
}
