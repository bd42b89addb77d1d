package org.htmdirectory.titles.quality;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.terms.Level;

/**
 * Answers that the training of the classifier's model leaves behind: each title, with its employer, was answered by a
 * copy that had learned from no title of that employer, once told the employer and once not. A table with the columns {@code title}, {@code employer},
 * {@code verdict}, {@code role}, {@code level}, {@code field}, {@code confidence} and {@code candidates}, parted by
 * {@code "; "}.
 */
final class HeldOutAnswers implements Contestant {

    private static final String FOLDER = "/reading/verdict/";

    private final Map<List<String>, MethodAnswer> answers = new HashMap<>();

    private HeldOutAnswers(InputStream file) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(row -> answers.put(List.of(row.getField("title"), row.getField("employer")), answer(row)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The answers that are kept; empty where there are none.
     *
     * @param employer whether the copies were told the employer
     */
    static Optional<HeldOutAnswers> kept(boolean employer) {
        String file = employer ? "held-out.csv" : "held-out-without-employer.csv";
        return Optional.ofNullable(HeldOutAnswers.class.getResourceAsStream(FOLDER + file))
                .map(HeldOutAnswers::new);
    }

    @Override
    public MethodAnswer answer(EvaluationTitle title) {
        MethodAnswer answer = answers.get(List.of(title.title(), Objects.requireNonNullElse(title.employer(), "")));
        if (answer == null) {
            throw new IllegalStateException(
                    "The model was trained before '%s' was in the set: train it again".formatted(title.title()));
        }
        return answer;
    }

    private static MethodAnswer answer(NamedCsvRecord row) {
        String role = row.getField("role");
        return new MethodAnswer(
                EnumCode.parse(Verdict.class, row.getField("verdict")),
                role.isEmpty() ? null : role,
                EnumCode.find(Level.class, row.getField("level")).orElse(null),
                Double.valueOf(row.getField("confidence")),
                Arrays.stream(row.getField("candidates").split("; "))
                        .filter(candidate -> !candidate.isEmpty())
                        .toList());
    }
}
