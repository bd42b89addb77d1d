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

    /** The column that says that a person corrected the row. */
    static final String CORRECTED = "HTM corrected";

    /** The names of the columns, in order. */
    public static final List<String> NAMES = List.of(
            "HTM verdict",
            "HTM role",
            "HTM level",
            "HTM SOC code",
            "HTM O*NET-SOC code",
            "HTM ISCO-08 code",
            "HTM confidence",
            "HTM probability",
            "HTM runners-up",
            "HTM other occupation",
            "HTM reason",
            CORRECTED,
            "HTM edition",
            "HTM model",
            PROBLEM);

    private static final String BY_YOU = "corrected by you";
    private static final String NUMERAL = "Level ";
    private static final int DIGITS = 3;
    private static final int STEPS = 1_000;
    private static final List<BigDecimal> PROBABILITIES = IntStream.rangeClosed(0, STEPS)
            .mapToObj(step -> BigDecimal.valueOf(step, DIGITS))
            .toList();

    private AddedColumns() {}

    /**
     * Who answered.
     *
     * @param edition the edition of the directory, or what tells its tables apart
     * @param model the name of the model
     */
    public record Answerer(String edition, String model) {}

    /**
     * The added cells of a row.
     *
     * @param problem what is wrong with the row, or null
     */
    public static List<Object> answered(AnswerCells answer, Answerer by, String problem) {
        boolean answered = answer.verdict() != null;
        return cells(
                answered ? answer.verdict().code() : null,
                answer.roleName(),
                words(answer.level()),
                answer.soc(),
                answer.onet(),
                answer.isco(),
                answered ? probability(answer.confidence()) : null,
                answered ? probability(answer.field()) : null,
                answer.runnersUp(),
                answer.occupation(),
                answer.reason(),
                null,
                answered ? by.edition() : null,
                answered ? by.model() : null,
                problem);
    }

    /**
     * The added cells of a row that a person corrected; all but the verdict may be null.
     *
     * @param role the name of the role
     * @param level the code of the level
     * @param soc the US code of the role
     * @param onet its O*NET-SOC code
     * @param isco its ISCO-08 code
     * @param problem what is wrong with the row
     */
    public static List<Object> corrected(
            Verdict verdict,
            String role,
            String level,
            String soc,
            String onet,
            String isco,
            Answerer by,
            String problem) {
        return cells(
                verdict.code(),
                role,
                words(level),
                soc,
                onet,
                isco,
                null,
                null,
                null,
                null,
                null,
                BY_YOU,
                by.edition(),
                by.model(),
                problem);
    }

    private static BigDecimal probability(float value) {
        return PROBABILITIES.get(Math.round(value * STEPS));
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
