package org.htmdirectory.careers.map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.ladder.Start;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.careers.ladder.Years;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.terms.Evidence;
import org.htmdirectory.terms.Family;
import org.htmdirectory.terms.Role;

/**
 * The ladder of the reference tables, read without a database: what a map needs and no more. Levels, countries,
 * certificates, pay and citations are left out, study takes no time, and no transition confers schooling.
 */
final class ReferenceLadder {

    private final Map<String, Family> families = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, Rung> rungs = new LinkedHashMap<>();
    private final Map<String, Start> starts = new LinkedHashMap<>();

    private ReferenceLadder() {
        rows("family").forEach(row -> families.put(slug(row), new Family(slug(row), row.getField("name"), "")));
        rows("role").forEach(row -> roles.put(slug(row), role(row)));
        rows("rung").forEach(row -> rungs.put(slug(row), rung(row)));
        rows("start").forEach(row -> starts.put(slug(row), start(row)));
    }

    static Ladder read() {
        ReferenceLadder tables = new ReferenceLadder();
        List<Family> order = List.copyOf(tables.families.values());
        Comparator<Rung> byFamily =
                Comparator.comparing(rung -> order.indexOf(rung.role().family()));
        return new Ladder(
                List.copyOf(tables.starts.values()),
                tables.rungs.values().stream()
                        .sorted(byFamily.thenComparing(rung -> rung.experience().least())
                                .thenComparing(Rung::label))
                        .toList(),
                rows("transition").stream()
                        .map(tables::transition)
                        .sorted(Comparator.comparing(Transition::slug))
                        .toList(),
                List.of());
    }

    private Role role(NamedCsvRecord row) {
        Family family = families.get(row.getField("family"));
        return new Role(slug(row), row.getField("name"), null, family, "", "", List.of(), List.of());
    }

    private Rung rung(NamedCsvRecord row) {
        return new Rung(
                slug(row),
                roles.get(row.getField("role")),
                null,
                row.getField("label"),
                row.getField("name"),
                row.getField("summary"),
                null,
                years(row),
                EnumCode.parse(Schooling.class, row.getField("attained")),
                row.getField("schooling"),
                List.of(),
                evidence(row),
                List.of());
    }

    private Start start(NamedCsvRecord row) {
        Rung rung = rungs.get(row.getField("rung"));
        return new Start(
                slug(row),
                row.getField("label"),
                row.getField("name"),
                row.getField("description"),
                rung == null ? EnumCode.parse(Schooling.class, row.getField("attained")) : rung.attained(),
                EnumCode.parse(Start.Kind.class, row.getField("kind")),
                rung);
    }

    private Transition transition(NamedCsvRecord row) {
        return new Transition(
                slug(row),
                place(row, "from"),
                place(row, "to"),
                EnumCode.parse(Transition.Kind.class, row.getField("kind")),
                years(row),
                0,
                EnumCode.parse(Schooling.class, row.getField("asks")),
                null,
                row.getField("task"),
                List.of(),
                evidence(row),
                List.of());
    }

    private Place place(NamedCsvRecord row, String end) {
        String rung = row.getField(end + "_rung");
        return rung.isEmpty() ? starts.get(row.getField(end + "_start")) : rungs.get(rung);
    }

    private static Years years(NamedCsvRecord row) {
        return new Years(number(row.getField("years_min")), number(row.getField("years_max")));
    }

    private static Integer number(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    private static Evidence evidence(NamedCsvRecord row) {
        return EnumCode.parse(Evidence.class, row.getField("evidence"));
    }

    private static String slug(NamedCsvRecord row) {
        return row.getField("slug");
    }

    private static List<NamedCsvRecord> rows(String table) {
        try (Reader text = new InputStreamReader(
                        ReferenceLadder.class.getResourceAsStream("/db/reference/" + table + ".csv"),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return new ArrayList<>(rows.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
