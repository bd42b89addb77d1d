package org.htmdirectory.release;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmdirectory.lists.pages.Visitor;
import org.htmdirectory.testing.ApplicationProcess;
import org.springframework.util.FileSystemUtils;

/**
 * Saves the state of a release for the tests of the next: starts it on an empty folder, classifies lists with it and kills
 * it while it is at work. See db/README.md.
 */
final class ReleaseStateCommand {

    static final Path FILE = Path.of("src/test/resources/release/state.zip");

    /** A list that is done and has been corrected, one that is at work, and one that has yet to be started. */
    static final int ROWS = 6_000;

    private ReleaseStateCommand() {}

    /** The argument is the packaged program of the release. */
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "release-");
        try {
            fill(Path.of(arguments[0]).toAbsolutePath(), folder);
            Files.createDirectories(FILE.getParent());
            ReleaseState.save(folder, FILE);
            System.out.printf("%s, %,d bytes%n", FILE, Files.size(FILE));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(0);
    }

    private static void fill(Path jar, Path folder) throws Exception {
        ApplicationProcess release = ApplicationProcess.of(
                List.of("-jar", jar.toString()),
                folder,
                "--htm.batch.folder=" + folder.resolve("uploads"),
                "--htm.batch.rows-at-once=10",
                "--htm.batch.workers=1");
        try {
            Visitor visitor = new Visitor(release.address("/"));
            finished(visitor);
            upload(visitor, "waiting.csv", "job title\nBMET III\n");
            String run = visitor.begin("working.csv", working());
            while (visitor.progress(run).done() < ROWS / 3) {
                Thread.onSpinWait();
            }
        } finally {
            release.kill();
        }
    }

    private static void finished(Visitor visitor) throws IOException {
        String run = visitor.begin("finished.csv", """
                job title,employer
                BMET II,General Hospital
                Clinical Engineer,
                Imaging Service Engineer,GE HealthCare
                Equipment Technician,
                Field Service Engineer,
                Accountant,General Hospital
                """);
        if (!visitor.awaitEnd(run).equals("done")) {
            throw new IOException("The list was not classified: " + run);
        }
        visitor.post(run + "/corrections", "show", "doubtful", "page", "1", "choice.1", "clinical-engineer");
    }

    private static URI upload(Visitor visitor, String name, String content) {
        return URI.create(Visitor.next(visitor.upload(name, content.getBytes())));
    }

    private static String working() {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> i + ",Biomed Technician " + i % 500 + "\n")
                .collect(Collectors.joining("", "id,job title\n", ""));
    }
}
