package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.paper.Paper;
import org.htmdirectory.platform.paper.Press;
import org.htmdirectory.platform.paper.Print;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.StandaloneApplication;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a role’s handout takes, from the facts in memory to the last byte of its PDF; the roles take turns. To read:
 * the lines {@code p0.50} and {@code p0.99}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(1)
public class HandoutBenchmark {

    private static final Format FORMAT = new Format(Paper.LETTER, Print.NORMAL);

    private StandaloneApplication application;
    private RoleHandouts handouts;
    private Press press;
    private List<Role> roles;
    private int next;

    /** Starts the whole application, whose facts the handouts show. */
    @Setup
    public void start() {
        application = new StandaloneApplication();
        handouts = application.bean(RoleHandouts.class);
        press = application.bean(Press.class);
        roles = List.copyOf(application.bean(Terminology.class).roles());
    }

    /** The handout of the next role. */
    @Benchmark
    public Object handout() {
        next = (next + 1) % roles.size();
        RoleHandout page = handouts.of(roles.get(next), FORMAT);
        return press.print("pages/handout/role", page, FORMAT.paper().size());
    }

    /** Stops it. */
    @TearDown
    public void stop() {
        application.close();
    }
}
