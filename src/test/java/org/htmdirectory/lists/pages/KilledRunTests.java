package org.htmdirectory.lists.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmdirectory.lists.pages.Visitor.Progress;
import org.htmdirectory.testing.ApplicationProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of a run, as by SIGKILL, and what its successor makes of the run. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there, the database's server would not outlive its application")
class KilledRunTests {

    private static final int ROWS = 60_000;

    @TempDir
    private Path data;

    @Test
    void theNextProcessGoesOnAndNoRowIsLostOrRepeated() throws Exception {
        String run;
        Progress before;
        ApplicationProcess killed = start();
        try {
            Visitor visitor = new Visitor(killed.address("/"));
            run = visitor.begin("people.csv", list());
            before = awaitFirstRows(visitor, run);
        } finally {
            killed.kill();
        }
        assertThat(before.done()).isLessThan(ROWS);

        try (ApplicationProcess next = start()) {
            Visitor visitor = new Visitor(next.address("/"));
            assertThat(watched(visitor, run)).allMatch(progress -> progress.done() >= before.done());
            assertThat(visitor.awaitEnd(run)).isEqualTo("done");
            assertThat(rows(visitor, run)).hasSize(ROWS).doesNotHaveDuplicates().isSorted();
        }
    }

    private ApplicationProcess start() throws Exception {
        return ApplicationProcess.start(
                data, "--htm.batch.folder=" + data.resolve("uploads"), "--htm.batch.rows-at-once=100");
    }

    private static String list() {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> i + ",Biomed Technician " + i % 5_000 + "\n")
                .collect(Collectors.joining("", "id,job title\n", ""));
    }

    /** Far enough that a run which began anew would be seen to fall back. */
    private static Progress awaitFirstRows(Visitor visitor, String run) {
        Progress progress = visitor.progress(run);
        while (progress.done() < ROWS / 3) {
            progress = visitor.progress(run);
        }
        return progress;
    }

    /** How far the run was each time it was asked, until it ended. */
    private static List<Progress> watched(Visitor visitor, String run) {
        List<Progress> watched = new ArrayList<>();
        do {
            watched.add(visitor.progress(run));
            Visitor.pause();
        } while (watched.get(watched.size() - 1).state().matches("queued|running"));
        return watched;
    }

    /** The first cell of each row of the download. */
    private static List<Integer> rows(Visitor visitor, String run) {
        List<String> lines =
                visitor.get(run + "/result.csv").body().lines().skip(1).toList();
        assertThat(lines)
                .allMatch(line -> line.matches("\\d+,Biomed Technician \\d+,(role|unknown|outside|ambiguous),.*"));
        return lines.stream()
                .map(line -> Integer.valueOf(line.substring(0, line.indexOf(','))))
                .toList();
    }
}
