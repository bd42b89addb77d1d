package org.htmdirectory.api.classification;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.htmdirectory.testing.RunningJar;
import org.htmdirectory.testing.TitleList;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long one classification takes over HTTP while eight clients ask at once, each a next title as soon as the one
 * before is answered. It starts the packaged application on the loopback address, and stops it.
 *
 * <pre>mvn package -DskipTests &amp;&amp; mvn -Pload test-compile exec:exec -Dload=api.classification.ClassificationLoad</pre>
 */
public final class ClassificationLoad {

    private static final int CLIENTS = 8;
    private static final int WARM_UP = 30_000;
    private static final int MEASURED = 5_000;
    private static final int OK = 200;
    private static final double NANOS = 1e6;

    private final List<byte[]> bodies = new ArrayList<>();
    private final int port;

    private ClassificationLoad(int port) {
        this.port = port;
        List<String> titles = new ArrayList<>(TitleList.official());
        Collections.shuffle(titles, new Random(1));
        for (String title : titles) {
            bodies.add(JsonMapper.shared().writeValueAsBytes(Map.of("title", title)));
        }
    }

    /** Runs all clients and prints what they met. */
    public static void main(String... arguments) throws Exception {
        try (RunningJar jar = RunningJar.answering()) {
            ClassificationLoad load =
                    new ClassificationLoad(URI.create(jar.address()).getPort());
            load.run(WARM_UP);
            long start = System.nanoTime();
            double[] millis = load.run(MEASURED);
            double seconds = (System.nanoTime() - start) / NANOS / 1000;
            System.out.printf(
                    "%d clients, %,d answers, %,.0f a second: p50 %.2f ms, p90 %.2f ms, p99 %.2f ms, longest %.2f ms%n",
                    CLIENTS,
                    millis.length,
                    millis.length / seconds,
                    at(millis, 0.5),
                    at(millis, 0.9),
                    at(millis, 0.99),
                    at(millis, 1));
        }
        System.exit(0);
    }

    private double[] run(int each) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<double[]>> all = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> (Callable<double[]>) () -> ask(client, each))
                    .toList();
            List<double[]> times = new ArrayList<>();
            for (Future<double[]> answered : clients.invokeAll(all)) {
                times.add(answered.get());
            }
            return times.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        } finally {
            clients.shutdown();
        }
    }

    private double[] ask(int client, int times) throws Exception {
        double[] millis = new double[times];
        try (PostingClient http = new PostingClient(port, "/api/v1/classifications")) {
            for (int at = 0; at < times; at++) {
                byte[] body = bodies.get((client * times + at) % bodies.size());
                long start = System.nanoTime();
                int status = http.post(body);
                millis[at] = (System.nanoTime() - start) / NANOS;
                if (status != OK) {
                    throw new IllegalStateException("Answered " + status);
                }
            }
        }
        return millis;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
