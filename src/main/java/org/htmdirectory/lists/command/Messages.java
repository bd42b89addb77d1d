package org.htmdirectory.lists.command;

import java.io.PrintWriter;
import java.util.Locale;

/** Tells a person at the command line how it goes. */
final class Messages {

    private static final String WIPE = "\r" + " ".repeat(78) + "\r";

    private final PrintWriter err;
    private final boolean screen;
    private final boolean quiet;
    private boolean open;

    Messages(Streams streams, boolean quiet) {
        this.err = streams.err();
        this.screen = streams.screens().err();
        this.quiet = quiet;
    }

    /** Says something, unless the person wants quiet. */
    void say(String pattern, Object... figures) {
        if (!quiet) {
            fail(figures.length == 0 ? pattern : String.format(Locale.US, pattern, figures));
        }
    }

    /** Says why it comes to nothing, wanted or not. */
    void fail(String sentence) {
        wipe();
        err.println(plain(sentence));
        err.flush();
    }

    /** Says where things stand; on a screen, the next thing said takes its place. */
    void report(String standing) {
        if (!screen) {
            say(standing);
        } else if (!quiet) {
            wipe();
            err.print(plain(standing));
            err.flush();
            open = true;
        }
    }

    /** Takes away what was last reported on a screen. */
    void wipe() {
        if (open) {
            err.print(WIPE);
            err.flush();
            open = false;
        }
    }

    /** Whether what is reported takes the place of what was. */
    boolean isScreen() {
        return screen;
    }

    /** A text that no terminal takes for a command, with quotation marks that every terminal can show. */
    static String plain(String text) {
        return text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?")
                .replaceAll("[“”]", "\"")
                .replace('’', '\'')
                .replace("…", "...");
    }
}
