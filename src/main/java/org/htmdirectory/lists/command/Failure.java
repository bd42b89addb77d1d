package org.htmdirectory.lists.command;

import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import org.htmdirectory.lists.tables.SheetException;

/** Says in a sentence why the command failed, and nothing of what is in the table. */
final class Failure {

    private Failure() {}

    static String sentence(Throwable failure) {
        if (failure instanceof CompletionException && failure.getCause() != null) {
            return sentence(failure.getCause());
        } else if (failure instanceof CommandException || failure instanceof SheetException) {
            return failure.getMessage();
        } else if (failure instanceof UncheckedIOException unreadable) {
            return CommandException.refused("The table cannot be read", unreadable.getCause())
                    .getMessage();
        } else if (failure instanceof OutOfMemoryError) {
            return "There is too little memory. Give the program more: java -Xmx2g -jar …";
        }
        return "This is a fault of the program, not yours: "
                + failure.getClass().getSimpleName() + place(failure) + ". Please report it.";
    }

    private static String place(Throwable failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        return frames.length == 0 ? "" : " in " + frames[0];
    }
}
