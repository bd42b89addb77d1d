package org.htmdirectory.reading.noise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.htmdirectory.reading.words.Token;
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
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long it takes to cut, clean and read one title, each step with those before it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class PostingDetailsBenchmark {

    private final List<String> titles = new ArrayList<>();
    private int next;

    /** Runs this benchmark alone. */
    public static void main(String... arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(PostingDetailsBenchmark.class.getSimpleName())
                        .build())
                .run();
    }

    /** The titles of real postings and payrolls, in a random order that is the same in each run. */
    @Setup
    public void prepare() {
        titles.addAll(RealTitles.all().stream().map(RealTitles.RealTitle::title).toList());
        Collections.shuffle(titles, new Random(1));
    }

    /** Cutting alone. */
    @Benchmark
    public List<Token> cut() {
        return Token.of(title());
    }

    /** Cutting and cleaning. */
    @Benchmark
    public Noise clean() {
        String title = title();
        return Noise.in(title, Token.of(title));
    }

    /** All of it. */
    @Benchmark
    public PostingDetails read() {
        return PostingDetails.of(title());
    }

    private String title() {
        next = (next + 1) % titles.size();
        return titles.get(next);
    }
}
