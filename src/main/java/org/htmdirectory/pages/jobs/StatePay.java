package org.htmdirectory.pages.jobs;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.labor.wage.WageRow;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.platform.site.UsState;

/**
 * What a code pays in one state, beside the states around it.
 *
 * @param state the state
 * @param row its newest figures; null where none are published
 * @param before its figures of the year held before that; null where none are
 * @param rank its place among the states whose middle pay is known, the highest first; null where it has none
 * @param ranked how many states those are
 * @param neighbors the newest figures of the states around it, the best paid first
 * @param places the newest figures of the metropolitan and other areas that lie in it, wholly or in part, the best paid first
 */
public record StatePay(
        UsState state,
        WageRow row,
        WageRow before,
        Integer rank,
        int ranked,
        List<WageRow> neighbors,
        List<WageRow> places) {

    private static final Comparator<Wage> BEST_PAID_FIRST =
            Comparator.comparing(Wage::median, Comparator.nullsLast(Comparator.reverseOrder()));

    /** The pay of that code in that state; empty where no figures by state are held. */
    public static Optional<StatePay> of(Statistics statistics, UsState state, Wages wages) {
        if (statistics == null || state == null) {
            return Optional.empty();
        }
        SocCode code = SocCode.parse(statistics.code().code());
        List<Wage> states = wages.states(code);
        if (states.isEmpty()) {
            return Optional.empty();
        }
        Wage here = in(state, states).orElse(null);
        List<Integer> medians = states.stream()
                .map(Wage::median)
                .filter(Objects::nonNull)
                .sorted(Comparator.reverseOrder())
                .toList();
        List<WageRow> neighbors = bestPaidFirst(state.neighbors().stream().flatMap(each -> in(each, states).stream()));
        List<WageRow> places = bestPaidFirst(wages.localAreas(code).stream().filter(wage -> liesIn(wage, state)));
        Integer rank = here == null || here.median() == null ? null : medians.indexOf(here.median()) + 1;
        return Optional.of(new StatePay(
                state,
                here == null ? null : WageRow.of(here),
                here == null ? null : before(here, wages),
                rank,
                medians.size(),
                neighbors,
                places));
    }

    private static List<WageRow> bestPaidFirst(Stream<Wage> wages) {
        return wages.sorted(BEST_PAID_FIRST).map(WageRow::of).toList();
    }

    private static WageRow before(Wage here, Wages wages) {
        return wages.wagesIn(here.area()).stream()
                .filter(wage -> wage.soc().equals(here.soc()) && wage.year() < here.year() && wage.median() != null)
                .max(Comparator.comparing(Wage::year))
                .map(WageRow::of)
                .orElse(null);
    }

    private static boolean liesIn(Wage wage, UsState state) {
        return wage.area().states().contains(state.name());
    }

    private static Optional<Wage> in(UsState state, List<Wage> states) {
        return states.stream().filter(wage -> liesIn(wage, state)).findFirst();
    }

    /** Whether it is known what one in ten earns less than, and one in ten more than. */
    public boolean isRangeKnown() {
        return row.p10().text() != null && row.p90().text() != null;
    }

    /**
     * Whether it leads: it counts everybody under the code in the state, of whom the nation’s own figure counts a part. Beside what
     * readers of a magazine say of another job under the code it would mislead.
     */
    public boolean leads(OwnPay own) {
        return isKnown() && own != null && own.isOfficial();
    }

    /** Why it and the nation’s figure for the job differ, as a sentence; asked only where it leads. */
    public String besides(String counted) {
        return "It counts all %s in %s, wherever they work; the national figure counts only some of them, so the two differ."
                .formatted(counted.toLowerCase(Locale.ROOT), state.label());
    }

    /** Whether its middle pay is known. */
    public boolean isKnown() {
        return rank != null;
    }
}
