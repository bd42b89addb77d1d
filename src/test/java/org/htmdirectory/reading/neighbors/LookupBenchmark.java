package org.htmdirectory.reading.neighbors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.Terms;
import org.htmdirectory.terms.Title;
import org.htmdirectory.titles.knowledge.ReferenceKnowledge;
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

/**
 * How long one lookup takes over the whole directory: 1,000 mixed queries, each a title with one typo, with a short
 * form, or typed in part. To read: the line {@code p0.99}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class LookupBenchmark {

    private static final int QUERIES = 1_000;

    private final List<String> queries = new ArrayList<>();
    private TitleLookup index;
    private int next;

    /** Runs this benchmark alone. */
    public static void main(String... arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(LookupBenchmark.class.getSimpleName())
                        .build())
                .run();
    }

    /** Builds the index and the queries, the same in each run. */
    @Setup
    public void prepare() {
        List<Title> titles =
                new ArrayList<>(Terms.packed(Citations.packed()).titles().values());
        index = new TitleLookup(new Classifier(ReferenceKnowledge.read()), new Neighbors(titles));
        Random random = new Random(1);
        Collections.shuffle(titles, random);
        for (int at = 0; queries.size() < QUERIES; at = (at + 1) % titles.size()) {
            queries.add(query(titles.get(at).text(), random));
        }
    }

    /** One lookup of the next query. */
    @Benchmark
    public Lookup lookup() {
        next = (next + 1) % QUERIES;
        return index.lookup(queries.get(next));
    }

    private static String query(String title, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Typos.isPossible(title) ? Typos.in(title, random) : title;
            case 1 ->
                title.replace("Technician", "Tech")
                        .replace("Equipment", "Equip")
                        .replace("Engineer", "Eng");
            default -> title.substring(0, Math.max(2, title.length() - 1 - random.nextInt(4)));
        };
    }
}
