package org.htmdirectory.platform.guard;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A number of places, of which one client may hold no more than some. Nobody waits for one. */
final class Places {

    private final int all;
    private final int ofOne;
    private final AtomicInteger taken = new AtomicInteger();
    private final ConcurrentMap<String, Integer> byClient = new ConcurrentHashMap<>();

    Places(int all, int ofOne) {
        this.all = all;
        this.ofOne = ofOne;
    }

    /** Takes a place, to be given back with {@link #leave}; false where none is left. */
    boolean take(String client) {
        if (taken.incrementAndGet() > all) {
            taken.decrementAndGet();
            return false;
        }
        if (byClient.merge(client, 1, Integer::sum) > ofOne) {
            leave(client);
            return false;
        }
        return true;
    }

    void leave(String client) {
        byClient.computeIfPresent(client, (same, held) -> held == 1 ? null : held - 1);
        taken.decrementAndGet();
    }
}
