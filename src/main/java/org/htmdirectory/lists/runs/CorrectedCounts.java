package org.htmdirectory.lists.runs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.htmdirectory.reading.verdict.Verdict;

/** The counts of a run with the rows that a person corrected where that person put them. */
final class CorrectedCounts {

    private final Map<CountKind, Map<String, Integer>> counts = new EnumMap<>(CountKind.class);

    private CorrectedCounts() {}

    static List<Count> of(List<Count> found, List<RunTitle> corrected) {
        CorrectedCounts counts = new CorrectedCounts();
        found.forEach(count -> counts.add(count.kind(), count.value(), count.rows()));
        corrected.forEach(counts::move);
        return counts.list();
    }

    private void move(RunTitle title) {
        add(title.concern().verdict(), title.role(), title.level(), -title.rows());
        if (title.choice().equals(RunTitle.OUTSIDE)) {
            add(Verdict.OUTSIDE, null, null, title.rows());
        } else {
            add(Verdict.ROLE, title.choice(), title.level(), title.rows());
        }
    }

    private void add(Verdict verdict, String role, String level, int rows) {
        add(CountKind.VERDICT, verdict.code(), rows);
        if (role != null) {
            add(CountKind.ROLE, role, rows);
            add(CountKind.LEVEL, level == null ? "" : level, rows);
        }
    }

    private void add(CountKind kind, String value, int rows) {
        counts.computeIfAbsent(kind, none -> new TreeMap<>()).merge(value, rows, Integer::sum);
    }

    private List<Count> list() {
        return counts.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .filter(value -> value.getValue() > 0)
                        .map(value -> new Count(kind.getKey(), value.getKey(), value.getValue())))
                .toList();
    }
}
