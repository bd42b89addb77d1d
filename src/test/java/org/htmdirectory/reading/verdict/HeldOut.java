package org.htmdirectory.reading.verdict;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.htmdirectory.reading.employers.Employers;
import org.htmdirectory.reading.employers.KnownEmployer;
import org.htmdirectory.reading.model.Calibration;
import org.htmdirectory.reading.verdict.Training.OfficialTitle;

/**
 * What models answered on titles they had not learned: real titles of employers that were held out whole, and official
 * titles that were held out.
 */
final class HeldOut {

    static final int FOLDS = 4;
    private static final int FEWEST = 30;

    private final Employers employers;
    private final List<LabelledTitle> real;
    private final List<OfficialTitle> official;
    private final Classification[] answers;
    private int officialAsked;
    private int officialTaken;

    HeldOut(Employers employers, List<LabelledTitle> real, List<OfficialTitle> official) {
        this.employers = employers;
        this.real = real;
        this.official = official;
        this.answers = new Classification[real.size()];
    }

    /** All titles of an employer, however it is written, are in one fold; a title without one stands for itself. */
    int fold(LabelledTitle title) {
        if (title.employer().isEmpty()) {
            return fold(title.title());
        }
        return fold(employers.find(title.employer()).map(KnownEmployer::name).orElse(title.employer()));
    }

    static int fold(OfficialTitle title) {
        return fold(title.title());
    }

    private static int fold(String key) {
        return Math.floorMod(key.toLowerCase(Locale.ROOT).hashCode() * 0x9E3779B9 >>> 8, FOLDS);
    }

    /** Asks a model about the titles it did not learn. */
    void answer(int fold, Classifier classifier) {
        for (int at = 0; at < answers.length; at++) {
            LabelledTitle title = real.get(at);
            if (fold(title) == fold) {
                answers[at] = classifier.classify(new Job(title.title(), null, title.employer()));
            }
        }
        for (OfficialTitle title : official) {
            if (fold(title) == fold && !title.code().startsWith("49-9062")) {
                officialAsked++;
                officialTaken += classifier.classify(Job.titled(title.title())).verdict() == Verdict.ROLE ? 1 : 0;
            }
        }
    }

    private record Point(double raw, boolean right) {}

    /** For each verdict the share of its answers that were right, by the model's own number. */
    SortedMap<String, Calibration> calibrations() {
        return calibrations(-1);
    }

    private SortedMap<String, Calibration> calibrations(int without) {
        SortedMap<String, Calibration> calibrations = new TreeMap<>();
        for (Verdict verdict : Verdict.values()) {
            List<Point> points = new ArrayList<>();
            for (int at = 0; at < answers.length; at++) {
                if (answers[at].verdict() == verdict && !isAny(real.get(at)) && fold(real.get(at)) != without) {
                    points.add(new Point(answers[at].confidence(), isRight(at)));
                }
            }
            calibrations.put(verdict.code(), points.isEmpty() ? Calibration.NONE : pooled(points));
        }
        return calibrations;
    }

    // Pools of neighbors, joined until the share that is right never falls.
    private static Calibration pooled(List<Point> points) {
        points.sort(Comparator.comparingDouble(Point::raw));
        List<double[]> pools = new ArrayList<>();
        for (int from = 0; from < points.size(); from += FEWEST) {
            List<Point> some = points.subList(from, Math.min(points.size(), from + FEWEST));
            double right = some.stream().filter(Point::right).count();
            pools.add(new double[] {some.stream().mapToDouble(Point::raw).sum(), right, some.size()});
            while (pools.size() > 1 && share(pools, 2) > share(pools, 1)) {
                double[] last = pools.remove(pools.size() - 1);
                double[] before = pools.get(pools.size() - 1);
                for (int part = 0; part < last.length; part++) {
                    before[part] += last[part];
                }
            }
        }
        float[] raw = new float[pools.size()];
        float[] right = new float[pools.size()];
        for (int at = 0; at < raw.length; at++) {
            double[] pool = pools.get(at);
            raw[at] = (float) (pool[0] / pool[2]);
            // Half an imagined answer more of either kind: a small pool proves little (Jeffreys).
            right[at] = (float) ((pool[1] + 0.5) / (pool[2] + 1));
        }
        return new Calibration(raw, right);
    }

    private static double share(List<double[]> pools, int fromEnd) {
        double[] pool = pools.get(pools.size() - fromEnd);
        return pool[1] / pool[2];
    }

    private static boolean isAny(LabelledTitle title) {
        return title.verdicts().size() == Verdict.values().length;
    }

    // As checks of such answers count: where other work is a right answer, not to know is right too.
    private boolean isRight(int at) {
        Classification answer = answers[at];
        LabelledTitle title = real.get(at);
        if (answer.role() != null) {
            return title.roles().contains(answer.role().slug());
        }
        return !title.isRole()
                && (answer.verdict() == Verdict.UNKNOWN
                        || title.verdicts().contains(answer.verdict().code()));
    }

    /** Writes the answers, in the order of the evaluation set, each calibrated on the other folds' answers. */
    void write(Path file) throws IOException {
        List<SortedMap<String, Calibration>> others =
                IntStream.range(0, FOLDS).mapToObj(this::calibrations).toList();
        try (CsvWriter rows = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            rows.writeRecord("title", "employer", "verdict", "role", "level", "confidence", "candidates");
            for (int at = 0; at < answers.length; at++) {
                Classification answer = answers[at];
                boolean role = answer.verdict() == Verdict.ROLE;
                double confidence = others.get(fold(real.get(at)))
                        .get(answer.verdict().code())
                        .of(answer.confidence());
                rows.writeRecord(
                        real.get(at).title(),
                        real.get(at).employer(),
                        answer.verdict().code(),
                        role ? answer.role().slug() : "",
                        answer.level() == null ? "" : answer.level().code(),
                        String.format(Locale.ROOT, "%.3f", confidence),
                        String.join(
                                "; ",
                                answer.candidates().stream()
                                        .limit(3)
                                        .map(one -> one.role().slug())
                                        .toList()));
            }
        }
    }

    /** The figures, a line each. */
    String figures() {
        int asked = 0;
        int first = 0;
        int three = 0;
        int other = 0;
        int taken = 0;
        int lookalikes = 0;
        int lookalikesTaken = 0;
        for (int at = 0; at < answers.length; at++) {
            LabelledTitle title = real.get(at);
            Classification answer = answers[at];
            boolean role = answer.verdict() == Verdict.ROLE;
            if (title.isRole()) {
                asked++;
                first += role && isRight(at) ? 1 : 0;
                three += answer.candidates().stream()
                                .limit(3)
                                .anyMatch(
                                        one -> title.roles().contains(one.role().slug()))
                        ? 1
                        : 0;
            } else if (!isAny(title)) {
                boolean not = title.label().equals("not-htm");
                other += not ? 1 : 0;
                taken += not && role ? 1 : 0;
                lookalikes += not ? 0 : 1;
                lookalikesTaken += !not && role && !isRight(at) ? 1 : 0;
            }
        }
        return String.format(
                Locale.ROOT,
                "Titles of the field: %d; right role first %.1f %%, among the first three %.1f %%.\n"
                        + "Other titles: %d; taken for a role %.2f %%. Look-alikes: %d; taken %.1f %%.\n"
                        + "Official titles of other occupations: %d; taken %.3f %%.\n",
                asked,
                100.0 * first / asked,
                100.0 * three / asked,
                other,
                100.0 * taken / other,
                lookalikes,
                100.0 * lookalikesTaken / lookalikes,
                officialAsked,
                100.0 * officialTaken / officialAsked);
    }
}
