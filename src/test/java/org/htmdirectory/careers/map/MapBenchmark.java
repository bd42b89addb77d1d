package org.htmdirectory.careers.map;

import java.util.concurrent.TimeUnit;
import org.htmdirectory.careers.ladder.ReferenceLadder;
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

/** How long the map of all rungs takes to draw when it is not kept. To read: the line {@code p0.99}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class MapBenchmark {

    private MapSelection whole;

    /** Reads the ladder, and says how long the very first drawing of a fresh program takes. */
    @Setup
    public void prepare() {
        whole = MapSelection.of(ReferenceLadder.read(), new MapFilter(null, null));
        long before = System.nanoTime();
        MapLayout.of(whole);
        System.out.printf("first drawing: %d ms%n", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before));
    }

    /** One drawing of the whole map. */
    @Benchmark
    public Object draw() {
        return MapLayout.of(whole);
    }
}
