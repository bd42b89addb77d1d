package org.htmdirectory.platform.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.htmdirectory.platform.edition.Edition;

/** The answers of one edition that are kept, as many as there is room for: those that are asked for most. */
final class KeptAnswers {

    /** Whoever has waited so long makes the answer anew. */
    private static final long LONGEST_WAIT = 3;

    private static final int TYPED_SHARE = 4;

    /** What an answer takes beside its key and its bodies, in bytes; short answers are many. */
    private static final int BESIDE = 600;

    /** What nobody looks up again for so long is forgotten. */
    private static final Duration TYPED = Duration.ofMinutes(10);

    private final Edition edition;
    private final Cache<AnswerKey, KeptAnswer> chosen;
    private final Cache<AnswerKey, KeptAnswer> typed;
    private final Map<AnswerKey, CompletableFuture<KeptAnswer>> begun = new ConcurrentHashMap<>();

    /** Room for answers of so many bytes, a quarter of it for those to what people typed. */
    KeptAnswers(Edition edition, long bytes) {
        this.edition = edition;
        this.typed = room(bytes / TYPED_SHARE).expireAfterAccess(TYPED).build();
        this.chosen = room(bytes - bytes / TYPED_SHARE).build();
    }

    private static Caffeine<AnswerKey, KeptAnswer> room(long bytes) {
        return Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((AnswerKey key, KeptAnswer answer) -> BESIDE + key.weight() + answer.weight());
    }

    private Cache<AnswerKey, KeptAnswer> of(AnswerKey key) {
        return key.typed() ? typed : chosen;
    }

    /** How many there are. */
    long count() {
        chosen.cleanUp();
        typed.cleanUp();
        return chosen.estimatedSize() + typed.estimatedSize();
    }

    /** How much memory they take, in bytes. */
    long bytes() {
        return bytes(chosen) + bytes(typed);
    }

    private static long bytes(Cache<AnswerKey, KeptAnswer> some) {
        return some.policy()
                .eviction()
                .map(room -> room.weightedSize().orElse(0))
                .orElse(0L);
    }

    /** Whether they are those of that edition. */
    boolean isOf(Object other) {
        return edition.equals(other);
    }

    /** The answer, or null. */
    KeptAnswer get(AnswerKey key) {
        return of(key).getIfPresent(key);
    }

    /** Says that an answer is being made; false where another thread makes it already. */
    boolean begin(AnswerKey key) {
        return begun.putIfAbsent(key, new CompletableFuture<>()) == null;
    }

    /** The answer that another thread is making, once it is there; null where it is not kept, or comes too late. */
    KeptAnswer await(AnswerKey key) {
        CompletableFuture<KeptAnswer> other = begun.get(key);
        try {
            return other == null ? get(key) : other.get(LONGEST_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException none) {
            return null;
        }
    }

    /** Ends what this thread began, with an answer to keep or with null; nobody waits for it any more. */
    void end(AnswerKey key, KeptAnswer answer) {
        if (answer != null) {
            of(key).put(key, answer);
        }
        CompletableFuture<KeptAnswer> waiting = begun.remove(key);
        if (waiting != null) {
            waiting.complete(answer);
        }
    }
}
