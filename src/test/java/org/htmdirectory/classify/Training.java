package org.htmdirectory.classify;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.htmdirectory.wording.Fold;

/** What the model is trained on. */
final class Training {

    private static final List<String> KINDS = List.of(
            "health-system",
            "device-manufacturer",
            "other-industry",
            "none",
            "unknown",
            "mixed-manufacturer",
            "service-organization",
            "university",
            "pharmaceutical",
            "none",
            "health-system",
            "device-manufacturer",
            "staffing",
            "other-industry",
            "federal-agency",
            "laboratory",
            "unknown",
            "research-institute",
            "distributor",
            "none");

    record OfficialTitle(String code, String occupation, String title) {}

    private Training() {}

    static List<OfficialTitle> officialTitles(Path file) {
        try (Reader text = new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            List<OfficialTitle> titles = new ArrayList<>();
            rows.forEach(row -> titles.add(new OfficialTitle(
                    row.getField("onet_soc_code"), row.getField("occupation_title"), row.getField("alternate_title"))));
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<LabelledTitle> labelledTitles(Path file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            List<LabelledTitle> titles = new ArrayList<>();
            rows.forEach(row -> titles.add(new LabelledTitle(
                    row.getField("title"),
                    row.getField("employer"),
                    new TreeSet<>(List.of(row.getField("accept_verdict").split("\\|"))),
                    row.getField("accept_roles").isEmpty()
                            ? List.of()
                            : List.of(row.getField("accept_roles").split(";")),
                    row.getField("level"),
                    row.getField("label"))));
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Examples from the directory's own titles. */
    static List<Example> known(Knowledge knowledge) {
        List<Example> examples = new ArrayList<>();
        for (KnownTitle title : knowledge.titles()) {
            Clues clues = Clues.of(title.text(), Surroundings.NOTHING);
            if (clues.words().isEmpty()) {
                continue;
            }
            if (title.readings().isEmpty()) {
                for (String kind : List.of("none", "health-system", "device-manufacturer", "unknown")) {
                    examples.add(new Example(clues.in(around(kind)), 0, null, 1));
                }
                continue;
            }
            String role = title.readings().get(0).role().slug();
            if (title.ambiguous()) {
                examples.add(new Example(clues.in(around("none")), 0.5, role, 1));
                examples.add(new Example(clues.in(around("unknown")), 0.5, role, 1));
                continue;
            }
            for (String kind : List.of("none", "health-system", "unknown", "device-manufacturer", "service-organization")) {
                examples.add(new Example(clues.in(around(kind)), 1, role, kind.equals("none") ? 2 : 1));
            }
        }
        return examples;
    }

    /** Titles of other occupations, as work outside the field, at all kinds of employers. */
    static List<Example> outside(Knowledge knowledge, List<OfficialTitle> titles) {
        Set<String> ours = new HashSet<>();
        knowledge.titles().stream()
                .filter(title -> !title.readings().isEmpty())
                .forEach(title -> ours.add(Fold.text(title.text())));
        List<Example> examples = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (OfficialTitle title : titles) {
            String folded = Fold.text(title.title());
            if (title.code().startsWith("49-9062") || ours.contains(folded) || !seen.add(folded)) {
                continue;
            }
            Clues clues = Clues.of(Tails.after(title.title(), 5), Surroundings.NOTHING);
            if (clues.words().isEmpty() || isOurs(clues)) {
                continue;
            }
            examples.add(new Example(clues, 0, null, 1));
            String kind = KINDS.get(Math.floorMod(folded.hashCode() * 31 >>> 5, KINDS.size()));
            if (!kind.equals("none") && !isService(clues, kind)) {
                examples.add(new Example(clues.in(around(kind)), 0, null, 1));
            }
        }
        return examples;
    }

    // Official lists file some work in the field under codes of other work; to learn it as other work would be wrong.
    static boolean isOurs(Clues clues) {
        boolean work = clues.hasAny("work:repair")
                || clues.hasAny("work:maintenance")
                || clues.hasAny("work:field")
                || clues.hasAny("work:install");
        return work && clues.hasAny("device:");
    }

    private static boolean isService(Clues clues, String kind) {
        boolean friendly = kind.equals("device-manufacturer") || kind.equals("service-organization");
        return friendly
                && !clues.hasAny("elsewhere:")
                && (clues.hasAny("work:repair")
                        || clues.hasAny("work:maintenance")
                        || clues.hasAny("work:field")
                        || clues.hasAny("work:install")
                        || clues.hasAny("work:support"));
    }

    /** Examples from real titles. */
    static List<Example> real(List<LabelledTitle> titles, Employment employment, int weight) {
        List<Example> examples = new ArrayList<>();
        for (LabelledTitle title : titles) {
            if (title.verdicts().contains("any")) {
                continue;
            }
            Surroundings around = employment.read(title.employer()).surroundings(Surroundings.NONE);
            Clues clues = Clues.of(title.title(), around);
            if (clues.words().isEmpty()) {
                continue;
            }
            boolean role = title.isRole();
            examples.add(new Example(clues, role ? 1 : 0, role ? title.roles().get(0) : null, role ? weight : 1));
        }
        return examples;
    }

    static Surroundings around(String kind) {
        return new Surroundings(kind, Set.of(), Surroundings.NONE);
    }
}
