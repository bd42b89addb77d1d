package org.htmdirectory.api.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many titles each client may send within a minute, which begins with its first request. It is kept in memory for so many
 * clients and no more, and nowhere else.
 */
final class RateLimit {

    static final Duration WINDOW = Duration.ofMinutes(1);

    private static final int MOST_CLIENTS = 10_000;

    private final int quota;
    private final Ticker ticker;
    private final Cache<String, Minute> minutes;

    RateLimit(int quota, Ticker ticker) {
        this.quota = quota;
        this.ticker = ticker;
        this.minutes = Caffeine.newBuilder()
                .ticker(ticker)
                .maximumSize(MOST_CLIENTS)
                .expireAfterWrite(WINDOW)
                .build();
    }

    int quota() {
        return quota;
    }

    /** Counts some titles of a client. */
    Allowance take(String client, int titles) {
        Minute minute = minutes.get(client, begun -> new Minute(ticker.read(), new AtomicInteger()));
        int used = minute.used().addAndGet(titles);
        Duration left = WINDOW.minusNanos(ticker.read() - minute.start());
        return new Allowance(used <= quota, Math.max(0, quota - used), Math.max(1, left.toSeconds()));
    }

    /**
     * What is left to a client.
     *
     * @param granted whether what was counted is within the limit
     * @param remaining how many more are
     * @param seconds until the minute ends
     */
    record Allowance(boolean granted, int remaining, long seconds) {

        /** The value of the header that tells what is left. */
        String left() {
            return "\"classifications\";r=%d;t=%d".formatted(remaining, seconds);
        }
    }

    private record Minute(long start, AtomicInteger used) {}
}
