package org.htmdirectory.titles.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.reading.employers.Employers;
import org.htmdirectory.reading.verdict.Classification;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.reading.verdict.Job;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.terms.Title;
import org.htmdirectory.testing.StandaloneApplication;
import org.htmdirectory.titles.knowledge.Classifiers;
import org.htmdirectory.titles.knowledge.ReferenceKnowledge;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the classifier of the running application, and three simpler methods, on the evaluation set, and writes the
 * scoreboard that is kept with the release. The same sources give the same file.
 *
 * <pre>mvn -Pscoreboard test-compile exec:exec -Dday=2026-11-22</pre>
 */
public final class ScoreboardCommand {

    private static final Path FILE = Path.of("src/main/resources", Scoreboard.FILE);

    private ScoreboardCommand() {}

    /**
     * Runs every method.
     *
     * @param arguments the day to name, in ISO form; without one, the day of the kept scoreboard stays
     */
    public static void main(String... arguments) throws IOException {
        String day = Stream.of(arguments)
                .filter(argument -> !argument.isBlank())
                .findFirst()
                .map(argument -> LocalDate.parse(argument).toString())
                .orElseGet(() -> Scoreboard.kept().day());
        try (StandaloneApplication application = new StandaloneApplication()) {
            write(measure(application, day));
        }
        System.exit(0);
    }

    private static Scoreboard measure(StandaloneApplication application, String day) {
        List<EvaluationTitle> set = application.bean(EvaluationTitles.class).all();
        Classifier classifier = application.bean(Classifiers.class).current();
        List<Result> results = new ArrayList<>(classifier(Validation.SHIPPED, title -> classifier::classify, set));
        results.addAll(heldOut(set));
        results.addAll(baselines(application.bean(Terminology.class).titles(), set));
        return new Scoreboard(
                day,
                application.bean(Editions.class).current().digest(),
                classifier.model(),
                set.size(),
                results,
                written(classifier));
    }

    /**
     * What comes of the classifier, with and without the employer.
     *
     * @param validation what it had seen of the set
     * @param classifier the classifier that answers a title
     */
    static List<Result> classifier(
            Validation validation,
            Function<EvaluationTitle, Function<Job, Classification>> classifier,
            List<EvaluationTitle> set) {
        Contestant told = title -> MethodAnswer.of(classifier.apply(title).apply(title.withEmployer()));
        Contestant untold = title -> MethodAnswer.of(classifier.apply(title).apply(title.withoutEmployer()));
        List<Answered> answers = told.answers(set);
        return List.of(
                Result.of(Method.CLASSIFIER, true, validation, answers).inDetail(answers),
                Result.of(Method.CLASSIFIER, false, validation, untold.answers(set)));
    }

    /**
     * What came of copies that had learned from no title of the same employer, where such answers are kept: told the
     * employer and not told it.
     */
    static List<Result> heldOut(List<EvaluationTitle> set) {
        List<Result> results = new ArrayList<>();
        HeldOutAnswers.kept(true)
                .map(kept -> kept.answers(set))
                .ifPresent(
                        answers -> results.add(Result.of(Method.CLASSIFIER, true, Validation.CROSS_VALIDATED, answers)
                                .inDetail(answers)));
        HeldOutAnswers.kept(false)
                .map(kept -> kept.answers(set))
                .ifPresent(answers ->
                        results.add(Result.of(Method.CLASSIFIER, false, Validation.CROSS_VALIDATED, answers)));
        return results;
    }

    /** What comes of the classifier on the titles that were written for the trial. */
    static WrittenTrial written(Classifier classifier) {
        return WrittenTrial.of(WrittenTitle.all().stream()
                .map(title -> new WrittenAnswer(title, MethodAnswer.of(classifier.classify(title.job()))))
                .toList());
    }

    /** What comes of the three simpler methods. */
    static List<Result> baselines(Collection<Title> listed, List<EvaluationTitle> set) {
        List<Title> titles = List.copyOf(listed);
        Employers employers = ReferenceKnowledge.employers();
        return List.of(
                baseline(Method.EXACT_LOOKUP, new ExactLookup(titles), set),
                baseline(Method.BM25, new NearestTitle(new LuceneRanking(titles), set, employers, false), set),
                baseline(Method.TRIGRAMS, new NearestTitle(new TrigramRanking(titles), set, employers, true), set));
    }

    private static Result baseline(Method method, Contestant contestant, List<EvaluationTitle> set) {
        return Result.of(method, false, Validation.SHIPPED, contestant.answers(set));
    }

    private static void write(Scoreboard scoreboard) throws IOException {
        Files.createDirectories(FILE.getParent());
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter layout =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        Files.writeString(FILE, JsonMapper.shared().writer().with(layout).writeValueAsString(scoreboard) + "\n");
        scoreboard.results().forEach(ScoreboardCommand::print);
        scoreboard.written().languages().forEach(ScoreboardCommand::print);
    }

    private static void print(WrittenScore score) {
        System.out.printf(
                "written, %s: first %s, among three %s, taken %s, asked about %s%n",
                score.of(),
                score.first().counts(),
                score.amongThree().counts(),
                score.taken().counts(),
                score.askedAbout().counts());
    }

    private static void print(Result result) {
        Score score = result.score();
        System.out.printf(
                "%-13s %-9s %-16s first %s, among three %s, levels %s, taken %s, look-alikes taken %s, calibration error %s%n",
                result.method().code(),
                result.employer() ? "employer" : "title",
                result.validation().code(),
                score.first().percent(),
                score.amongThree().percent(),
                score.levels().percent(),
                score.taken().percent(),
                score.lookalikesTaken().percent(),
                score.calibrationError());
    }
}
