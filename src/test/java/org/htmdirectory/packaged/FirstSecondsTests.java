package org.htmdirectory.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.htmdirectory.testing.RunningJar;
import org.junit.jupiter.api.Test;

/** Visitors who come while the program has barely started, when nearly every class has yet to be loaded. */
class FirstSecondsTests {

    private static final int CLIENTS = 8;
    private static final int REQUESTS = 200;
    private static final int BETWEEN_REQUESTS = 50;

    /** Long enough for a cold program on a busy machine; one that hangs never answers. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<String> ADDRESSES = List.of(
            "/",
            "/roles/biomedical-equipment-technician",
            "/titles?q=BMET",
            "/api/v1/titles?q=biomed+tech",
            "/classify?title=MRI+Engineer",
            "/actuator/health/liveness",
            "/outlook/49-9062",
            "/sources");

    @Test
    void everyRequestIsAnsweredFromTheFirstSecondOnTheNewestJdk() throws Exception {
        Optional<Path> jdk = NewestJdk.home();
        assumeTrue(jdk.isPresent(), "Not tried: JDK " + NewestJdk.VERSION + " is not installed");

        try (RunningJar jar = RunningJar.listening(jdk.get())) {
            assertThat(outcomes(jar)).isEqualTo(Map.of("200", REQUESTS));
        }
    }

    /** How often each status, or kind of failure, was the answer to the requests, sent whether earlier ones are answered or not. */
    private static Map<String, Integer> outcomes(RunningJar jar) throws InterruptedException {
        List<HttpClient> clients =
                Stream.generate(FirstSecondsTests::client).limit(CLIENTS).toList();
        List<CompletableFuture<String>> asked = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(jar.address() + ADDRESSES.get(i / CLIENTS % ADDRESSES.size())))
                    .timeout(PATIENCE)
                    .build();
            asked.add(clients.get(i % CLIENTS)
                    .sendAsync(request, BodyHandlers.discarding())
                    .thenApply(HttpResponse::statusCode)
                    .thenApply(String::valueOf)
                    .exceptionally(failure -> failure.getCause().getClass().getSimpleName()));
            Thread.sleep(BETWEEN_REQUESTS);
        }
        Map<String, Integer> outcomes = new TreeMap<>();
        asked.forEach(answer -> outcomes.merge(answer.join(), 1, Integer::sum));
        return outcomes;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }
}
