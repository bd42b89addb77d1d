package org.htmdirectory.lists.pages;

import java.time.Duration;
import java.time.Instant;
import org.htmdirectory.lists.runs.Run;

/** How long a run will still take, in words. */
final class TimeLeft {

    private static final int FEW_SECONDS = 10;
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    private TimeLeft() {}

    /** Empty while nothing can be said. */
    static String of(Run run, Instant now) {
        if (run.beganAt() == null || run.done() == 0) {
            return "";
        }
        double passed = Duration.between(run.beganAt(), now).toMillis();
        return words(passed
                / run.done()
                * (run.total() - run.done())
                / Duration.ofSeconds(1).toMillis());
    }

    static String words(double seconds) {
        if (seconds < FEW_SECONDS) {
            return "a few seconds left";
        }
        if (seconds < MINUTE) {
            return "less than a minute left";
        }
        if (seconds < 2 * HOUR) {
            long minutes = Math.round(seconds / MINUTE);
            return minutes == 1 ? "about a minute left" : "about " + minutes + " minutes left";
        }
        return "about " + Math.round(seconds / HOUR) + " hours left";
    }
}
