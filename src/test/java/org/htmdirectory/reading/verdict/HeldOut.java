package org.htmdirectory.reading.verdict;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.htmdirectory.reading.employers.Employers;
import org.htmdirectory.reading.employers.KnownEmployer;
import org.htmdirectory.reading.model.Artifact;
import org.htmdirectory.reading.model.Clues;
import org.htmdirectory.reading.model.Estimate;
import org.htmdirectory.reading.model.EstimateLearner;
import org.htmdirectory.reading.model.EstimateLearner.Seen;
import org.htmdirectory.reading.model.JobContext;
import org.htmdirectory.reading.verdict.Training.OfficialTitle;
import org.htmdirectory.titles.quality.WrittenTitle;

/**
 * What models answered on titles they had not learned: real titles of employers that were held out whole, and official
 * titles that were held out.
 */
final class HeldOut {

    static final int FOLDS = 4;

    /** A real title counts so often: of those that were written for the trial far more are of the field than of any payroll. */
    private static final int REAL = 3;

    /** One in so many official titles is weighed. */
    private static final int MANY = 5;

    private final Employers employers;
    private final List<LabelledTitle> real;
    private final List<OfficialTitle> official;
    private final Asked[] told;
    private final Asked[] untold;
    private final List<KnownTitle> listed;
    private final List<Asked> listedAsked = new ArrayList<>();
    private final List<Asked> officialWeighed = new ArrayList<>();
    private final List<WrittenTitle> written = WrittenTitle.all();
    private final Asked[] writtenAsked = new Asked[written.size()];
    private int officialAsked;
    private int officialTaken;

