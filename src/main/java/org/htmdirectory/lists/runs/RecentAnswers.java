package org.htmdirectory.lists.runs;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.reading.verdict.Job;

/**
 * Answers each job once, as long as it stays among those met lately: the newest are kept, and those that were asked for
 * since the last time the newest grew too many. Safe to share between threads.
 */
public final class RecentAnswers {

    private static final int MOST_NEWEST = 40_000;
    private static final int MOST_CHARACTERS = 6_000_000;

    private final Classifier classifier;
    private volatile Map<Job, AnswerCells> newest = new ConcurrentHashMap<>();
    private volatile Map<Job, AnswerCells> older = Map.of();
    private final AtomicLong characters = new AtomicLong();

    /** Answers that have met no job yet. */
    public RecentAnswers(Classifier classifier) {
        this.classifier = classifier;
    }

    /** The answer to a job; {@link AnswerCells#NO_TITLE} where its title is blank. */
    public AnswerCells of(Job job) {
        if (job.title().isBlank()) {
            return AnswerCells.NO_TITLE;
        }
        AnswerCells known = newest.get(job);
        if (known != null) {
            return known;
        }
        AnswerCells before = older.get(job);
        return keep(job, before == null ? AnswerCells.of(classifier.classify(job)) : before);
    }

    private AnswerCells keep(Job job, AnswerCells answer) {
        Map<Job, AnswerCells> kept = newest;
        kept.put(job, answer);
        if (characters.addAndGet(length(job)) > MOST_CHARACTERS || kept.size() > MOST_NEWEST) {
            turn(kept);
        }
        return answer;
    }

    private synchronized void turn(Map<Job, AnswerCells> full) {
        if (newest == full) {
            older = full;
            newest = new ConcurrentHashMap<>();
            characters.set(0);
        }
    }

    private static int length(Job job) {
        return job.title().length()
                + length(job.description())
                + length(job.employer())
                + length(job.department())
                + length(job.country());
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
