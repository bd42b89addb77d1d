package org.htmdirectory.lists.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the table comes from. */
final class Input {

    private static final Path STANDARD = Path.of("-");

    private Input() {}

    /**
     * A file that can be read as often as one likes: the one that was named, or a copy of what comes through a pipe.
     *
     * @param named what the person named, or null for standard input
     */
    static Path file(Path named, Streams streams, Messages messages, TemporaryFiles temporary) {
        if (named == null || named.equals(STANDARD)) {
            if (streams.screens().in()) {
                messages.say("Reading the table from the keyboard; end it with Ctrl+D.");
            }
            return copy("Standard input", streams.in(), temporary);
        } else if (Files.isDirectory(named)) {
            throw new CommandException(named + " is a folder.");
        } else if (!Files.exists(named)) {
            throw new CommandException("There is no file " + named + ".");
        }
        return Files.isRegularFile(named) ? named : copy(named, temporary);
    }

    private static Path copy(Path pipe, TemporaryFiles temporary) {
        try (InputStream content = Files.newInputStream(pipe)) {
            return copy(pipe.toString(), content, temporary);
        } catch (IOException unreadable) {
            throw CommandException.refused(pipe + " cannot be read", unreadable);
        }
    }

    private static Path copy(String name, InputStream content, TemporaryFiles temporary) {
        try {
            Path copy = temporary.create();
            try (OutputStream target = Files.newOutputStream(copy)) {
                content.transferTo(target);
            }
            return copy;
        } catch (IOException full) {
            throw CommandException.refused(name + " cannot be saved for reading", full);
        }
    }
}
