package org.htmdirectory.careers.ladder;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.Terms;

/** The rows of this package's tables, wherever they were read; what points to a row holds its key. */
record LadderRows(
        List<RungEntity> rungs,
        List<StartEntity> starts,
        List<TransitionEntity> transitions,
        List<PayEntity> pay,
        List<TuitionEntity> tuition) {

    static LadderRows read(RowSource from) {
        LadderTables tables = new LadderTables();
        return new LadderRows(
                from.rows(tables.rungTable(), RungEntity.class),
                from.rows(tables.startTable(), StartEntity.class),
                from.rows(tables.transitionTable(), TransitionEntity.class),
                from.rows(tables.payTable(), PayEntity.class),
                from.rows(tables.tuitionTable(), TuitionEntity.class));
    }

    Ladder ladder(Terms terms, List<Certification> certifications, Citations citations) {
        Map<String, Certification> known = byKey(certifications, Certification::slug);
        List<Rung> places = rungs(terms, known, citations);
        Map<String, Rung> rungBySlug = byKey(places, Rung::slug);
        List<Start> beginnings = starts.stream()
                .sorted(Comparator.comparing(StartEntity::position))
                .map(row -> row.toStart(rungBySlug))
                .toList();
        Map<String, Start> startBySlug = byKey(beginnings, Start::slug);
        return new Ladder(
                beginnings,
                places,
                transitions.stream()
                        .map(row -> row.toTransition(startBySlug, rungBySlug, known, citations))
                        .sorted(Comparator.comparing(Transition::slug))
                        .toList(),
                pay.stream()
                        .map(row -> row.toPay(citations))
                        .sorted(Comparator.comparing(Pay::year).reversed())
                        .toList(),
                tuition.stream().map(row -> row.toTuition(citations)).toList());
    }

    private List<Rung> rungs(Terms terms, Map<String, Certification> known, Citations citations) {
        Comparator<Rung> byFamily = Comparator.comparing(
                rung -> terms.families().indexOf(rung.role().family()));
        return rungs.stream()
                .map(row -> row.toRung(terms, known, citations))
                .sorted(byFamily.thenComparing(Rung::label))
                .toList();
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
