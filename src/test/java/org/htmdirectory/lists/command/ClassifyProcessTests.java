package org.htmdirectory.lists.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.htmdirectory.HtmDirectoryApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real program as a process of its own, reading a pipe. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "what a process has open is looked up in /proc")
class ClassifyProcessTests {

    private static final int PATIENCE_SECONDS = 60;
    private static final int MOMENT = 20;

    /** Where the tables of sockets have the number under which files name them. */
    private static final int INODE = 9;

    @TempDir
    private Path folder;

    private Path home;
    private Path temporary;
    private Path classes;
    private Process process;

    @BeforeEach
    void start() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        temporary = Files.createDirectory(folder.resolve("temporary"));
        classes = folder.resolve("classes.log");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-Xlog:class+load:file=" + classes,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HtmDirectoryApplication.class.getName(),
                        ClassifyCommand.NAME,
                        "-o",
                        home.resolve("coded.csv").toString())
                .directory(home.toFile())
                .redirectError(folder.resolve("err.log").toFile())
                .redirectOutput(folder.resolve("out.log").toFile())
                .start();
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    @Test
    void itReadsAPipeAndLeavesNothingButTheCopy() throws Exception {
        feed(People.TABLE);
        Set<String> sockets = networkSocketsUntilEnd();

        assertThat(process.exitValue()).isZero();
        assertThat(Files.readAllLines(home.resolve("coded.csv"))).hasSize(4);
        assertThat(People.names(home)).containsExactly("coded.csv");
        assertThat(People.names(temporary)).isEmpty();
        assertThat(Files.readString(folder.resolve("out.log"))).isEmpty();
        assertThat(sockets).isEmpty();
        assertThat(Files.readString(classes))
                .contains("org.htmdirectory.reading.verdict.Classifier ")
                .doesNotContain(
                        " org.springframework.", " org.postgresql.", " ch.qos.logback.", " java.net.ServerSocket ");
    }

    @Test
    void itReadsAWorkbookWithoutALog() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream pipe = process.getOutputStream()) {
            Sheet staff = workbook.createSheet("Staff");
            staff.createRow(0).createCell(0).setCellValue("Job title");
            staff.createRow(1).createCell(0).setCellValue("BMET II");
            workbook.write(pipe);
        }

        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readAllLines(home.resolve("coded.csv"))).hasSize(2);
        assertThat(Files.readString(folder.resolve("out.log"))).isEmpty();
        assertThat(Files.readString(folder.resolve("err.log"))).doesNotContain("WARN", "DEBUG", "log4j", "SLF4J");
        assertThat(Files.readString(classes))
                .contains("org.apache.poi.")
                .doesNotContain(" org.springframework.context.", " ch.qos.logback.");
    }

    @Test
    void whatComesThroughThePipeIsForItsOwnerAloneAndGoneWhenItIsStopped() throws Exception {
        process.getOutputStream().write(People.TABLE.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        Path saved = await(temporary);
        Path copy = await(home);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(saved)))
                .isEqualTo("rw-------");
        assertThat(copy.getFileName().toString()).startsWith(".coded.csv.");

        process.destroy();

        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(People.names(temporary)).isEmpty();
        assertThat(People.names(home)).isEmpty();
    }

    private void feed(String content) throws IOException {
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The sockets that the process has open at one time or another, but for those between its own threads. */
    private Set<String> networkSocketsUntilEnd() throws InterruptedException {
        Set<String> sockets = new HashSet<>();
        while (!process.waitFor(MOMENT, TimeUnit.MILLISECONDS)) {
            try {
                Set<String> open = openFiles();
                open.retainAll(networkSockets());
                sockets.addAll(open);
            } catch (IOException ended) {
                // It closes files, and ends, while one looks.
            }
        }
        return sockets;
    }

    private Set<String> openFiles() throws IOException {
        Set<String> open = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            for (Path file : files.toList()) {
                open.add(Files.readSymbolicLink(file).toString());
            }
        }
        return open;
    }

    private Set<String> networkSockets() throws IOException {
        Set<String> sockets = new HashSet<>();
        for (String protocol : List.of("tcp", "tcp6", "udp", "udp6")) {
            Path table = Path.of("/proc/" + process.pid() + "/net/" + protocol);
            if (Files.exists(table)) {
                Files.readAllLines(table).stream()
                        .skip(1)
                        .map(line -> "socket:[" + line.strip().split("\\s+")[INODE] + "]")
                        .forEach(sockets::add);
            }
        }
        return sockets;
    }

    private Path await(Path where) throws Exception {
        for (int waited = 0; waited < PATIENCE_SECONDS * 1000; waited += MOMENT) {
            try (Stream<Path> files = Files.list(where)) {
                List<Path> found = files.toList();
                if (!found.isEmpty() && (where.equals(home) || Files.size(found.get(0)) > 0)) {
                    return found.get(0);
                }
            }
            Thread.sleep(MOMENT);
        }
        throw new AssertionError("nothing came to be in " + where);
    }
}
