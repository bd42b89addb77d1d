package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.careers.pathway.PathForm;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.paper.Paper;
import org.htmdirectory.platform.paper.Press;
import org.htmdirectory.platform.paper.Print;
import org.htmdirectory.platform.site.BadInputException;
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
 * How long a role’s handout takes, and a way’s, from the facts in memory to the last byte of its PDF; the roles and some
 * hundred ways take turns. To read: the lines {@code p0.50} and {@code p0.99}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(1)
public class HandoutBenchmark {

    private static final int EVERY = 5;
    private static final Format FORMAT = new Format(Paper.LETTER, Print.NORMAL);

    private StandaloneApplication application;
    private RoleHandouts handouts;
    private Press press;
    private List<Role> roles;
    private List<PathHandout> ways;
    private int next;

    /** Starts the whole application, whose facts the handouts show. */
    @Setup
    public void start() {
        application = new StandaloneApplication();
        handouts = application.bean(RoleHandouts.class);
        press = application.bean(Press.class);
        roles = List.copyOf(application.bean(Terminology.class).roles());
        Ladder ladder = application.bean(Ladders.class).current();
        PathHandouts paths = application.bean(PathHandouts.class);
        ways = ladder.starts().stream()
                .flatMap(from -> ladder.rungs().stream()
                        .filter(to -> (from.slug().length() + to.slug().length()) % EVERY == 0)
                        .flatMap(to -> way(paths, new PathForm(from.slug(), to.slug(), ""))))
                .toList();
    }

    private static Stream<PathHandout> way(PathHandouts paths, PathForm form) {
        try {
            return Stream.of(paths.of(form, FORMAT));
        } catch (BadInputException noWay) {
            return Stream.empty();
        }
    }

    /** The handout of the next role. */
    @Benchmark
    public Object handout() {
        next = (next + 1) % roles.size();
        RoleHandout page = handouts.of(roles.get(next), null, FORMAT);
        return press.print("pages/handout/role", page, FORMAT.paper().size());
    }

    /** The handout of the next way, laid out until it fits. */
    @Benchmark
    public Object way() {
        next = (next + 1) % ways.size();
        PathHandout page = ways.get(next);
        return press.printFullest(
                "pages/handout/path", page.fullestFirst(), FORMAT.paper().size(), page.sides());
    }

    /** Stops it. */
    @TearDown
    public void stop() {
        application.close();
    }
}
