package org.htmdirectory.lists.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which of the standard streams are a terminal.
 *
 * @param in whether a person types the input
 * @param out whether the output goes to a screen
 * @param err whether the messages go to a screen, on which a line can be written over
 */
record Screens(boolean in, boolean out, boolean err) {

    static Screens ofProcess() {
        return new Screens(isTerminal(0), isTerminal(1), isTerminal(2));
    }

    private static boolean isTerminal(int stream) {
        Path link = Path.of("/proc/self/fd/" + stream);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return System.console() != null && System.getenv("TERM") != null;
        }
    }
}
