package org.htmdirectory.careers.work;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.testing.RealTables;

/** O*NET as it lies beside the project: what its tasks say, how they are rated, and how it rates skills and interests. */
final class OfficialTasks {

    private static final String TASKS = "shared/data/work/onet_tasks.csv";
    private static final String RATINGS = "shared/data/onet/ratings.csv";
    private static final String INTERESTS = "shared/data/work/onet_interests.csv";

    private OfficialTasks() {}

    /** Its sentences as they can be compared: in small letters, without what surrounds them. */
    static Set<String> sentences() {
        return rows(TASKS).stream()
                .map(row -> comparable(row.getField("task")))
                .collect(Collectors.toUnmodifiableSet());
    }

    static String comparable(String sentence) {
        return sentence.strip().toLowerCase(Locale.ROOT).replaceAll("[.]$", "").strip();
    }

    /** Its tasks with their importance, where that is known. */
    static List<Task.Official> all() {
        return rows(TASKS).stream()
                .map(row -> new Task.Official(
                        row.getField("onet_soc_code"),
                        Integer.parseInt(row.getField("task_id")),
                        importance(row.getField("importance_im"))))
                .toList();
    }

    /** Its skills and fields of knowledge with their importance. */
    static List<Skill.Rated> rated() {
        return rows(RATINGS).stream()
                .filter(row -> row.getField("scale_id").equals("IM"))
                .map(row -> new Skill.Rated(
                        row.getField("onet_soc_code"), row.getField("element_id"), importance(row.getField("value"))))
                .toList();
    }

    /** The letters of its interests by occupation, the strongest first, as many as it calls high points. */
    static Map<String, String> letters() {
        return rows(INTERESTS).stream()
                .filter(row -> row.getField("scale_id").equals("IH"))
                .filter(row -> !row.getField("high_point_interest").isEmpty())
                .collect(Collectors.groupingBy(
                        row -> row.getField("onet_soc_code"),
                        Collectors.mapping(
                                row -> row.getField("high_point_interest").substring(0, 1), Collectors.joining())));
    }

    /** As it would be written in two decimals, so that 4.5 and 4.50 are the same. */
    private static BigDecimal importance(String value) {
        return value.isEmpty() ? null : new BigDecimal(value).setScale(2);
    }

    private static List<NamedCsvRecord> rows(String table) {
        try (Reader text = Files.newBufferedReader(RealTables.find(table));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(Function.identity()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
