package org.htmdirectory.pages.jobs;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Pay;
import org.htmdirectory.careers.ladder.Rung;

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

    private static Optional<OwnPay> newest(Stream<OwnPay> all) {
        return all.filter(one -> one.pay.place() == null && one.pay.per() == Pay.Per.YEAR)
                .filter(one -> one.pay.statistic() != Pay.Statistic.RANGE)
                .min(Comparator.comparing((OwnPay one) -> one.pay.year()).reversed());
    }

    /** What the figure is and when it was so, e.g. <i>median, 2024, as Radiology specialist</i>. */
    public String kind() {
        boolean whole = rung == null || rung.name().equals(rung.role().name());
        String level = whole ? "" : ", as " + rung.label();
        return pay.statistic().words() + ", " + pay.year() + level;
    }

    /** Whom the figure is about, without what else is to be said of it. */
    public String whose() {
        return pay.note().split("[.:]( |$)", 2)[0];
    }

    /** The figure in dollars a year, by which jobs are ranked. */
    int dollars() {
        return pay.low().intValue();
    }
}
