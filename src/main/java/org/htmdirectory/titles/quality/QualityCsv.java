package org.htmdirectory.titles.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.terms.Level;

/** The scoreboard and the evaluation set as CSV. */
final class QualityCsv {

    private static final CsvTable<Figure> FIGURES = new CsvTable<Figure>()
            .part(
                    Figure::result,
                    new CsvTable<Result>()
                            .column("method", result -> result.method().code())
                            .column("employer_told", Result::employer)
                            .column("validation", result -> result.validation().code()))
            .column("figure", Figure::name)
            .column("of", Figure::of)
            .part(
                    Figure::share,
                    new CsvTable<Share>().column("part", Share::part).column("whole", Share::whole))
            .column("value", Figure::value);
    private static final CsvTable<EvaluationTitle> TITLES = new CsvTable<EvaluationTitle>()
            .column("title", EvaluationTitle::title)
            .column("employer", EvaluationTitle::employer)
            .column("country", EvaluationTitle::country)
            .column("label", title -> title.label().code())
            .list("verdicts", title -> new TreeSet<>(title.verdicts()), EnumCode::code)
            .list("roles", EvaluationTitle::roles, role -> role)
            .list("found_roles", EvaluationTitle::foundRoles, role -> role)
            .part(EvaluationTitle::level, new CsvTable<Level>().column("level", Level::code))
            .column("basis", EvaluationTitle::basis)
            .column("occupation", EvaluationTitle::occupation)
            .column("note", EvaluationTitle::note)
            .column("citation", title -> title.citation().written());

    private static final CsvTable<WrittenTitle> WRITTEN = new CsvTable<WrittenTitle>()
            .column("language", WrittenTitle::language)
            .column("title", WrittenTitle::title)
            .column("employer", WrittenTitle::employer)
            .column("role", WrittenTitle::role);

    private final Result result;
    private final List<Figure> figures = new ArrayList<>();

    private record Figure(Result result, String name, String of, Share share, BigDecimal value) {}

    private QualityCsv(Result result) {
        this.result = result;
    }

    /** Every figure on a row of its own: how many of how many, or a value. */
    static CsvFile figures(Scoreboard scoreboard) {
        List<Figure> figures = scoreboard.results().stream()
                .flatMap(result -> new QualityCsv(result).figures().stream())
                .collect(Collectors.toCollection(ArrayList::new));
        figures.addAll(written(scoreboard));
        return FIGURES.file("classifier-quality.csv", figures);
    }

    static CsvFile titles(Collection<EvaluationTitle> titles) {
        return TITLES.file("evaluation-titles.csv", titles);
    }

    static CsvFile written(Collection<WrittenTitle> titles) {
        return WRITTEN.file("written-titles.csv", titles);
    }

    private static List<Figure> written(Scoreboard scoreboard) {
        QualityCsv csv = new QualityCsv(
                scoreboard.result(Method.CLASSIFIER, true, Validation.SHIPPED).orElseThrow());
        WrittenTrial trial = scoreboard.written();
        csv.add("written", trial.all());
        trial.languages().forEach(each -> csv.add("written-language", each));
        trial.roles().forEach(each -> csv.add("written-role", each));
        return csv.figures;
    }

    private void add(String figure, WrittenScore score) {
        add(figure + "-first", score.of(), score.first(), null);
        add(figure + "-among-three", score.of(), score.amongThree(), null);
        if (score.taken().whole() > 0) {
            add(figure + "-taken", score.of(), score.taken(), null);
            add(figure + "-called-ambiguous", score.of(), score.askedAbout(), null);
        }
    }

    private List<Figure> figures() {
        Score score = result.score();
        add("first", score.first());
        add("first-as-found", score.firstAsFound());
        add("among-three", score.amongThree());
        add("answered", score.answered());
        add("levels", score.levels());
        add("taken", score.taken());
        add("called-ambiguous", score.calledAmbiguous());
        add("lookalikes-taken", score.lookalikesTaken());
        add("calibration-error", null, null, score.calibrationError());
        score.labels().forEach(each -> add("label-right", each.label().code(), each.right(), null));
        score.bins().forEach(each -> add("tenth-right", "0." + each.from(), each.right(), each.confidence()));
        if (result.breakdown() != null) {
            addBreakdown(result.breakdown());
        }
        return figures;
    }

    private void addBreakdown(Breakdown breakdown) {
        breakdown.verdicts().forEach(each -> add("verdict-right", each.verdict().code(), each.right(), null));
        breakdown.roles().forEach(each -> add("role-found", each.role(), each.found(), null));
        breakdown.roles().forEach(each -> add("role-right", each.role(), each.right(), null));
        breakdown.countries().forEach(each -> add("country-first", each.country(), each.first(), null));
        breakdown.countries().forEach(each -> add("country-among-three", each.country(), each.amongThree(), null));
        breakdown
                .cells()
                .forEach(each -> add(
                        "answers-right",
                        each.truth() + " > " + each.answer(),
                        new Share(each.right(), each.titles()),
                        null));
    }

    private void add(String figure, Share share) {
        add(figure, null, share, null);
    }

    private void add(String figure, String of, Share share, BigDecimal value) {
        figures.add(new Figure(result, figure, of, share, value));
    }
}
