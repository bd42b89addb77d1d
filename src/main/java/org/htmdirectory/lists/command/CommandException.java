package org.htmdirectory.lists.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** The command cannot do what it is asked to. The message is a sentence for the person who asked. */
final class CommandException extends RuntimeException {

    CommandException(String message) {
        super(message);
    }

    /** Something that the disk or the other end of a pipe refused; {@code sentence} says what, without a full stop. */
    static CommandException refused(String sentence, IOException cause) {
        return new CommandException(sentence + ": " + reason(cause) + ".");
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        } else if (cause instanceof NoSuchFileException) {
            return "it is not there";
        }
        String reason = cause instanceof FileSystemException failed ? failed.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason.strip();
    }
}
