package org.htmdirectory.reading.neighbors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.terms.Equivalence;
import org.htmdirectory.terms.Evidence;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Lookalike;
import org.htmdirectory.terms.Reading;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Title;
import org.htmdirectory.terms.TitleKind;

/** The titles of the reference tables, read without a database and without citations. */
public final class ReferenceTitles {

    private ReferenceTitles() {}

    /** All titles, in the order of the table. */
    public static List<Title> all() {
        Map<String, RoleRef> roles = new HashMap<>();
        rows("role")
                .forEach(row -> roles.put(
                        row.getField("slug"),
                        new RoleRef(row.getField("slug"), row.getField("name"), row.getField("family"))));
        Map<String, List<Reading>> readings = rows("equivalence").stream()
                .sorted(Comparator.comparingInt(row -> Integer.parseInt(row.getField("position"))))
                .collect(byTitle(row -> reading(row, roles)));
        Map<String, List<Lookalike>> lookalikes =
                rows("lookalike").stream().collect(byTitle(row -> lookalike(row, roles)));
        return rows("title").stream()
                .map(row -> title(row, readings, lookalikes))
                .toList();
    }

    private static <T> Collector<NamedCsvRecord, ?, Map<String, List<T>>> byTitle(Function<NamedCsvRecord, T> of) {
        return Collectors.groupingBy(row -> row.getField("title"), Collectors.mapping(of, Collectors.toList()));
    }

    private static Title title(
            NamedCsvRecord row, Map<String, List<Reading>> readings, Map<String, List<Lookalike>> lookalikes) {
        String slug = row.getField("slug");
        return new Title(
                slug,
                row.getField("title"),
                row.getField("language"),
                orNull(row.getField("country")),
                EnumCode.parse(TitleKind.class, row.getField("kind")),
                Boolean.parseBoolean(row.getField("ambiguous")),
                orNull(row.getField("note")),
                EnumCode.parse(Evidence.class, row.getField("evidence")),
                readings.getOrDefault(slug, List.of()),
                lookalikes.getOrDefault(slug, List.of()),
                List.of());
    }

    private static Reading reading(NamedCsvRecord row, Map<String, RoleRef> roles) {
        return new Reading(
                roles.get(row.getField("role")),
                EnumCode.parse(Equivalence.class, row.getField("equivalence")),
                EnumCode.find(Level.class, row.getField("level")).orElse(null),
                orNull(row.getField("when")));
    }

    private static Lookalike lookalike(NamedCsvRecord row, Map<String, RoleRef> roles) {
        return new Lookalike(
                row.getField("scheme"),
                row.getField("code"),
                row.getField("occupation"),
                row.getField("why"),
                roles.get(row.getField("resembles")),
                null);
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<NamedCsvRecord> rows(String table) {
        try (Reader text = new InputStreamReader(
                        ReferenceTitles.class.getResourceAsStream("/db/reference/" + table + ".csv"),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return new ArrayList<>(rows.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
