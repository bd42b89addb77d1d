package org.htmdirectory.titles.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.terms.Level;

/** The scoreboard and the evaluation set as CSV. */
final class QualityCsv {

    private static final List<String> FIGURE =
            List.of("method", "employer_told", "validation", "figure", "of", "part", "whole", "value");
    private static final List<String> TITLE = List.of(
            "title",
            "employer",
            "country",
            "label",
            "verdicts",
            "roles",
            "found_roles",
            "level",
            "basis",
            "occupation",
            "note",
            "citation");

    private final Result result;
    private final List<List<?>> rows = new ArrayList<>();

    private QualityCsv(Result result) {
        this.result = result;
    }

    /** Every figure on a row of its own: how many of how many, or a value. */
    static CsvFile figures(Scoreboard scoreboard) {
        return new CsvFile(
                "classifier-quality.csv",
                FIGURE,
                scoreboard.results().stream()
                        .flatMap(result -> new QualityCsv(result).rows().stream())
                        .collect(Collectors.toList()));
    }

    static CsvFile titles(Collection<EvaluationTitle> titles) {
        return new CsvFile(
                "evaluation-titles.csv",
                TITLE,
                titles.stream().<List<?>>map(QualityCsv::title).toList());
    }

    private List<List<?>> rows() {
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
        return rows;
    }

    private void addBreakdown(Breakdown breakdown) {
        breakdown.verdicts().forEach(each -> add("verdict-right", each.verdict().code(), each.right(), null));
        breakdown.roles().forEach(each -> add("role-found", each.role(), each.found(), null));
        breakdown.roles().forEach(each -> add("role-right", each.role(), each.right(), null));
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
        rows.add(Arrays.asList(
                result.method().code(),
                result.employer(),
                result.validation().code(),
                figure,
                of,
                share == null ? null : share.part(),
                share == null ? null : share.whole(),
                value));
    }

    private static List<?> title(EvaluationTitle title) {
        Level level = title.level();
        return Arrays.asList(
                title.title(),
                title.employer(),
                title.country(),
                title.label().code(),
                title.verdicts().stream().sorted().map(EnumCode::code).collect(Collectors.joining("; ")),
                String.join("; ", title.roles()),
                String.join("; ", title.foundRoles()),
                level == null ? null : level.code(),
                title.basis(),
                title.occupation(),
                title.note(),
                title.citation().line());
    }
}
