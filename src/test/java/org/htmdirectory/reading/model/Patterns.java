package org.htmdirectory.reading.model;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Examples written by rule: which wordings are which work at which kinds of employers. In {@code reading/model/patterns.csv}
 * {@code {a|b}} stands for a and for b; behind a kind of employer and a plus stands what it makes.
 */
public final class Patterns {

    private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*)}");

    private static final int MOST = 120;

    private Patterns() {}

    public static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        try (Reader text = new InputStreamReader(
                        Patterns.class.getResourceAsStream("/reading/model/patterns.csv"), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> add(row, examples));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return examples;
    }

    private static void add(NamedCsvRecord row, List<Example> examples) {
        String answer = row.getField("answer");
        boolean either = answer.startsWith("either:");
        String role = answer.equals("other") ? null : either ? answer.substring("either:".length()) : answer;
        List<String> wordings = spread(row.getField("wording"));
        List<String> employers = List.of(row.getField("employers").split(";"));
        int step = Math.max(1, wordings.size() * employers.size() / MOST);
        List<String> specialty = row.getField("specialty").isEmpty() ? List.of() : List.of(row.getField("specialty"));
        int place = 0;
        for (String wording : wordings) {
            for (String employer : employers) {
                if (place++ % step == 0) {
                    int line = employer.indexOf('+');
                    JobContext around = new JobContext(
                            line < 0 ? employer : employer.substring(0, line),
                            line < 0 ? Set.of() : Set.of(employer.substring(line + 1)),
                            row.getField("description"));
                    Clues clues = Clues.of(Tails.after(wording, 3), around).about(specialty);
                    examples.add(new Example(clues, role == null ? 0 : either ? 0.5 : 1, role, 1));
                }
            }
        }
    }

    private static List<String> spread(String wording) {
        Matcher choice = CHOICE.matcher(wording);
        if (!choice.find()) {
            return List.of(wording.replace("  ", " ").strip());
        }
        List<String> all = new ArrayList<>();
        for (String one : choice.group(1).split("\\|", -1)) {
            all.addAll(spread(wording.substring(0, choice.start()) + one + wording.substring(choice.end())));
        }
        return all;
    }
}
