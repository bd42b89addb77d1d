package org.htmdirectory.api.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.htmdirectory.testing.ApplicationTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The programs of the page about the API, each as the page prints it, ask the application that printed it. */
@ApplicationTest
class SnippetTests {

    private static final int PATIENCE = 120;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "curl, sh, curl, snippet.sh",
        "python, python3, python3, snippet.py",
        "javascript, node, node, snippet.mjs",
        "java, java, java, Classify.java",
        "r, Rscript, Rscript, snippet.R"
    })
    void aProgramOfThePageRunsAsItStands(String id, String runner, String needed, String file) throws Exception {
        assumeTrue(isInstalled(needed), needed + " is not installed: the program of /api for it was not run");
        assumeTrue(
                !id.equals("r") || hasPackages(),
                "R lacks httr2 or jsonlite (on Debian: r-cran-httr2, r-cran-jsonlite): its program of /api was not run");
        Files.writeString(folder.resolve(file), program(id));

        assertThat(run(runner, file)).contains("Biomedical Equipment Technician", "role");
    }

    @Test
    void thePageHasAProgramForEachOfFiveClients() throws IOException {
        assertThat(Jsoup.connect("http://127.0.0.1:" + port + "/api").get().select("pre.program"))
                .extracting(Element::id)
                .containsExactly("program-curl", "program-python", "program-r", "program-javascript", "program-java");
    }

    private boolean hasPackages() throws IOException, InterruptedException {
        return run("Rscript", "-e", "for (name in c('httr2', 'jsonlite')) cat(requireNamespace(name, quietly = TRUE))")
                .contains("TRUETRUE");
    }

    private String program(String id) throws IOException {
        return Jsoup.connect("http://127.0.0.1:" + port + "/api")
                .get()
                .getElementById("program-" + id)
                .wholeText();
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
        process.destroyForcibly();
        String said = Files.readString(output);
        assertThat(ended && process.exitValue() == 0).as(said).isTrue();
        return said;
    }

    // The JDK that runs the tests may not be on the path.
    private static List<String> command(String... command) {
        String first = command[0].equals("java") ? System.getProperty("java.home") + "/bin/java" : command[0];
        return Stream.concat(Stream.of(first), Arrays.stream(command).skip(1)).toList();
    }

    private static boolean isInstalled(String program) {
        return program.equals("java")
                || Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
