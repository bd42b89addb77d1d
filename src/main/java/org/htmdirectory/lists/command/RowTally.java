package org.htmdirectory.lists.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.htmdirectory.lists.runs.AddedColumns;
import org.htmdirectory.reading.verdict.Verdict;

/** Counts what the rows were found to be. */
final class RowTally {

    private static final int MOST_NAMED = 10;
    private static final double NANOS = 1e9;

    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final List<String> firstProblems = new ArrayList<>();
    private long rows;
    private long problems;

    void add(AnsweredRow row) {
        rows++;
        if (row.verdict() != null) {
            verdicts.merge(row.verdict(), 1L, Long::sum);
        }
        if (row.problem() != null && ++problems <= MOST_NAMED) {
            firstProblems.add(row.problem());
        }
    }

    long rows() {
        return rows;
    }

    boolean hasProblems() {
        return problems > 0;
    }

    /** Says it all to the person. */
    void tell(Messages messages, long nanos) {
        if (problems > 0) {
            messages.say(
                    problems == 1
                            ? "%,d row has a problem, which stands in its column “%s”:"
                            : "%,d rows have a problem, which stands in their column “%s”:",
                    problems,
                    AddedColumns.PROBLEM);
            firstProblems.forEach(problem -> messages.say("  %s", problem));
        }
        if (problems > MOST_NAMED) {
            messages.say("  and %,d more.", problems - MOST_NAMED);
        }
        long untitled =
                rows - verdicts.values().stream().mapToLong(Long::longValue).sum();
        messages.say(
                "%,d %s in %.1f seconds: %,d with a role, %,d ambiguous, %,d outside the field, %,d unknown%s.",
                rows,
                rows == 1 ? "row" : "rows",
                nanos / NANOS,
                count(Verdict.ROLE),
                count(Verdict.AMBIGUOUS),
                count(Verdict.OUTSIDE),
                count(Verdict.UNKNOWN),
                untitled == 0 ? "" : ", %d without a title".formatted(untitled));
    }

    private long count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }
}
