package org.htmdirectory.titles.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.titles.knowledge.Classifiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Runs the program that others score their answers with, as they would: on what they download. */
@ApplicationTest
class ScoreRunnerTests {

    private static final Path HELD_OUT = Path.of("src/test/resources/reading/verdict/held-out.csv");
    private static final int LONGEST_SECONDS = 60;

    @Autowired
    private RestTestClient client;

    @Autowired
    private Classifiers classifiers;

    @TempDir
    private Path folder;

    @BeforeEach
    void pythonIsThere() {
        assumeTrue(
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(each -> Files.isExecutable(Path.of(each, "python3"))),
                "python3 is not installed, so the program that scores answers was not run (apt-get install python3)");
    }

    @Test
    void answersThatTrainingLeftScoreAsThePageSays() throws IOException, InterruptedException {
        Score score = Scoreboard.kept()
                .result(Method.CLASSIFIER, true, Validation.CROSS_VALIDATED)
                .orElseThrow()
                .score();

        assertThat(scored(downloaded("titles.csv"), HELD_OUT).lines())
                .containsExactly(
                        line("Right role", score.first()),
                        line("Among three", score.amongThree()),
                        line("Other work taken", score.taken()),
                        line("Other work asked about", score.calledAmbiguous()),
                        line("Look-alikes taken", score.lookalikesTaken()));
    }

    @Test
    void answersToWrittenTitlesScoreAsThePageSays() throws IOException, InterruptedException {
        WrittenScore score = Scoreboard.kept().written().all();

        assertThat(scored(downloaded("written-titles.csv"), answers()).lines())
                .containsExactly(
                        line("Right role", score.first()),
                        line("Among three", score.amongThree()),
                        line("Other work taken", score.taken()),
                        line("Other work asked about", score.askedAbout()));
    }

    @Test
    void rolesAloneAreEnoughAndWhatIsNotAnsweredIsUnknown() throws IOException, InterruptedException {
        Path labels = file("labels.csv", "language,title,employer,role\nen,A,,bmet\nen,B,Mercy,bmet\nen,C,,\nen,D,,\n");
        Path answers = file("mine.csv", "title,employer,role\nA,,bmet\nB,Another,bmet\nC,,bmet\n");

        assertThat(scored(labels, answers).lines())
                .containsExactly(
                        "Right role: 1 of 2 (50.0%)",
                        "Among three: 1 of 2 (50.0%)",
                        "Other work taken: 1 of 2 (50.0%)",
                        "Other work asked about: 0 of 2 (0.0%)",
                        "2 of these titles have no answer and count as unknown.");
    }

    private static String line(String figure, Share share) {
        return "%s: %s (%s)".formatted(figure, share.counts(), share.percent());
    }

    /** What the running classifier answers to the titles that were written for the trial. */
    private Path answers() throws IOException {
        Path file = folder.resolve("answers.csv");
        try (CsvWriter rows = CsvWriter.builder().build(file)) {
            rows.writeRecord("title", "employer", "verdict", "role", "candidates");
            for (WrittenTitle title : WrittenTitle.all()) {
                MethodAnswer answer = MethodAnswer.of(classifiers.current().classify(title.job()));
                rows.writeRecord(
                        title.title(),
                        Objects.requireNonNullElse(title.employer(), ""),
                        answer.verdict().code(),
                        Objects.requireNonNullElse(answer.role(), ""),
                        String.join("; ", answer.candidates()));
            }
        }
        return file;
    }

    private String scored(Path labels, Path answers) throws IOException, InterruptedException {
        Path printed = folder.resolve("printed.txt");
        Process python = new ProcessBuilder(
                        "python3", downloaded("score.py").toString(), labels.toString(), answers.toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        if (!python.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            python.destroyForcibly();
        }
        return Files.readString(printed).replaceAll(" +", " ");
    }

    private Path downloaded(String name) throws IOException {
        return file(
                name,
                client.get()
                        .uri("/classify/quality/" + name)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
