package org.htmdirectory.reading.verdict;

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
import java.util.zip.GZIPInputStream;
import org.htmdirectory.reading.model.Clues;
import org.htmdirectory.reading.model.Example;
import org.htmdirectory.reading.model.JobContext;
import org.htmdirectory.reading.model.Tails;
import org.htmdirectory.reading.words.Fold;

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

    private static final int FARTHER = 5;

    /** Of so many official titles one is also learned as a payroll might write it. */
    private static final int WRITTEN = 6;

    record OfficialTitle(String code, String occupation, String title) {}

    private Training() {}

    static List<OfficialTitle> officialTitles(Path file) {
        try (Reader text =
                        new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            List<OfficialTitle> titles = new ArrayList<>();
            rows.forEach(row -> titles.add(new OfficialTitle(
                    row.getField("onet_soc_code"), row.getField("occupation_title"), row.getField("alternate_title"))));
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The real titles of the evaluation set, in its order. */
    static List<LabelledTitle> labelledTitles() {
        try (Reader text = new InputStreamReader(
                        Training.class.getResourceAsStream("/db/reference/evaluation_title.csv"),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            List<LabelledTitle> titles = new ArrayList<>();
            rows.forEach(row -> titles.add(new LabelledTitle(
                    row.getField("title"),
                    row.getField("employer"),
                    Set.of(row.getField("verdicts").split("; ")),
                    row.getField("roles").isEmpty()
                            ? List.of()
                            : List.of(row.getField("roles").split("; ")),
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
            Clues clues = Clues.of(title.text(), JobContext.NOTHING);
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
            for (String kind :
                    List.of("none", "health-system", "unknown", "device-manufacturer", "service-organization")) {
                examples.add(new Example(clues.in(around(kind)), 1, role, kind.equals("none") ? 2 : 1));
            }
            for (String written : PayrollWording.of(title.text())) {
                examples.add(new Example(Clues.of(written, around("none")), 1, role, 1));
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
            Clues clues = Clues.of(Tails.after(title.title(), 5), JobContext.NOTHING);
            if (clues.words().isEmpty() || isOurs(clues)) {
                continue;
            }
            if (!isNear(clues) && folded.hashCode() % FARTHER != 0) {
                continue;
            }
            examples.add(new Example(clues, 0, null, 1));
            if (folded.hashCode() % WRITTEN == 0) {
                for (String written : PayrollWording.of(title.title())) {
                    examples.add(new Example(Clues.of(written, JobContext.NOTHING), 0, null, 1));
                }
            }
            String kind = KINDS.get(Math.floorMod(folded.hashCode() * 31 >>> 5, KINDS.size()));
            if (folded.hashCode() % 3 == 0 && !kind.equals("none") && !isService(clues, kind)) {
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

    // Most titles are so far from the field that a few of them teach as much as all.
    private static boolean isNear(Clues clues) {
        return clues.hasAny("device:")
                || clues.hasAny("setting:")
                || clues.hasAny("work:field")
                || clues.hasAny("work:repair")
                || clues.hasAny("work:maintenance")
                || clues.hasAny("work:install")
                || clues.hasAny("work:support")
                || clues.hasAny("work:care")
                || !clues.specialties().isEmpty();
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
            if (title.verdicts().size() == Verdict.values().length) {
                continue;
            }
            JobContext around = employment.read(title.employer()).surroundings(JobContext.NONE, false);
            Clues clues = Clues.of(title.title(), around);
            if (clues.words().isEmpty()) {
                continue;
            }
            boolean role = title.isRole();
            examples.add(new Example(clues, role ? 1 : 0, role ? title.roles().get(0) : null, role ? weight : 1));
        }
        return examples;
    }

    static JobContext around(String kind) {
        return new JobContext(kind, Set.of(), JobContext.NONE);
    }
}