    HeldOut(Knowledge knowledge, List<LabelledTitle> real, List<OfficialTitle> official) {
        this.employers = knowledge.employers();
        this.listed = knowledge.titles();
        this.real = real;
        this.official = official;
        this.told = new Asked[real.size()];
        this.untold = new Asked[real.size()];
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

    // Official titles of other work that no model would learn as that, some of them.
    private static boolean isOneOfMany(OfficialTitle title) {
        return !title.code().startsWith("49-9062")
                && Math.floorMod(title.title().hashCode(), MANY) == 0
                && !Training.isOurs(Clues.of(title.title(), JobContext.NOTHING));
    }

    private static int fold(String key) {
        return Math.floorMod(key.toLowerCase(Locale.ROOT).hashCode() * 0x9E3779B9 >>> 8, FOLDS);
    }

    /** Lets a model weigh the titles that it did not learn. */
    void weigh(int fold, Classifier classifier) {
        for (int at = 0; at < told.length; at++) {
            LabelledTitle title = real.get(at);
            if (fold(title) == fold) {
                told[at] = new Asked(classifier, new Job(title.title(), null, title.employer()));
                untold[at] = new Asked(classifier, Job.titled(title.title()));
            }
        }
        for (int at = 0; at < writtenAsked.length; at++) {
            if (fold(written.get(at).title()) == fold) {
                writtenAsked[at] = new Asked(classifier, written.get(at).job());
            }
        }
        for (OfficialTitle title : official) {
            if (fold(title) == fold && isOneOfMany(title)) {
                officialWeighed.add(new Asked(classifier, Job.titled(title.title())));
            }
        }
        for (KnownTitle title : listed) {
            if (fold(title.text()) == fold && !title.ambiguous()) {
                listedAsked.add(new Asked(classifier, Job.titled(title.text())));
            }
        }
    }

    /** A title as it was weighed, and as it was answered. */
    private static final class Asked {
        private final Job job;
        private final Weighed weighed;
        private final double[] signals;
        private Classification answer;

        Asked(Classifier classifier, Job job) {
            this.job = job;
            this.weighed = classifier.weigh(job);
            this.signals = weighed.signals();
        }

        Verdict opinion() {
            return weighed.opinion().verdict();
        }

        boolean hasCandidate() {
            return !weighed.opinion().candidates().isEmpty();
        }

        String likeliest() {
            return weighed.opinion().candidates().get(0).role().slug();
        }

        Verdict settled(Map<String, Estimate> estimates) {
            double field = estimates.get(Artifact.FIELD).of(signals);
            return weighed.settled(field, estimates.get(Verdict.ROLE.code()).of(signals))
                    .verdict();
        }
    }

    /** Asks a model, and estimates that were learned on the others' titles, about the titles it did not learn. */
    void answer(int fold, Classifier classifier) {
        for (int at = 0; at < told.length; at++) {
            if (fold(real.get(at)) == fold) {
                told[at].answer = classifier.classify(told[at].job);
                untold[at].answer = classifier.classify(untold[at].job);
            }
        }
        for (int at = 0; at < writtenAsked.length; at++) {
            if (fold(written.get(at).title()) == fold) {
                writtenAsked[at].answer = classifier.classify(writtenAsked[at].job);
            }
        }
        for (OfficialTitle title : official) {
            if (fold(title) == fold && !title.code().startsWith("49-9062")) {
                officialAsked++;
                officialTaken += classifier.classify(Job.titled(title.title())).verdict() == Verdict.ROLE ? 1 : 0;
            }
        }
    }

    /** What all answers teach about how sure they are, with and without the employer. */
    SortedMap<String, Estimate> estimates() {
        return estimates(-1);
    }

    /** What the answers teach but for those of one part: first the field and the role, then what follows from them. */
    SortedMap<String, Estimate> estimates(int without) {
        SortedMap<String, List<Seen>> seen = new TreeMap<>();
        for (int time = 0; time < REAL; time++) {
            forEachBut(without, (title, asked) -> see(title, asked, seen));
        }
        listedAsked.forEach(asked -> seeListed(asked, seen));
        officialWeighed.forEach(asked -> see(Artifact.FIELD, asked, false, seen));
        for (int at = 0; at < writtenAsked.length; at++) {
            if (fold(written.get(at).title()) != without) {
                see(written.get(at), writtenAsked[at], seen);
            }
        }
        SortedMap<String, Estimate> estimates = new TreeMap<>();
        seen.forEach((name, answers) -> estimates.put(name, EstimateLearner.learn(answers)));
        SortedMap<String, List<Seen>> questions = new TreeMap<>();
        String question = Verdict.AMBIGUOUS.code();
        forEachBut(without, (title, asked) -> {
            if (asked.settled(estimates) == Verdict.AMBIGUOUS) {
                see(question, asked, title.verdicts().contains(question), questions);
            }
        });
        estimates.put(question, EstimateLearner.learn(questions.get(question)));
        return estimates;
    }

    private void forEachBut(int without, BiConsumer<LabelledTitle, Asked> action) {
        for (int at = 0; at < told.length; at++) {
            if (fold(real.get(at)) != without && !isAny(real.get(at))) {
                action.accept(real.get(at), told[at]);
                action.accept(real.get(at), untold[at]);
            }
        }
    }

    private static void see(LabelledTitle title, Asked asked, SortedMap<String, List<Seen>> seen) {
        see(Artifact.FIELD, asked, title.isRole(), seen);
        if (title.isRole() && asked.hasCandidate()) {
            see(Verdict.ROLE.code(), asked, title.roles().contains(asked.likeliest()), seen);
        }
    }

    private static void see(WrittenTitle title, Asked asked, SortedMap<String, List<Seen>> seen) {
        see(Artifact.FIELD, asked, title.role() != null, seen);
        if (title.role() != null && asked.hasCandidate()) {
            see(Verdict.ROLE.code(), asked, title.role().equals(asked.likeliest()), seen);
        }
    }

    // What the directory lists as one job is that, whatever the language.
    private static void seeListed(Asked asked, SortedMap<String, List<Seen>> seen) {
        if (asked.opinion() == Verdict.ROLE) {
            see(Artifact.FIELD, asked, true, seen);
            see(Verdict.ROLE.code(), asked, true, seen);
        } else if (asked.opinion() == Verdict.OUTSIDE) {
            see(Artifact.FIELD, asked, false, seen);
        }
    }

    private static void see(String name, Asked asked, boolean is, SortedMap<String, List<Seen>> seen) {
        seen.computeIfAbsent(name, first -> new ArrayList<>()).add(new Seen(asked.signals, is));
    }

    private static boolean isAny(LabelledTitle title) {
        return title.verdicts().size() == Verdict.values().length;
    }

    // As checks of such answers count: where other work is a right answer, not to know is right too.
    private static boolean isRight(LabelledTitle title, Classification answer) {
        if (answer.role() != null) {
            return title.roles().contains(answer.role().slug());
        }
        return !title.isRole()
                && (answer.verdict() == Verdict.UNKNOWN
                        || title.verdicts().contains(answer.verdict().code()));
    }

    /** Writes the answers, in the order of the evaluation set, with or without the employer told. */
    void write(Path file, boolean employer) throws IOException {
        Asked[] answers = employer ? told : untold;
        try (CsvWriter rows = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            rows.writeRecord("title", "employer", "verdict", "role", "level", "field", "confidence", "candidates");
            for (int at = 0; at < told.length; at++) {
                Classification answer = answers[at].answer;
                boolean role = answer.verdict() == Verdict.ROLE;
                rows.writeRecord(
                        real.get(at).title(),
                        real.get(at).employer(),
                        answer.verdict().code(),
                        role ? answer.role().slug() : "",
                        answer.level() == null ? "" : answer.level().code(),
                        String.format(Locale.ROOT, "%.5f", answer.field()),
                        String.format(Locale.ROOT, "%.5f", answer.confidence()),
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
        return "With the employer: " + figures(told) + "Without: " + figures(untold)
                + String.format(
                        Locale.ROOT,
                        "Official titles of other occupations: %d; taken %.3f %%.\n",
                        officialAsked,
                        100.0 * officialTaken / officialAsked);
    }

    /** What came of the titles that were written for the trial, by language: a line each. */
    String writtenFigures() {
        SortedMap<String, int[]> counts = new TreeMap<>();
        for (int at = 0; at < writtenAsked.length; at++) {
            WrittenTitle title = written.get(at);
            Classification answer = writtenAsked[at].answer;
            int[] count = counts.computeIfAbsent(title.language(), language -> new int[6]);
            if (title.role() == null) {
                count[3]++;
                count[4] += answer.verdict() == Verdict.ROLE ? 1 : 0;
                count[5] += answer.verdict() == Verdict.AMBIGUOUS ? 1 : 0;
            } else {
                count[0]++;
                boolean role = answer.verdict() == Verdict.ROLE;
                count[1] += role && answer.role().slug().equals(title.role()) ? 1 : 0;
                count[2] += answer.candidates().stream()
                                .limit(3)
                                .anyMatch(one -> one.role().slug().equals(title.role()))
                        ? 1
                        : 0;
            }
        }
        return counts.entrySet().stream()
                .map(entry -> String.format(
                        Locale.ROOT,
                        "- %s: %d of the field, %.0f %% right first, %.0f %% among the first three; %d of other work, %d taken, %d asked about",
                        Locale.forLanguageTag(entry.getKey()).getDisplayLanguage(Locale.US),
                        entry.getValue()[0],
                        100.0 * entry.getValue()[1] / entry.getValue()[0],
                        100.0 * entry.getValue()[2] / entry.getValue()[0],
                        entry.getValue()[3],
                        entry.getValue()[4],
                        entry.getValue()[5]))
                .collect(Collectors.joining("\n"));
    }

    private String figures(Asked[] answers) {
        int asked = 0;
        int first = 0;
        int three = 0;
        int other = 0;
        int taken = 0;
        int questions = 0;
        int lookalikes = 0;
        int lookalikesTaken = 0;
        List<Sure> field = new ArrayList<>();
        SortedMap<Verdict, List<Sure>> confidence = new TreeMap<>();
        for (int at = 0; at < answers.length; at++) {
            LabelledTitle title = real.get(at);
            Classification answer = answers[at].answer;
            boolean role = answer.verdict() == Verdict.ROLE;
            boolean right = !isAny(title) && isRight(title, answer);
            if (!isAny(title)) {
                field.add(new Sure(answer.field(), title.isRole()));
                confidence
                        .computeIfAbsent(answer.verdict(), verdict -> new ArrayList<>())
                        .add(new Sure(answer.confidence(), right));
            }
            if (title.isRole()) {
                asked++;
                first += role && right ? 1 : 0;
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
                questions += not && answer.verdict() == Verdict.AMBIGUOUS ? 1 : 0;
                lookalikes += not ? 0 : 1;
                lookalikesTaken += !not && role && !right ? 1 : 0;
            }
        }
        return String.format(
                        Locale.ROOT,
                        "titles of the field: %d; right role first %.1f %%, among the first three %.1f %%.\n"
                                + "Other titles: %d; taken for a role %.2f %%, asked about %.1f %%. Look-alikes: %d; taken %.1f %%.\n"
                                + "How probable the field is: calibration error %.3f, tells apart (AUC) %.3f.\n",
                        asked,
                        100.0 * first / asked,
                        100.0 * three / asked,
                        other,
                        100.0 * taken / other,
                        100.0 * questions / other,
                        lookalikes,
                        100.0 * lookalikesTaken / lookalikes,
                        Sure.error(field),
                        Sure.apart(field))
                + confidence.entrySet().stream()
                        .map(entry -> String.format(
                                Locale.ROOT,
                                "Answers “%s”: %d, right %.1f %%; calibration error %.3f, tells apart %.2f.\n",
                                entry.getKey().code(),
                                entry.getValue().size(),
                                100 * Sure.right(entry.getValue()),
                                Sure.error(entry.getValue()),
                                Sure.apart(entry.getValue())))
                        .collect(Collectors.joining());
    }

    /** How sure an answer was, and whether it came true. */
    private record Sure(double probability, boolean right) {

        private static final int TENTHS = 10;

        static double right(List<Sure> all) {
            return all.stream().mapToInt(one -> one.right ? 1 : 0).average().orElse(0);
        }

        /** The mean distance between probability and what came true, in tenths. */
        static double error(List<Sure> all) {
            double[] distance = new double[TENTHS];
            for (Sure one : all) {
                distance[Math.min(TENTHS - 1, (int) (one.probability * TENTHS))] +=
                        one.probability - (one.right ? 1 : 0);
            }
            return Arrays.stream(distance).map(Math::abs).sum() / all.size();
        }

        /** How often of a right and a wrong one the right one is surer (area under the ROC curve); ties count half. */
        static double apart(List<Sure> all) {
            double won = 0;
            long pairs = 0;
            for (Sure one : all) {
                for (Sure two : all) {
                    if (one.right && !two.right) {
                        pairs++;
                        won += one.probability > two.probability ? 1 : one.probability == two.probability ? 0.5 : 0;
                    }
                }
            }
            return pairs == 0 ? Double.NaN : won / pairs;
        }
    }
}
