package org.htmdirectory.lists.tables;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Times a million rows from file to file: run its main method by hand, with {@code -Xmx512m}. */
final class SheetThroughput {

    private static final int ROWS = 1_000_000;
    private static final List<String> ADDED = List.of("Verdict", "Role", "Confidence");

    private SheetThroughput() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("sheet");
        Path csv = folder.resolve("people.csv");
        Path xlsx = folder.resolve("people.xlsx");
        write(csv);
        for (int round = 0; round < 3; round++) {
            copy(csv, folder.resolve("copy.csv"), SheetFormat.CSV);
            copy(csv, xlsx, SheetFormat.XLSX);
            copy(xlsx, folder.resolve("copy.xlsx"), SheetFormat.XLSX);
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void write(Path csv) throws Exception {
        Random random = new Random(1);
        List<String> titles =
                Arrays.asList("Biomedical Technician", "\"Technician, Biomedical\"", "Ingénieur biomédical");
        try (BufferedWriter writer = Files.newBufferedWriter(csv)) {
            writer.write("Id,Job Title,Employer\n");
            for (int i = 0; i < ROWS; i++) {
                writer.write(i + "," + titles.get(random.nextInt(3)) + ",Hospital " + random.nextInt(100_000) + "\n");
            }
        }
    }

    private static void copy(Path from, Path to, SheetFormat format) throws Exception {
        long start = System.nanoTime();
        SheetFile file = SheetFile.of(from, SheetLimits.DEFAULT);
        SheetPreview preview = file.inspect();
        long inspected = System.nanoTime();
        long count;
        try (Stream<SheetRow> rows = file.rows(preview)) {
            count = rows.filter(row -> row.problem() == null).count();
        }
        long read = System.nanoTime();
        try (OutputStream target = Files.newOutputStream(to);
                SheetWriter writer = file.writer(preview, format, target, ADDED);
                Stream<SheetRow> rows = file.rows(preview)) {
            for (SheetRow row : (Iterable<SheetRow>) rows::iterator) {
                writer.write(row, List.of("role", "Biomedical Equipment Technician", 0.97));
            }
        }
        System.out.printf(
                "%s to %s: %,d rows, %d MB; inspect %d ms, read %d ms, read and write %d ms%n",
                from.getFileName(),
                to.getFileName(),
                count,
                Files.size(from) >> 20,
                (inspected - start) / 1_000_000,
                (read - inspected) / 1_000_000,
                (System.nanoTime() - read) / 1_000_000);
    }
}
