package org.htmdirectory.pages.jobs;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Pay;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.terms.Evidence;
import org.htmdirectory.terms.Level;

/**
 * The pay that is closest to a job in the whole nation: of all its levels, else of the level with the newest figure. It alone
 * is shown large and ranked. The figure of a code is about its whole group, and stands small beside it.
 *
 * @param rung the level that it is about, or null where it is about all
 * @param pay the figure
 */
public record OwnPay(Rung rung, Pay pay) {

    /** That of a role; empty where none is known. */
    public static Optional<OwnPay> of(String role, Ladder ladder) {
        return newest(ladder.payInRole(role).stream().map(figure -> new OwnPay(null, figure)))
                .or(() -> newest(ladder.rungsOf(role).stream()
                        .flatMap(rung -> ladder.payOn(rung).stream().map(figure -> new OwnPay(rung, figure)))));
    }

    /** The newest figure of the whole nation for the level at which people begin; empty where none is known. */
    public static Optional<OwnPay> toStart(String role, Ladder ladder) {
        return newest(ladder.rungsOf(role).stream()
                .filter(rung -> rung.level() == Level.ENTRY || rung.level() == Level.I)
                .flatMap(rung -> ladder.payOn(rung).stream().map(figure -> new OwnPay(rung, figure))));
    }

    private static Optional<OwnPay> newest(Stream<OwnPay> all) {
        return all.filter(one -> one.pay.place() == null && one.pay.per() == Pay.Per.YEAR)
                .filter(one -> one.pay.statistic() != Pay.Statistic.RANGE)
                .min(Comparator.comparing((OwnPay one) -> one.pay.year()).reversed());
    }

    /** What the figure is and when it was so, e.g. <i>median, 2024, for experienced people</i>. */
    public String kind() {
        return pay.statistic().words() + after();
    }

    /** The same without what the figure is, where that is a word of its own. */
    public String after() {
        return ", " + pay.year() + level();
    }

    /** A figure that only comes near, such as that of a whole branch of trade, is not said to be that of the level. */
    private String level() {
        if (rung == null || rung.name().equals(rung.role().name()) || pay.evidence() != Evidence.HIGH) {
            return "";
        }
        boolean experienced = rung.level() != null && rung.level().compareTo(Level.II) > 0;
        return experienced ? ", for experienced people" : ", as " + rung.label();
    }

    /** What someone earns at its level to start, e.g. <i>To start, as BMET I: $48,700 (2019)</i>. */
    public String toStartInWords() {
        return "To start, as %s: %s (%d)".formatted(rung.label(), pay.figure(), pay.year());
    }

    /** Whether half of them earn more and half less. */
    public boolean isMedian() {
        return pay.statistic() == Pay.Statistic.MEDIAN || pay.statistic() == Pay.Statistic.MEDIAN_ABOVE;
    }

    /** Whether official statistics give it for a part of those whom the code counts, not readers of a magazine who answered. */
    public boolean isOfficial() {
        return pay.citation().release() != null;
    }

    /** Whom the figure is about, without what else is to be said of it. */
    public String whose() {
        return pay.note().split("[.:]( |$)", 2)[0];
    }

    /** The figure in dollars a year, by which jobs are ranked. */
    public int dollars() {
        return pay.low().intValue();
    }
}
