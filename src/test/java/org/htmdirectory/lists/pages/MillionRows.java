package org.htmdirectory.lists.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.htmdirectory.testing.RunningJar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a file of a million rows takes from upload to finished download, and how much memory: it starts the packaged
 * application with 512 MB of heap, hands the file in as a visitor would, waits, downloads, compares every row with the
 * upload, prints the seconds of each stage and the peak memory, and stops what it started.
 *
 * <pre>mvn package -DskipTests &amp;&amp; mvn -Pload test-compile exec:exec -Dload=lists.pages.MillionRows</pre>
 */
public final class MillionRows {

    private static final int ROWS = 1_000_000;
    private static final int MOMENT = 100;
    private static final int BAD = 400;
    private static final double NANOS = 1e9;

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final RunningJar jar;
    private long stage;

    private MillionRows(RunningJar jar) {
        this.jar = jar;
    }

    /** Runs it once. */
    public static void main(String... arguments) throws Exception {
        try (RunningJar jar = RunningJar.answering()) {
            new MillionRows(jar).run();
        }
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException {
        Path upload = jar.file("people.csv");
        int distinct = new MadeUpList(1).write(upload, ROWS);
        System.out.printf("%,d rows, %,d different titles, %,d MB%n", ROWS, distinct, Files.size(upload) / 1_000_000);
        long start = System.nanoTime();
        stage = start;
        HttpResponse<String> reading = upload(upload);
        done("upload and look at the file");
        URI run = reading.uri();
        send(HttpRequest.newBuilder(run)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(PageForm.in(reading.body()).encoded())));
        await(run);
        done("classify");
        Path download = jar.file("people-classified.csv");
        http.send(HttpRequest.newBuilder(URI.create(run + "/result.csv")).build(), BodyHandlers.ofFile(download));
        done("download");
        System.out.printf("all: %.1f s%n", (System.nanoTime() - start) / NANOS);
        System.out.printf("peak memory %,d MB, of it heap %,d MB%n", jar.peakMemory(), jar.peakHeap());
        System.out.println(MadeUpList.compare(upload, download));
    }

    private HttpResponse<String> upload(Path file) throws IOException, InterruptedException {
        String boundary = "million-rows";
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n"),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send(HttpRequest.newBuilder(URI.create(jar.address() + "/classify/batch"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body));
    }

    private void await(URI run) throws IOException, InterruptedException {
        while (true) {
            JsonNode progress = JsonMapper.shared()
                    .readTree(send(HttpRequest.newBuilder(URI.create(run + "/progress")))
                            .body());
            switch (progress.get("state").asString()) {
                case "done" -> {
                    return;
                }
                case "queued", "running" -> Thread.sleep(MOMENT);
                default -> throw new IllegalStateException(progress.toString());
            }
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                request.header("Accept", "text/html, application/json").build(), BodyHandlers.ofString());
        if (answer.statusCode() >= BAD) {
            throw new IllegalStateException("Answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    private void done(String what) {
        long now = System.nanoTime();
        System.out.printf("%s: %.1f s%n", what, (now - stage) / NANOS);
        stage = now;
    }
}
