package org.htmdirectory.lists.pages;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.htmdirectory.testing.TitleList;

/** A list of made-up employees with real official titles, worded as carelessly as lists of employees are. */
final class MadeUpList {

    private static final List<String> HEADER = List.of("Employee", "Job Title", "Site");
    private static final List<String> SITES = List.of(
            "Akron, OH", "Boise, ID", "Dallas, TX", "Miami, FL", "Reno, NV", "Salem, OR", "Tulsa, OK", "Utica, NY");
    private static final List<String> TERMS =
            List.of("Full Time", "Part-Time", "PRN", "Night Shift", "Days", "Remote", "Per Diem", "Temp");
    private static final List<String> LEVELS = List.of("I", "II", "III", "Sr", "Lead");
    private static final int KINDS = 12;

    private final List<String> titles = TitleList.official();
    private final Random random;

    /** A list; the same seed makes the same. */
    MadeUpList(long seed) {
        this.random = new Random(seed);
    }

    /** Writes that many rows as CSV and says how many different titles are among them. */
    int write(Path file, int rows) throws IOException {
        Set<String> distinct = new HashSet<>();
        try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            csv.writeRecord(HEADER);
            for (int row = 1; row <= rows; row++) {
                String title = careless(any(titles));
                distinct.add(title);
                csv.writeRecord("E" + row, title, any(SITES));
            }
        }
        return distinct.size();
    }

    private String careless(String title) {
        return switch (random.nextInt(KINDS)) {
            case 0 -> title + " - " + any(SITES);
            case 1 -> title + " (" + any(TERMS) + ")";
            case 2 -> title + " " + any(LEVELS);
            case 3 -> title + " #" + random.nextInt(1_000_000);
            case 4 -> title.toUpperCase(Locale.ROOT);
            case 5 -> title.toLowerCase(Locale.ROOT);
            case 6 -> mistyped(title);
            default -> title;
        };
    }

    private String mistyped(String title) {
        int at = 1 + random.nextInt(Math.max(1, title.length() - 2));
        return title.length() < 3 ? title : title.substring(0, at) + title.substring(at + 1);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Compares a download with its upload, row by row, and says in a sentence how they agree. */
    static String compare(Path upload, Path download) throws IOException {
        try (CsvReader<CsvRecord> given = CsvReader.builder().ofCsvRecord(upload);
                CsvReader<CsvRecord> got = CsvReader.builder().ofCsvRecord(download)) {
            Iterator<CsvRecord> answers = got.iterator();
            int rows = 0;
            for (CsvRecord row : given) {
                if (!answers.hasNext() || !row.getFields().equals(own(answers.next()))) {
                    throw new IllegalStateException("Row " + rows + " is missing or changed");
                }
                rows++;
            }
            if (answers.hasNext()) {
                throw new IllegalStateException("There are rows that were not handed in");
            }
            return "all %,d rows came back in their order, unchanged".formatted(rows - 1);
        }
    }

    private static List<String> own(CsvRecord row) {
        return row.getFields().subList(0, Math.min(HEADER.size(), row.getFieldCount()));
    }
}
