package org.htmdirectory.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.htmdirectory.testing.ApplicationProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether the packaged program, whose conditions are decided, can be watched as its notes say. */
class WatchedProgramTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static int port;
    private static ApplicationProcess program;

    @BeforeAll
    static void start() throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        program = ApplicationProcess.of(
                List.of("-jar", "target/htm-directory.jar"),
                folder,
                "--htm.watch.port=" + port,
                "--logging.structured.format.console=ecs");
    }

    @AfterAll
    static void stop() throws Exception {
        program.close();
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    @Test
    void figuresAreToldOnThePortForThem() throws Exception {
        get(program.address("/about"));
        get(program.address("/about"));

        HttpResponse<String> figures = get(URI.create("http://127.0.0.1:" + port + "/actuator/prometheus"));

        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(figures.body())
                .contains("htm_edition_number 1.0", "htm_answers_kept_total{uri=\"/about\"} 1.0")
                .containsPattern("http_server_requests_seconds_count\\{.*uri=\"/about\"} 1");
    }

    @Test
    void visitorsAreNotToldThem() throws Exception {
        assertThat(get(program.address("/actuator/prometheus")).statusCode()).isEqualTo(404);
    }

    @Test
    void eachLineOfTheLogIsADocument() throws Exception {
        JsonMapper json = new JsonMapper();
        List<String> lines = program.log();

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            JsonNode document = json.readTree(line);
            assertThat(document.path("@timestamp").asString()).isNotEmpty();
            assertThat(document.path("message").asString()).isNotEmpty();
        });
    }
}
