package org.htmdirectory.titles.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Scale;
import org.htmdirectory.platform.chart.Sketch;
import org.htmdirectory.platform.edition.Edition;
import org.htmdirectory.platform.reference.PartialDate;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.titles.quality.Breakdown.Cell;

/**
 * The page {@code /classify/quality}: how good the classifier is, beside simpler methods.
 *
 * @param scoreboard the figures that were kept with the release
 * @param main the result that the page speaks of: the strictest there is of the classifier told the employer
 * @param methods every method, the result that the page speaks of first
 * @param set the evaluation set, in figures
 * @param names what roles are called
 * @param edition the edition that is shown
 */
record QualityPage(
        Scoreboard scoreboard,
        MethodRow main,
        List<MethodRow> methods,
        EvaluationSet set,
        DisplayNames names,
        Edition edition) {

    private static final int WORST = 5;

    static QualityPage of(Scoreboard scoreboard, EvaluationSet set, DisplayNames names, Edition edition) {
        Result main = Stream.of(Validation.CROSS_VALIDATED, Validation.SHIPPED)
                .map(validation -> scoreboard.result(Method.CLASSIFIER, true, validation))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        return new QualityPage(
                scoreboard,
                new MethodRow(main),
                Stream.concat(Stream.of(main), scoreboard.results().stream().filter(result -> !result.equals(main)))
                        .map(MethodRow::new)
                        .toList(),
                set,
                names,
                edition);
    }

    /** The page's heading. */
    public String title() {
        return "How good the classifier is";
    }

    /** The page's description for search engines. */
    public String description() {
        return "How often our classifier of job titles is right, and how often it is wrong, counted on %s real titles"
                        .formatted(titles())
                + " beside three simpler methods.";
    }

    /** How many titles were asked. */
    public String titles() {
        return Figures.count(scoreboard.titles());
    }

    /** The figures that the page speaks of. */
    public Score score() {
        return main.result().score();
    }

    /** What copies answered that had learned from no title of the same employer and were not told it, or null. */
    public Score untold() {
        return scoreboard
                .result(Method.CLASSIFIER, false, Validation.CROSS_VALIDATED)
                .map(Result::score)
                .orElse(null);
    }

    /** What came of the titles that were written for the trial, by language and by role. */
    public WrittenTables written() {
        return new WrittenTables(scoreboard.written(), names);
    }

    /** The day of the run, in words. */
    public String day() {
        return new PartialDate(scoreboard.day()).words();
    }

    /** Whether the directory's facts have changed since the run. */
    public boolean isOlder() {
        return !edition.digest().equals(scoreboard.edition());
    }

    /** The methods, drawn side by side. */
    public Drawing bars() {
        Sketch bars = new Sketch(new Scale(0, 1, 0, 84));
        for (MethodRow row : methods) {
            Share right = row.result().score().first();
            Share taken = row.result().score().taken();
            bars.row(74).left(16, row.name(), "ink");
            bars.bar(0, right.value(), 24, 16, "accent").after(37, right.percent(), "ink");
            bars.layer().bar(0, taken.value(), 46, 12, "caution stroke dash").after(57, taken.percent(), "caution");
        }
        return bars.narrow();
    }

    /** Confidence against truth, drawn; null where no answer was a role. */
    public ReliabilityCurve curve() {
        return score().bins().isEmpty() ? null : ReliabilityCurve.of(score().bins());
    }

    /** Confidence against truth, tenth by tenth, the surest first. */
    public List<ConfidenceBinRow> bins() {
        return score().bins().stream()
                .sorted(Comparator.comparing(ConfidenceBin::from).reversed())
                .map(ConfidenceBinRow::new)
                .toList();
    }

    /** How each role fared, those with most titles first. */
    public List<ScoredRole> roles() {
        return breakdown().roles().stream()
                .map(score -> new ScoredRole(names.of(score.role()), score))
                .toList();
    }

    /** How titles of each country fared that has some. */
    public List<Breakdown.CountryScore> countries() {
        return breakdown().countries();
    }

    /** The name of a country by its code. */
    public String countryOf(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    /** How the answers of each verdict came out, where there were any. */
    public List<Breakdown.VerdictScore> verdicts() {
        return breakdown().verdicts().stream()
                .filter(score -> score.right().whole() > 0)
                .toList();
    }

    /** What the page calls a verdict. */
    public String nameOf(Verdict verdict) {
        return verdict == Verdict.ROLE ? "One role" : names.of(verdict.code());
    }

    /** The methods, each with a sentence that explains it. */
    public List<Method> explained() {
        return List.of(Method.values());
    }

    /** What was answered for what. */
    public ConfusionTable confusion() {
        return ConfusionTable.of(breakdown().cells(), names);
    }

    /** How many titles of other work that sounds like ours were given a role, and one that is right of them. */
    public String lookalikesGivenARole() {
        return Figures.count(breakdown().cells().stream()
                .filter(cell -> cell.truth().equals(Breakdown.LOOKALIKE) && names.isRole(cell.answer()))
                .mapToInt(Cell::right)
                .sum());
    }

    /** The commonest mistakes, in sentences. */
    public List<String> mistakes() {
        return breakdown().cells().stream()
                .filter(cell -> cell.titles() > cell.right() && !cell.truth().equals(Breakdown.UNSETTLED))
                .sorted(Comparator.comparingInt((Cell cell) -> cell.right() - cell.titles()))
                .limit(WORST)
                .map(this::mistake)
                .toList();
    }

    private String mistake(Cell cell) {
        int wrong = cell.titles() - cell.right();
        return "%s: %s wrongly answered “%s”."
                .formatted(
                        names.of(cell.truth()),
                        wrong == 1 ? "1 title was" : Figures.count(wrong) + " titles were",
                        names.of(cell.answer()));
    }

    /** The roles that were the best answer of no title of the set and were never answered: nothing is known of them. */
    public String untried() {
        return String.join(
                ", ",
                names.others(breakdown().roles().stream()
                        .filter(role -> role.found().whole() > 0 || role.right().whole() > 0)
                        .map(Breakdown.RoleScore::role)
                        .toList()));
    }

    /** Where the titles come from. */
    public List<Citation> citations() {
        return set.citations();
    }

    private Breakdown breakdown() {
        return main.result().breakdown();
    }
}
