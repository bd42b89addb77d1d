package org.htmdirectory.careers.map;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Pay;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Start;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Level;

/**
 * One job level.
 *
 * @param rung the job level
 * @param drawing what leads directly to it and from it
 * @param into what leads to it
 * @param onward what it leads to
 * @param payHere what people on it earn
 * @param payInRole what people in its role earn, whatever their level
 * @param starts where someone who looks for a way may start
 */
record RungPage(
        Rung rung,
        MapDrawing drawing,
        List<Transition> into,
        List<Transition> onward,
        List<Pay> payHere,
        List<Pay> payInRole,
        List<Start> starts) {

    static RungPage of(Rung rung, Ladder ladder) {
        return new RungPage(
                rung,
                MapLayout.of(MapSelection.around(ladder, rung)),
                ladder.to(rung),
                ladder.from(rung),
                ladder.payOn(rung),
                ladder.payInRole(rung.role().slug()),
                ladder.starts().stream()
                        .filter(start -> !rung.equals(start.rung()))
                        .toList());
    }

    /** Whether figures of the whole role stand here: where people hold the job, not where they still learn it. */
    public boolean isPayRoleShown() {
        return !payInRole.isEmpty() && rung.level() != Level.ENTRY;
    }

    /** The page's heading. */
    public String title() {
        return rung.name();
    }

    /** The page's description for search engines. */
    public String description() {
        return rung.name() + ": what it asks for, what people earn there, what leads to it and where it leads.";
    }

    /** The name of the one other country that has it; asked only of a rung abroad. */
    public String country() {
        return new Locale.Builder().setRegion(rung.country()).build().getDisplayCountry(Locale.ENGLISH);
    }

    /** Where everything on the page comes from. */
    public List<Citation> citations() {
        Stream<Citation> steps =
                Stream.of(into, onward).flatMap(List::stream).flatMap(step -> step.citations().stream());
        Stream<Citation> pay = Stream.of(payHere, isPayRoleShown() ? payInRole : List.<Pay>of())
                .flatMap(List::stream)
                .map(Pay::citation);
        return Stream.of(rung.citations().stream(), steps, pay)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }
}
