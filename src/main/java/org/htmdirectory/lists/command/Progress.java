package org.htmdirectory.lists.command;

import java.time.Duration;
import java.util.Locale;

/** Says now and then how many rows are done: often on a screen, where one line is written over, else seldom. */
final class Progress {

    private static final Duration OFTEN = Duration.ofMillis(200);
    private static final Duration SELDOM = Duration.ofSeconds(5);
    private static final double NANOS = 1e9;

    private final Messages messages;
    private final long every;
    private final long began = System.nanoTime();
    private long said = began;

    Progress(Messages messages) {
        this.messages = messages;
        this.every = (messages.isScreen() ? OFTEN : SELDOM).toNanos();
    }

    void at(long rows) {
        long now = System.nanoTime();
        if (now - said >= every) {
            said = now;
            messages.report(
                    String.format(Locale.US, "%,d rows done, %,.0f a second.", rows, rows / ((now - began) / NANOS)));
        }
    }
}
