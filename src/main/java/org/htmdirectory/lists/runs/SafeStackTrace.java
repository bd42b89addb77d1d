package org.htmdirectory.lists.runs;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Says where a fault of ours lies without its message, which may quote what a visitor uploaded. */
final class SafeStackTrace {

    private static final int DEPTH = 12;

    private SafeStackTrace() {}

    static String of(Throwable cause) {
        if (cause == null) {
            return "for no known cause";
        }
        String frames = Arrays.stream(cause.getStackTrace())
                .limit(DEPTH)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
        Throwable deeper = cause.getCause();
        return cause.getClass().getName() + frames + (deeper == null ? "" : "\n  caused by " + of(deeper));
    }
}
