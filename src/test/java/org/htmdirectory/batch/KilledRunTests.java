package org.htmdirectory.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmdirectory.testing.ApplicationProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of a run, as by SIGKILL, and what its successor makes of the run. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there, a process cannot be ended without its children")
class KilledRunTests {

    private static final int ROWS = 60_000;
    private static final long PAUSE = 100;
    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final Pattern DONE = Pattern.compile("\"state\":\"(\\w+)\",\"done\":(\\d+)");

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    private ApplicationProcess application;
    private String run;

    @Test
    void theNextProcessGoesOnAndNoRowIsLostOrRepeated() throws Exception {
        application = start();
        int before;
        try {
            upload();
            begin();
            before = awaitFirst();
        } finally {
            application.kill();
        }
        assertThat(before).isLessThan(ROWS);

        application = start();
        try {
            assertThat(progress().group(1)).isEqualTo("running");
            assertThat(Integer.parseInt(progress().group(2))).isGreaterThanOrEqualTo(before);
            awaitEnd();
            List<Integer> ids = idsOfTheDownload();
            assertThat(ids).hasSize(ROWS).doesNotHaveDuplicates().isSorted();
        } finally {
            application.close();
        }
    }

    private ApplicationProcess start() throws Exception {
        return ApplicationProcess.start(
                data, "--htm.batch.folder=" + data.resolve("uploads"), "--htm.batch.rows-at-once=100");
    }

    private void upload() throws Exception {
        String rows = IntStream.range(0, ROWS)
                .mapToObj(i -> i + ",Biomed Technician " + i % 5_000 + "\n")
                .collect(Collectors.joining("", "id,job title\n", ""));
        String form = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\n\r\n" + rows
                + "\r\n--part--\r\n";
        HttpResponse<String> answer = send(HttpRequest.newBuilder(application.address("/classify/batch"))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(form)));
        run = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]*", "");
    }

    private void begin() throws Exception {
        send(HttpRequest.newBuilder(application.address(run))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("seen=UTF_8%7CCOMMA%7Ctrue%7Cnull&encoding=UTF_8&delimiter=COMMA"
                        + "&header=true&title=1&employer=-1&description=-1")));
    }

    private int awaitFirst() throws Exception {
        Instant end = Instant.now().plus(LONGEST);
        int done = 0;
        while (done == 0 && Instant.now().isBefore(end)) {
            done = Integer.parseInt(progress().group(2));
        }
        return done;
    }

    private void awaitEnd() throws Exception {
        Instant end = Instant.now().plus(LONGEST);
        while (!progress().group(1).equals("done") && Instant.now().isBefore(end)) {
            Thread.sleep(PAUSE);
        }
    }

    private Matcher progress() throws Exception {
        Matcher progress = DONE.matcher(send(HttpRequest.newBuilder(application.address(run + "/progress")))
                .body());
        assertThat(progress.find()).isTrue();
        return progress;
    }

    private List<Integer> idsOfTheDownload() throws Exception {
        String text = send(HttpRequest.newBuilder(application.address(run + "/result.csv")))
                .body();
        List<String> lines = text.lines().skip(1).toList();
        assertThat(lines)
                .allMatch(line -> line.matches("\\d+,Biomed Technician \\d+,(role|unknown|outside|ambiguous),.*"));
        return lines.stream()
                .map(line -> Integer.valueOf(line.substring(0, line.indexOf(','))))
                .toList();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
