package org.htmdirectory.platform.site;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where in the program a fault lies: kinds of exceptions and frames, no message, for that may quote what a visitor sent. */
public final class FaultPlace {

    private static final int FRAMES = 12;
    private static final int CAUSES = 5;

    private FaultPlace() {}

    /** Some lines for the log; of no fault they say so. */
    public static String of(Throwable fault) {
        return fault == null ? "for no known cause" : of(fault, CAUSES);
    }

    private static String of(Throwable fault, int causes) {
        String frames = Arrays.stream(fault.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
        String cause =
                fault.getCause() == null || causes == 0 ? "" : "\n  caused by " + of(fault.getCause(), causes - 1);
        return fault.getClass().getName() + frames + cause;
    }
}
