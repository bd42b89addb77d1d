package org.htmdirectory.platform.answer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.htmdirectory.testing.RunningJar;
import org.htmdirectory.testing.TitleList;

/**
 * How many requests a second the packaged application answers, beside nginx that serves the bytes of one of its pages in the
 * same run. What is looked up is asked for in turns, so that its answers are kept, and once more as new to everyone. It needs
 * Debian's {@code wrk} and {@code nginx}, which it does not install, and loads this machine alone.
 *
 * <pre>mvn package -DskipTests &amp;&amp; mvn -Pload test-compile exec:exec -Dload=platform.answer.SiteLoad</pre>
 */
public final class SiteLoad {

    private static final String ROLE = "/roles/biomedical-equipment-technician";
    private static final String NGINX = "nginx, the same bytes";
    private static final int[] CONNECTIONS = {1, 16, 256};
    private static final int QUERIES = 1_000;

    /** A number that no title had before, so that no answer to it is kept. */
    private static final String NEW = " .. \"+%28Req+\" .. os.time() .. first .. at .. \"%29\"";

    private static final int WARM_UP = 8;
    private static final int MEASURED = 10;

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern TIME = Pattern.compile("(?m)^\\s+(50|99)%\\s+(\\S+) *$");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)|timeout (\\d+)");

    private final RunningJar jar;
    private final Map<String, List<String>> commands = new LinkedHashMap<>();

    private SiteLoad(RunningJar jar) {
        this.jar = jar;
    }

    /** Runs all loads and prints what they met. */
    public static void main(String... arguments) throws Exception {
        require("wrk", "--version");
        require("nginx", "-v");
        try (RunningJar jar = RunningJar.answering()) {
            SiteLoad load = new SiteLoad(jar);
            Process nginx = load.nginx();
            try {
                load.prepare();
                load.run();
            } finally {
                nginx.destroy();
                nginx.waitFor();
            }
            System.out.printf("The application held %d MB at most, with -Xmx512m.%n", jar.peakMemory());
        }
        System.exit(0);
    }

    private static void require(String program, String question) throws InterruptedException {
        try {
            new ProcessBuilder(program, question)
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
        } catch (IOException missing) {
            throw new IllegalStateException(
                    program + " is not installed, so nothing was measured: apt-get install wrk nginx-light", missing);
        }
    }

    private Process nginx() throws IOException, InterruptedException {
        byte[] packed = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(jar.address() + ROLE))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
        Path root = Files.createDirectories(jar.file("nginx")).toAbsolutePath();
        Files.write(root.resolve("role.html.gz"), packed);
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            Files.write(root.resolve("role.html"), plain.readAllBytes());
        }
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String temporary = "client_body proxy fastcgi uwsgi scgi".replaceAll("(\\w+)", "$1_temp_path " + root + "/$1;");
        Files.writeString(
                root.resolve("nginx.conf"), """
                user %4$s; worker_processes auto; daemon off; pid %1$s/pid; error_log %1$s/errors;
                events { worker_connections 1024; }
                http { access_log off; sendfile on; keepalive_requests 10000000; open_file_cache max=10; %2$s
                  server { listen 127.0.0.1:%3$d; root %1$s; gzip_static on; default_type text/html; } }
                """.formatted(root, temporary, port, System.getProperty("user.name")));
        commands.put(NGINX, List.of("http://127.0.0.1:" + port + "/role.html"));
        return new ProcessBuilder(
                        "nginx",
                        "-p",
                        root.toString(),
                        "-c",
                        root.resolve("nginx.conf").toString())
                .inheritIO()
                .start();
    }

    private void prepare() throws IOException {
        commands.put("role page", List.of(jar.address() + ROLE));
        commands.put("home", List.of(jar.address() + "/"));
        List<String> titles = new ArrayList<>(TitleList.official());
        Collections.shuffle(titles, new Random(1));
        commands.put("lookup page", mixed("/titles?q=", titles, ""));
        commands.put("lookup page, new", mixed("/titles?q=", titles, NEW));
        commands.put("JSON lookup", mixed("/api/v1/titles?q=", titles, ""));
        commands.put("JSON lookup, new", mixed("/api/v1/titles?q=", titles, NEW));
        commands.put("suggestions", mixed("/titles/suggestions?q=", titles, ""));
        commands.put("suggestions, new", mixed("/titles/suggestions?q=", titles, NEW));
        commands.put("classification page", mixed("/classify?title=", titles, ""));
        commands.put("handout (PDF)", List.of(jar.address() + "/handouts/roles/biomedical-equipment-technician.pdf"));
    }

    private List<String> mixed(String address, List<String> titles, String more) throws IOException {
        StringBuilder script = new StringBuilder("local paths = {\n");
        titles.stream()
                .limit(QUERIES)
                .forEach(title -> script.append('"')
                        .append(address)
                        .append(URLEncoder.encode(title, StandardCharsets.UTF_8))
                        .append("\",\n"));
        script.append("""
                }
                local at = 0
                local threads = 0
                setup = function(thread) threads = threads + 1; thread:set("first", threads) end
                request = function() at = at + 1; return wrk.format(nil, paths[at %% #paths + 1]%s) end
                """.formatted(more));
        Path file = jar.file((address + commands.size()).replaceAll("\\W", "") + ".lua");
        Files.writeString(file, script);
        return List.of("-s", file.toString(), jar.address());
    }

    private void run() throws IOException, InterruptedException {
        System.out.printf(
                "%-22s %11s %12s %10s %10s %9s %9s%n",
                "", "connections", "requests/s", "p50", "p99", "not 200", "of nginx");
        for (int connections : CONNECTIONS) {
            double measure = 0;
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                wrk(command.getValue(), connections, WARM_UP);
                String output = wrk(command.getValue(), connections, MEASURED);
                double rate = Double.parseDouble(found(RATE, output).get(0)[1]);
                measure = command.getKey().equals(NGINX) ? rate : measure;
                List<String[]> times = found(TIME, output);
                if (command.getKey().equals(NGINX) && refused(output) > 0) {
                    throw new IllegalStateException(
                            "nginx does not serve the page, so nothing is measured:\n" + output);
                }
                System.out.printf(
                        "%-22s %11d %,12.0f %10s %10s %9d %8.0f%%%n",
                        command.getKey(),
                        connections,
                        rate,
                        times.get(0)[2],
                        times.get(1)[2],
                        refused(output),
                        100 * rate / measure);
            }
        }
    }

    private static String wrk(List<String> target, int connections, int seconds)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "wrk",
                "-t" + Math.min(2, connections),
                "-c" + connections,
                "-d" + seconds,
                "--timeout",
                "10",
                "--latency"));
        command.addAll(List.of("-H", "Accept-Encoding: gzip"));
        command.addAll(target);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        return output;
    }

    private static int refused(String output) {
        return found(REFUSED, output).stream()
                .mapToInt(groups -> Integer.parseInt(groups[1] == null ? groups[2] : groups[1]))
                .sum();
    }

    private static List<String[]> found(Pattern pattern, String output) {
        Matcher matcher = pattern.matcher(output);
        List<String[]> found = new ArrayList<>();
        while (matcher.find()) {
            String[] groups = new String[matcher.groupCount() + 1];
            for (int at = 0; at < groups.length; at++) {
                groups[at] = matcher.group(at);
            }
            found.add(groups);
        }
        return found;
    }
}
