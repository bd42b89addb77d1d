package org.htmdirectory.reading.verdict;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.htmdirectory.codes.crosswalk.Basis;
import org.htmdirectory.codes.crosswalk.Match;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.PackedTable;
import org.htmdirectory.reading.employers.Employers;
import org.htmdirectory.terms.Equivalence;
import org.htmdirectory.terms.Evidence;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Lookalike;
import org.htmdirectory.terms.Reading;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Title;
import org.htmdirectory.terms.TitleKind;

/**
 * Reads what the classifier needs from the reviewed tables that lie in the program itself, without a database: the same
 * knowledge as that of the edition which these tables make.
 */
public final class ReferenceKnowledge {

    private final Map<String, RoleRef> roles = new HashMap<>();
    private final Map<String, List<Reading>> readings = new HashMap<>();
    private final Map<String, List<Lookalike>> lookalikes = new HashMap<>();

    private ReferenceKnowledge() {}

    /** The knowledge of the tables that came with this program. */
    public static Knowledge read() {
        return new ReferenceKnowledge().knowledge();
    }

    private Knowledge knowledge() {
        for (NamedCsvRecord row : rows("role")) {
            String slug = row.getField("slug");
            roles.put(slug, new RoleRef(slug, row.getField("name"), row.getField("family")));
        }
        rows("equivalence").stream()
                .sorted(Comparator.comparingInt(row -> Integer.parseInt(row.getField("position"))))
                .forEach(row -> readings.computeIfAbsent(row.getField("title"), title -> new ArrayList<>())
                        .add(reading(row)));
        for (NamedCsvRecord row : rows("lookalike")) {
            lookalikes
                    .computeIfAbsent(row.getField("title"), title -> new ArrayList<>())
                    .add(lookalike(row));
        }
        Map<String, List<ReportedCode>> codes = codes();
        return Knowledge.of(
                roles.values().stream()
                        .map(role -> new KnownRole(role, codes.getOrDefault(role.slug(), List.of())))
                        .toList(),
                rows("title").stream().map(this::title).map(KnownTitle::of).toList(),
                Employers.packed());
    }

    private Title title(NamedCsvRecord row) {
        String slug = row.getField("slug");
        return new Title(
                slug,
                row.getField("title"),
                row.getField("language"),
                given(row.getField("country")),
                EnumCode.parse(TitleKind.class, row.getField("kind")),
                Boolean.parseBoolean(row.getField("ambiguous")),
                given(row.getField("note")),
                EnumCode.parse(Evidence.class, row.getField("evidence")),
                readings.getOrDefault(slug, List.of()),
                lookalikes.getOrDefault(slug, List.of()),
                List.of());
    }

    private Reading reading(NamedCsvRecord row) {
        String level = row.getField("level");
        return new Reading(
                roles.get(row.getField("role")),
                EnumCode.parse(Equivalence.class, row.getField("equivalence")),
                level.isEmpty() ? null : EnumCode.parse(Level.class, level),
                given(row.getField("when")));
    }

    private Lookalike lookalike(NamedCsvRecord row) {
        return new Lookalike(
                row.getField("scheme"),
                row.getField("code"),
                row.getField("occupation"),
                row.getField("why"),
                roles.get(row.getField("resembles")),
                null);
    }

    private static Map<String, List<ReportedCode>> codes() {
        Map<String, Integer> positions = new HashMap<>();
        rows("scheme").forEach(row -> positions.put(row.getField("slug"), Integer.parseInt(row.getField("position"))));
        Map<String, String> names = new HashMap<>();
        rows("code")
                .forEach(row -> names.put(row.getField("scheme") + " " + row.getField("code"), row.getField("name")));
        Map<String, List<ReportedCode>> codes = new HashMap<>();
        rows("mapping").stream()
                .sorted(Comparator.<NamedCsvRecord>comparingInt(row -> positions.get(row.getField("scheme")))
                        .thenComparing(row -> EnumCode.parse(Match.class, row.getField("match")))
                        .thenComparing(row -> EnumCode.parse(Basis.class, row.getField("basis"))))
                .forEach(row -> codes.computeIfAbsent(row.getField("role"), role -> new ArrayList<>())
                        .add(new ReportedCode(
                                row.getField("scheme"),
                                row.getField("code"),
                                names.get(row.getField("scheme") + " " + row.getField("code")),
                                row.getField("match"))));
        return codes;
    }

    private static List<NamedCsvRecord> rows(String table) {
        return PackedTable.rows("/db/reference/" + table + ".csv");
    }

    private static String given(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
