package org.htmdirectory.lists.runs;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.terms.Level;

/** The columns that a table gets beside its own, and what stands in them. */
public final class AddedColumns {

    /** The column that says what is wrong with a row. */
    public static final String PROBLEM = "HTM row problem";

    /** The names of the columns, in order. */
    public static final List<String> NAMES = List.of(
            "HTM verdict",
            "HTM role",
            "HTM level",
            "HTM SOC code",
            "HTM O*NET-SOC code",
            "HTM confidence",
            "HTM runners-up",
            "HTM other occupation",
            "HTM reason",
            "HTM corrected",
            PROBLEM);

    private static final String CORRECTED = "corrected by you";
    private static final String NUMERAL = "Level ";
    private static final int HUNDRED = 100;
    private static final List<BigDecimal> CONFIDENCES = IntStream.rangeClosed(0, HUNDRED)
            .mapToObj(percent -> BigDecimal.valueOf(percent, 2))
            .toList();

    private AddedColumns() {}

    /**
     * The added cells of a row.
     *
     * @param problem what is wrong with the row, or null
     */
    public static List<Object> answered(AnswerCells answer, String problem) {
        boolean answered = answer.verdict() != null;
        return cells(
                answered ? answer.verdict().code() : null,
                answer.roleName(),
                words(answer.level()),
                answer.soc(),
                answer.onet(),
                answered ? CONFIDENCES.get(Math.round(answer.confidence() * HUNDRED)) : null,
                answer.runnersUp(),
                answer.occupation(),
                answer.reason(),
                null,
                problem);
    }

    /**
     * The added cells of a row that a person corrected; all but the verdict may be null.
     *
     * @param role the name of the role
     * @param level the code of the level
     * @param soc the US code of the role
     * @param onet its O*NET-SOC code
     * @param problem what is wrong with the row
     */
    public static List<Object> corrected(
            Verdict verdict, String role, String level, String soc, String onet, String problem) {
        return cells(verdict.code(), role, words(level), soc, onet, null, null, null, null, CORRECTED, problem);
    }

    /** The numerals as they are, the others as words: <i>II</i>, <i>Senior</i>. */
    private static String words(String level) {
        return EnumCode.find(Level.class, level)
                .map(Level::label)
                .map(label -> label.startsWith(NUMERAL) ? label.substring(NUMERAL.length()) : label)
                .orElse(null);
    }

    private static List<Object> cells(Object... cells) {
        return Arrays.asList(cells);
    }
}
