package org.htmdirectory.labor.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.htmdirectory.platform.chart.Figure;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.platform.site.Figures;

/** What states are compared by. */
enum AreaMeasure implements EnumCode {
    JOBS("Jobs", StateRow::jobs, AreaMeasure::inShort, StateRow::jobsFigure),
    PAY("Median pay", StateRow::median, AreaMeasure::inShortDollars, StateRow::medianFigure),
    QUOTIENT("How common (location quotient)", StateRow::quotient, Figures::decimal, StateRow::quotientFigure),
    PER_THOUSAND("Per 1,000 jobs", StateRow::perThousand, AreaMeasure::twoDecimals, StateRow::perThousandFigure),
    CHANGE("Change in jobs", StateRow::change, AreaMeasure::wholePercent, StateRow::changeFigure);

    private static final int THOUSAND = 1000;

    private final String label;
    private final Function<StateRow, BigDecimal> value;
    private final Function<BigDecimal, String> brief;
    private final Function<StateRow, Figure> figure;

    AreaMeasure(
            String label,
            Function<StateRow, BigDecimal> value,
            Function<BigDecimal, String> brief,
            Function<StateRow, Figure> figure) {
        this.label = label;
        this.value = value;
        this.brief = brief;
        this.figure = figure;
    }

    /** The one of that word; jobs where the word is empty. */
    static AreaMeasure asked(String text) {
        return text.isBlank()
                ? JOBS
                : EnumCode.find(AreaMeasure.class, text)
                        .orElseThrow(() -> new BadInputException("States are not compared by "
                                + BadInputException.quoted(text) + ". Use one of "
                                + String.join(", ", EnumCode.codes(AreaMeasure.class)) + "."));
    }

    /** The words used on pages. */
    public String label() {
        return label;
    }

    /** What a state has of it; null where that is not known. */
    public BigDecimal of(StateRow row) {
        return value.apply(row);
    }

    /** What a state has of it, so short that it fits a square; a dash where that is not known. */
    public String brief(StateRow row) {
        BigDecimal known = of(row);
        return known == null ? "–" : brief.apply(known);
    }

    /** What a state has of it as a table shows it. */
    public Figure figure(StateRow row) {
        return figure.apply(row);
    }

    private static String inShort(BigDecimal count) {
        return count.intValue() < THOUSAND
                ? count.toPlainString()
                : count.divide(BigDecimal.valueOf(THOUSAND), 1, RoundingMode.HALF_UP) + "k";
    }

    private static String inShortDollars(BigDecimal dollars) {
        return "$" + dollars.divide(BigDecimal.valueOf(THOUSAND), 0, RoundingMode.HALF_UP) + "k";
    }

    private static String twoDecimals(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String wholePercent(BigDecimal percent) {
        return Figures.change(percent.setScale(0, RoundingMode.HALF_UP));
    }
}
