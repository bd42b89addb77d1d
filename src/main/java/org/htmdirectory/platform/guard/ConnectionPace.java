package org.htmdirectory.platform.guard;

import java.time.Duration;

/** How fast a connection is, by the time that it made us wait: after some grace, it must keep to a least rate. */
final class ConnectionPace {

    private final long grace;
    private final long bytesPerSecond;
    private long waited;
    private long bytes;

    ConnectionPace(Duration grace, long bytesPerSecond) {
        this.grace = grace.toNanos();
        this.bytesPerSecond = bytesPerSecond;
    }

    /** Counts what came or went while we waited so many nanoseconds. */
    void count(long nanoseconds, long more) {
        waited += nanoseconds;
        bytes += more;
    }

    boolean isTooSlow() {
        return waited > grace + bytes * Duration.ofSeconds(1).toNanos() / bytesPerSecond;
    }

    long bytes() {
        return bytes;
    }
}
