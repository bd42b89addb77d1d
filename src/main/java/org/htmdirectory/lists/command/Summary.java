package org.htmdirectory.lists.command;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.htmdirectory.lists.runs.AddedColumns;
import org.htmdirectory.lists.runs.RowTally;
import org.htmdirectory.reading.verdict.Verdict;

/** Tells the person what the rows were found to be. */
final class Summary {

    private static final double NANOS = 1e9;

    private Summary() {}

    static void tell(RowTally tally, Messages messages, long nanos) {
        if (tally.problems() > 0) {
            problems(tally, messages);
        }
        messages.say(
                "%,d %s in %.1f seconds: %,d with a role, %,d ambiguous, %,d outside the field, %,d unknown%s.",
                tally.rows(),
                tally.rows() == 1 ? "row" : "rows",
                nanos / NANOS,
                tally.count(Verdict.ROLE),
                tally.count(Verdict.AMBIGUOUS),
                tally.count(Verdict.OUTSIDE),
                tally.count(Verdict.UNKNOWN),
                tally.untitled() == 0 ? "" : ", %d without a title".formatted(tally.untitled()));
    }

    /** Writes how many rows were found to be what, a count a line, for a program to read. */
    static void write(RowTally tally, Streams streams) {
        PrintWriter out = new PrintWriter(streams.out(), false, Charset.defaultCharset());
        out.printf("rows\t%d%n", tally.rows());
        for (Verdict verdict : Verdict.values()) {
            out.printf("%s\t%d%n", verdict.code(), tally.count(verdict));
        }
        tally.roles().forEach((role, rows) -> out.printf("%s\t%d%n", role, rows));
        out.flush();
    }

    private static void problems(RowTally tally, Messages messages) {
        messages.say(
                tally.problems() == 1
                        ? "%,d row has a problem, which stands in its column “%s”:"
                        : "%,d rows have a problem, which stands in their column “%s”:",
                tally.problems(),
                AddedColumns.PROBLEM);
        tally.firstProblems().forEach(problem -> messages.say("  %s", problem));
        int more = tally.problems() - tally.firstProblems().size();
        if (more > 0) {
            messages.say("  and %,d more.", more);
        }
    }
}
