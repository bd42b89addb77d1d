package org.htmdirectory.labor.area;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.htmdirectory.labor.wage.Area;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.labor.wage.Wages;

/**
 * Where a place stands among the others of its kind.
 *
 * @param place its place, counted from the most
 * @param of how many of its kind have the figure
 * @param by what they are ranked by, after <i>by</i>
 */
record AreaRank(int place, int of, String by) {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int FIRST_TEEN = 11;
    private static final int LAST_TEEN = 13;
    private static final Map<Integer, String> ENDINGS = Map.of(1, "st", 2, "nd", 3, "rd");

    /** The ranks of a place by what is known of it; none of the nation. */
    static List<AreaRank> of(Wage wage, Wages wages) {
        List<Wage> alike = alike(wage.area(), wage, wages);
        return Stream.of(
                        of(wage, alike, "the number of jobs", each -> decimal(each.jobs())),
                        of(wage, alike, "median pay", each -> decimal(each.median())),
                        of(wage, alike, "how common the jobs are", Wage::quotient))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Wage> alike(Area area, Wage wage, Wages wages) {
        List<Wage> all = area.isState()
                ? wages.states(wage.soc())
                : area.isLocal() ? wages.localAreas(wage.soc()) : List.<Wage>of();
        return all.stream().filter(each -> each.year() == wage.year()).toList();
    }

    private static BigDecimal decimal(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static Optional<AreaRank> of(Wage wage, List<Wage> alike, String by, Function<Wage, BigDecimal> measure) {
        BigDecimal own = measure.apply(wage);
        List<BigDecimal> known =
                alike.stream().map(measure).filter(Objects::nonNull).toList();
        if (own == null || known.size() < 2) {
            return Optional.empty();
        }
        long above = known.stream().filter(each -> each.compareTo(own) > 0).count();
        return Optional.of(new AreaRank((int) above + 1, known.size(), by));
    }

    /** The place as one says it, e.g. <i>2nd</i>. */
    public String ordinal() {
        int last = place % HUNDRED;
        boolean teen = last >= FIRST_TEEN && last <= LAST_TEEN;
        return place + (teen ? "th" : ENDINGS.getOrDefault(place % TEN, "th"));
    }
}
