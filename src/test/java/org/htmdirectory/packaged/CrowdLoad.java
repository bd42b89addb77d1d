package org.htmdirectory.packaged;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.lists.pages.Visitor;
import org.htmdirectory.testing.RunningJar;

/**
 * What the packaged program does for those who read pages while others take all that they can get, on this JDK and on
 * the newest: twenty uploads, fifty kits of twelve roles and 500 slow connections; then, in 512 MB, 64 times the page of
 * the widest list, 250 slow bodies and 250 slow downloads. Linux only.
 *
 * <pre>mvn package -DskipTests &amp;&amp; mvn -Pload test-compile exec:exec -Dload=packaged.CrowdLoad</pre>
 */
public final class CrowdLoad {

    private static final List<String> LITTLE_MEMORY = List.of(
            "-Xmx216m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:ReservedCodeCacheSize=48m",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError");
    private static final List<String> USUAL_MEMORY = List.of("-Xmx512m", "-XX:+ExitOnOutOfMemoryError");
    private static final byte[] PAGE = Callers.get("/roles/biomedical-equipment-technician");
    private static final Pattern SLUG = Pattern.compile("\"slug\":\"([a-z0-9-]+)\"");
    private static final int READERS = 4;
    private static final int WIDEST = 16_384;
    private static final int ROWS = 20_000;
    private static final byte[] NOTHING = {};

    private final RunningJar jar;
    private final Callers callers;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private CrowdLoad(RunningJar jar) {
        this.jar = jar;
        this.callers = new Callers(URI.create(jar.address()));
    }

    /** Runs it on both. */
    public static void main(String... arguments) throws Exception {
        List<Path> jdks = Stream.concat(Stream.of(Path.of(System.getProperty("java.home"))), NewestJdk.home().stream())
                .distinct()
                .toList();
        for (Path jdk : jdks) {
            run(jdk, USUAL_MEMORY, CrowdLoad::busyDay);
            run(jdk, LITTLE_MEMORY, CrowdLoad::siege);
        }
        System.exit(0);
    }

    @FunctionalInterface
    private interface Trial {
        void of(CrowdLoad load) throws Exception;
    }

    private static void run(Path jdk, List<String> options, Trial trial) throws Exception {
        System.out.printf("%s, %s%n", jdk.getFileName(), String.join(" ", options));
        try (RunningJar jar = RunningJar.answering(jdk, options)) {
            CrowdLoad load = new CrowdLoad(jar);
            load.callers.ask(0, PAGE);
            trial.of(load);
            System.out.printf(
                    "  the process %s and held %d MB at most%n", jar.isAlive() ? "lives" : "DIED", jar.peakMemory());
            jar.log().stream()
                    .filter(line -> line.matches(".* (WARN|ERROR) \\d+ .*|.*OutOfMemory.*"))
                    .limit(READERS)
                    .forEach(System.out::println);
        }
    }

    private void busyDay() throws Exception {
        byte[] upload = upload(list(ROWS));
        String kit = Stream.of(text("/api/v1/roles"))
                .flatMap(json -> SLUG.matcher(json).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .limit(12)
                .collect(Collectors.joining("&role=", "/handouts/kit.pdf?role=", ""));
        AtomicBoolean over = new AtomicBoolean();
        Future<?> slow = threads.submit(() -> {
            callers.dawdle(
                    1_000,
                    500,
                    "GET /roles HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII),
                    new byte[] {'a'},
                    over);
            return null;
        });
        Thread.sleep(2_000);
        Future<?> readers = read("twenty uploads, fifty kits, 500 slow connections", over);
        var uploads = threads.submit(() -> callers.askAtOnce(100, Collections.nCopies(20, upload)));
        var kits = threads.submit(() -> callers.askAtOnce(200, Collections.nCopies(50, Callers.get(kit))));
        System.out.printf("  uploads %s, kits %s%n", uploads.get(), kits.get());
        Thread.sleep(5_000);
        over.set(true);
        slow.get();
        readers.get();
    }

    private void siege() throws Exception {
        Visitor visitor = new Visitor(URI.create(jar.address()));
        String wide = Visitor.next(visitor.upload("wide.csv", widest()));
        String large = visitor.begin("large.csv", list(ROWS));
        visitor.awaitEnd(large);
        AtomicBoolean over = new AtomicBoolean();
        List<Future<?>> slow = new ArrayList<>();
        byte[] announced = ("POST /classify/batch HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\ntitles=")
                .getBytes(StandardCharsets.US_ASCII);
        slow.add(threads.submit(() -> {
            callers.dawdle(2_000, 250, announced, new byte[] {'a'}, over);
            return null;
        }));
        slow.add(threads.submit(() -> {
            callers.dawdle(3_000, 125, Callers.get(large + "/result.csv"), NOTHING, over);
            return null;
        }));
        slow.add(threads.submit(() -> {
            callers.dawdle(4_000, 125, Callers.get("/classify/htm-directory.jar"), NOTHING, over);
            return null;
        }));
        Thread.sleep(2_000);
        Future<?> readers = read("64 wide pages, 250 slow bodies, 250 slow downloads", over);
        System.out.printf("  wide pages %s%n", callers.askAtOnce(300, Collections.nCopies(64, Callers.get(wide))));
        Thread.sleep(20_000);
        over.set(true);
        for (Future<?> each : slow) {
            each.get();
        }
        readers.get();
    }

    private Future<?> read(String meanwhile, AtomicBoolean over) {
        return threads.submit(() -> {
            List<Future<List<Double>>> readers = IntStream.range(0, READERS)
                    .mapToObj(reader -> threads.submit(() -> callers.times(reader, PAGE, over)))
                    .toList();
            List<Double> times = new ArrayList<>();
            for (Future<List<Double>> reader : readers) {
                times.addAll(reader.get());
            }
            Collections.sort(times);
            System.out.printf(
                    "  role page during %s: %,d times, p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                    meanwhile,
                    times.size(),
                    times.get(times.size() / 2),
                    times.get(times.size() * 99 / 100),
                    times.get(times.size() - 1));
            return null;
        });
    }

    private String text(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(jar.address() + path)).build(), BodyHandlers.ofString())
                .body();
    }

    private static byte[] upload(String content) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n\r\n" + content
                + "\r\n--x--\r\n";
        return ("POST /classify/batch HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: %d\r\n\r\n%s"
                                .formatted(body.length(), body))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String list(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> row + ",Biomedical Technician " + row % 97)
                .collect(Collectors.joining("\n", "Id,Job Title\n", "\n"));
    }

    private static byte[] widest() {
        String header = IntStream.range(0, WIDEST - 1)
                .mapToObj(column -> "Column " + column)
                .collect(Collectors.joining(",", "Job Title,", "\n"));
        String row = "BMET" + ",x".repeat(WIDEST - 1) + "\n";
        return (header + row.repeat(40)).getBytes(StandardCharsets.US_ASCII);
    }
}
