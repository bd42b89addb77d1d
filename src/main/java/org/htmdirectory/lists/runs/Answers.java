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
public final class Answers {

    private static final int MOST_NEWEST = 40_000;
    private static final int MOST_CHARACTERS = 6_000_000;

    private final Classifier classifier;
    private volatile Map<Job, Answer> newest = new ConcurrentHashMap<>();
    private volatile Map<Job, Answer> older = Map.of();
    private final AtomicLong characters = new AtomicLong();

    /** Answers that have met no job yet. */
    public Answers(Classifier classifier) {
        this.classifier = classifier;
    }

    /** The answer to a job; {@link Answer#NO_TITLE} where its title is blank. */
    public Answer of(Job job) {
        if (job.title().isBlank()) {
            return Answer.NO_TITLE;
        }
        Answer known = newest.get(job);
        if (known != null) {
            return known;
        }
        Answer before = older.get(job);
        return keep(job, before == null ? Answer.of(classifier.classify(job)) : before);
    }

    private Answer keep(Job job, Answer answer) {
        Map<Job, Answer> kept = newest;
        kept.put(job, answer);
        if (characters.addAndGet(length(job)) > MOST_CHARACTERS || kept.size() > MOST_NEWEST) {
            turn(kept);
        }
        return answer;
    }

    private synchronized void turn(Map<Job, Answer> full) {
        if (newest == full) {
            older = full;
            newest = new ConcurrentHashMap<>();
            characters.set(0);
        }
    }

    private static int length(Job job) {
        return job.title().length() + length(job.description()) + length(job.employer());
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
