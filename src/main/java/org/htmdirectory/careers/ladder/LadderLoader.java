package org.htmdirectory.careers.ladder;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.careers.certification.Certifications;
import org.htmdirectory.sources.Sources;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** Reads the ladder from the database. */
@Component
class LadderLoader {

    private final RungRepository rungRows;
    private final StartRepository startRows;
    private final TransitionRepository transitionRows;
    private final PayRepository payRows;
    private final Surroundings around;

    LadderLoader(
            RungRepository rungRows,
            StartRepository startRows,
            TransitionRepository transitionRows,
            PayRepository payRows,
            Surroundings around) {
        this.rungRows = rungRows;
        this.startRows = startRows;
        this.transitionRows = transitionRows;
        this.payRows = payRows;
        this.around = around;
    }

    Ladder load() {
        List<Rung> rungs = rungs();
        Map<String, Rung> bySlug = byKey(rungs, Rung::slug);
        List<Start> starts = startRows.findAllByOrderByPosition().stream()
                .map(row -> row.toStart(bySlug))
                .toList();
        Map<String, Start> startsBySlug = byKey(starts, Start::slug);
        return new Ladder(
                starts,
                rungs,
                transitionRows.findAllByOrderBySlug().stream()
                        .map(row -> row.toTransition(startsBySlug, bySlug, around.certifications(), around.sources()))
                        .toList(),
                payRows.findAllByOrderByYearDescIdAsc().stream()
                        .map(row -> row.toPay(around.sources()))
                        .toList());
    }

    private List<Rung> rungs() {
        Terminology terminology = around.terminology();
        Comparator<Rung> byFamily = Comparator.comparing(
                rung -> terminology.families().indexOf(rung.role().family()));
        return rungRows.findAllBy().stream()
                .map(row -> row.toRung(terminology, around.certifications(), around.sources()))
                .sorted(byFamily.thenComparing(rung -> rung.experience().least())
                        .thenComparing(Rung::label))
                .toList();
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    /** What the rows of the ladder point to. */
    @Component
    record Surroundings(Terminology terminology, Certifications certifications, Sources sources) {}
}
