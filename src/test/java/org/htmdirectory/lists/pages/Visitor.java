package org.htmdirectory.lists.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Someone who hands in lists, without a browser. */
public final class Visitor {

    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final long PAUSE = 50;
    private static final Pattern PROGRESS = Pattern.compile("\"state\":\"(\\w+)\",\"done\":(\\d+)");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");
    private static final Pattern CHOSEN =
            Pattern.compile("<select id=\"(\\w+)\"(?:(?!</select>).)*?value=\"([^\"]*)\" selected", Pattern.DOTALL);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI site;

    /** Someone who knows the address of the site. */
    public Visitor(URI site) {
        this.site = site;
    }

    /** How far a run is. */
    public record Progress(String state, int done) {}

    /** Hands in a file. */
    public HttpResponse<String> upload(String name, byte[] content) {
        return send(upload(content, name));
    }

    HttpRequest.Builder upload(byte[] content, String name) {
        String head = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n";
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return request("/classify/batch")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofByteArray(form.toByteArray()));
    }

    /** Sends a form. */
    public HttpResponse<String> post(String path, String... namesAndValues) {
        return send(form(path, namesAndValues));
    }

    HttpRequest.Builder form(String path, String... namesAndValues) {
        String body = IntStream.range(0, namesAndValues.length / 2)
                .mapToObj(i -> encoded(namesAndValues[2 * i]) + "=" + encoded(namesAndValues[2 * i + 1]))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Opens a page. */
    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Where an answer sends the visitor, without the site. */
    public static String next(HttpResponse<?> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getRawPath();
    }

    /** Uploads a file and starts it as it is understood; the run's address. */
    public String begin(String name, String content) {
        HttpResponse<String> uploaded = upload(name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(uploaded.statusCode()).isEqualTo(302);
        String run = next(uploaded);
        accept(run);
        return run;
    }

    /** Starts a run as it is understood. */
    HttpResponse<String> accept(String run) {
        String page = get(run).body();
        List<String> fields = new ArrayList<>();
        Matcher seen = SEEN.matcher(page);
        assertThat(seen.find()).isTrue();
        fields.add("seen");
        fields.add(seen.group(1));
        for (Matcher chosen = CHOSEN.matcher(page); chosen.find(); ) {
            fields.add(chosen.group(1));
            fields.add(chosen.group(2));
        }
        return post(run, fields.toArray(String[]::new));
    }

    /** How far a run is. */
    public Progress progress(String run) {
        Matcher progress = PROGRESS.matcher(get(run + "/progress").body());
        assertThat(progress.find()).isTrue();
        return new Progress(progress.group(1), Integer.parseInt(progress.group(2)));
    }

    /** Waits until a run has ended; its state then. */
    public String awaitEnd(String run) {
        Instant end = Instant.now().plus(LONGEST);
        Progress progress = progress(run);
        while (progress.state().matches("queued|running") && Instant.now().isBefore(end)) {
            pause();
            progress = progress(run);
        }
        return progress.state();
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
