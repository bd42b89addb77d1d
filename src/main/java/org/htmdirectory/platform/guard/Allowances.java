package org.htmdirectory.platform.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** How often each client, and all together, may ask for a kind of work; kept in memory for so many clients and no more. */
final class Allowances {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_CLIENTS = 10_000;

    private final int perMinute;
    private final Bucket inAll;
    private final Cache<String, Bucket> byClient = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(MINUTE)
            .build();

    Allowances(int perMinute, int inAll) {
        this.perMinute = perMinute;
        this.inAll = bucket(inAll);
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }

    /** Counts one request; returns in how many seconds to ask again, or 0 where it is granted. */
    long take(String client) {
        long wait = take(byClient.get(client, first -> bucket(perMinute)));
        return wait > 0 ? wait : take(inAll);
    }

    private static long take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
    }
}
