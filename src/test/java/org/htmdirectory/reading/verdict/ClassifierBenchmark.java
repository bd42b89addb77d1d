package org.htmdirectory.reading.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.htmdirectory.testing.StandaloneApplication;
import org.htmdirectory.testing.TitleList;
import org.htmdirectory.titles.knowledge.Classifiers;
import org.htmdirectory.titles.quality.EvaluationTitle;
import org.htmdirectory.titles.quality.EvaluationTitles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast one thread classifies: by turns a real title with its employer, and an official title alone. To read: the
 * score of {@code titlesInASecond}, and the line {@code p0.99} of {@code oneTitle}.
 */
@State(Scope.Benchmark)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class ClassifierBenchmark {

    private static final int JOBS = 40_000;

    private final List<Job> jobs = new ArrayList<>();
    private Classifier classifier;
    private int next;

    /** Takes the classifier and the real titles from the application, and mixes them the same way in each run. */
    @Setup
    public void prepare() {
        List<Job> real;
        try (StandaloneApplication application = new StandaloneApplication()) {
            classifier = application.bean(Classifiers.class).current();
            real = application.bean(EvaluationTitles.class).all().stream()
                    .map(EvaluationTitle::withEmployer)
                    .toList();
        }
        List<String> official = new ArrayList<>(TitleList.official());
        Collections.shuffle(official, new Random(1));
        for (int at = 0; jobs.size() < JOBS; at++) {
            jobs.add(real.get(at % real.size()));
            jobs.add(Job.titled(official.get(at % official.size())));
        }
    }

    /** How many titles in a second. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public Classification titlesInASecond() {
        return classifyNext();
    }

    /** How long one title takes. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public Classification oneTitle() {
        return classifyNext();
    }

    private Classification classifyNext() {
        next = (next + 1) % JOBS;
        return classifier.classify(jobs.get(next));
    }
}
