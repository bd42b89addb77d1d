package org.htmdirectory.platform.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    private final Edition edition;
    private final Cache<AnswerKey, KeptAnswer> answers;
    private final Map<AnswerKey, CompletableFuture<KeptAnswer>> begun = new ConcurrentHashMap<>();

    /** Room for answers of so many bytes. */
    KeptAnswers(Edition edition, long bytes) {
        this.edition = edition;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((AnswerKey key, KeptAnswer answer) -> key.weight() + answer.weight())
                .build();
    }

    /** Whether they are those of that edition. */
    boolean isOf(Object other) {
        return edition.equals(other);
    }

    /** The answer, or null. */
    KeptAnswer get(AnswerKey key) {
        return answers.getIfPresent(key);
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

    /** Ends what this thread began: with an answer to keep, or with null. */
    void end(AnswerKey key, KeptAnswer answer) {
        if (answer != null) {
            answers.put(key, answer);
        }
        begun.remove(key).complete(answer);
    }
}
