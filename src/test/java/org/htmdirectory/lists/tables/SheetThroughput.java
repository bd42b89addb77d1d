package org.htmdirectory.lists.tables;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Times tables from file to file, with the seconds of the processors and the peak of the heap: a million rows of text, the
 * same as a workbook, 400,000 rows with as many titles, and the largest workbook that is handed back whole, alone and three
 * at a time. Run it with little memory, as the site does with {@code -Xmx512m}.
 */
final class SheetThroughput {

    private static final NewColumns ADDED = NewColumns.of(
            IntStream.rangeClosed(1, 11).mapToObj(i -> "Column " + i).toArray(String[]::new));
    private static final List<Object> CELLS = Arrays.asList(
            "role",
            "Biomedical Equipment Technician",
            "II",
            "49-9062",
            "49-9062.00",
            0.97,
            null,
            null,
            "“BMET” names this role",
            null,
            null);
    private static final double NANOS = 1e9;

    private final Path folder;

    private SheetThroughput(Path folder) {
        this.folder = folder;
    }

    /**
     * Measures, and deletes what it wrote.
     *
     * @param arguments <i>long</i> to measure a million rows too
     */
    public static void main(String... arguments) throws IOException {
        SheetThroughput here = new SheetThroughput(Files.createTempDirectory("sheet"));
        try {
            here.whole();
            here.distinct();
            if (arguments.length > 0) {
                here.million();
            }
        } finally {
            here.delete();
        }
    }

    private void whole() throws IOException {
        Path small = workbook("small", 5_000, i -> "Technician " + i % 500);
        for (int round = 0; round < 3; round++) {
            copy(small, folder.resolve("small-copy.xlsx"), SheetFormat.XLSX);
        }
        long began = System.nanoTime();
        CompletableFuture.allOf(Stream.of("a", "b", "c")
                        .map(name -> CompletableFuture.runAsync(
                                () -> copy(small, folder.resolve(name + ".xlsx"), SheetFormat.XLSX)))
                        .toArray(CompletableFuture[]::new))
                .join();
        System.out.printf("three at once: %.1f s%n", (System.nanoTime() - began) / NANOS);
    }

    private void distinct() throws IOException {
        Path many = workbook("distinct", 400_000, i -> "Technician " + i + ", Biomedical");
        copy(many, folder.resolve("distinct-copy.xlsx"), SheetFormat.XLSX);
    }

    private void million() throws IOException {
        List<String> titles = List.of("Biomedical Technician", "\"Technician, Biomedical\"", "Ingénieur biomédical");
        Path csv = text("million", 1_000_000, i -> titles.get(i % 3));
        copy(csv, folder.resolve("million-copy.csv"), SheetFormat.CSV);
        copy(csv, folder.resolve("million.xlsx"), SheetFormat.XLSX);
        copy(folder.resolve("million.xlsx"), folder.resolve("million-copy.xlsx"), SheetFormat.XLSX);
    }

    /** A workbook as programs write it, with its texts in a part of their own. */
    private Path workbook(String name, int rows, IntFunction<String> title) throws IOException {
        Path path = folder.resolve(name + ".xlsx");
        try (OutputStream out = Files.newOutputStream(path);
                org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            org.dhatim.fastexcel.Worksheet sheet = workbook.newWorksheet("People");
            sheet.value(0, 0, "Id");
            sheet.value(0, 1, "Job Title");
            sheet.value(0, 2, "Employer");
            for (int i = 1; i <= rows; i++) {
                sheet.value(i, 0, i);
                sheet.value(i, 1, title.apply(i));
                sheet.value(i, 2, "Hospital " + i % 10_000);
            }
        }
        return path;
    }

    private Path text(String name, int rows, IntFunction<String> title) throws IOException {
        Random random = new Random(1);
        Path path = folder.resolve(name + ".csv");
        try (BufferedWriter writer = Files.newBufferedWriter(path)) {
            writer.write("Id,Job Title,Employer\n");
            for (int i = 0; i < rows; i++) {
                writer.write(i + "," + title.apply(i) + ",Hospital " + random.nextInt(100_000) + "\n");
            }
        }
        return path;
    }

    private static void copy(Path from, Path to, SheetFormat format) {
        long start = System.nanoTime();
        long worked = worked();
        forgetPeak();
        SheetFile file = SheetFile.of(from, SheetLimits.DEFAULT);
        SheetPreview preview = file.inspect();
        try (OutputStream target = Files.newOutputStream(to);
                Stream<SheetRow> rows = file.rows(preview)) {
            file.copy(preview, format, target, ADDED, copy -> {
                for (SheetRow row : (Iterable<SheetRow>) rows::iterator) {
                    copy.write(row, CELLS);
                }
            });
            System.out.printf(
                    "%s to %s: %d KB to %d KB, %.1f s, %.1f s of the processors, peak of the heap %d MB%n",
                    from.getFileName(),
                    to.getFileName(),
                    Files.size(from) >> 10,
                    Files.size(to) >> 10,
                    (System.nanoTime() - start) / NANOS,
                    (worked() - worked) / NANOS,
                    peak() >> 20);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long worked() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void forgetPeak() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private void delete() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
