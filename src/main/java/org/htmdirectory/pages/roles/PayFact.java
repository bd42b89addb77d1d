package org.htmdirectory.pages.roles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Pay;
import org.htmdirectory.careers.work.WorkingCondition;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.labor.wage.WageRow;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.pages.jobs.FactStrip;
import org.htmdirectory.pages.jobs.OwnPay;
import org.htmdirectory.pages.jobs.StatePay;
import org.htmdirectory.pages.roles.RolePage.LevelPay;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.RoleFact;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Terminology;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What people in a role earn: the figure closest to the job, then that of its level, then the middle of the whole code that
 * holds it, in the nation and in the chosen state. The figure of a neighboring code is about other jobs and is not told.
 */
@Component
@Order(2)
class PayFact implements RoleFact {

    private final Terminology terminology;
    private final RolePages pages;
    private final Wages wages;

    PayFact(Terminology terminology, RolePages pages, Wages wages) {
        this.terminology = terminology;
        this.pages = pages;
        this.wages = wages;
    }

    @Override
    public List<Line> about(RoleRef role, UsState state) {
        return about(role, null, state);
    }

    @Override
    public List<Line> about(RoleRef role, Level level, UsState state) {
        RolePage page = pages.of(terminology.role(role.slug()).orElseThrow());
        FactStrip strip = new FactStrip(page.statistics());
        String address = RoleTab.PAY.address(role.slug());
        StatePay here = here(strip, state).orElse(null);
        boolean leads = here != null && here.leads(page.ownPay());
        Stream<Line> inState = here == null ? Stream.of() : Stream.of(line(here, leads, strip, address));
        Stream<Line> nation = Stream.of(
                        closest(page, strip, address),
                        atLevel(page, level, address),
                        page.paidBy() == null ? group(strip, address) : Stream.<Line>of())
                .flatMap(lines -> lines);
        return (leads ? Stream.concat(inState, nation) : Stream.concat(nation, inState)).toList();
    }

    private static Stream<Line> closest(RolePage page, FactStrip strip, String address) {
        if (page.paidBy() != null) {
            return Stream.of(line(page.paidBy(), address));
        }
        return Stream.of(
                page.ownPay() != null
                        ? own(page.ownPay(), address)
                        : new Line(
                                Kind.PAY,
                                "Pay",
                                strip.isPayCounted()
                                        ? "No figure for this job alone"
                                        : "No official figure for this job",
                                strip.isPayCounted() ? null : strip.notCounted(),
                                address,
                                null));
    }

    private static Line own(OwnPay own, String address) {
        String text = "%s (%s)".formatted(own.pay().words(), own.kind());
        return new Line(
                Kind.PAY, "Pay", text, own.pay().note(), address, own.pay().citation());
    }

    private static Stream<Line> group(FactStrip strip, String address) {
        if (!strip.isPayCounted()) {
            return Stream.of();
        }
        WageRow row = strip.pay();
        String note = "Half earn more, half less%s. %s"
                .formatted(strip.spreadInWords() == null ? "" : "; " + strip.spreadInWords(), strip.countedInWords());
        return Stream.of(new Line(
                Kind.PAY_OF_GROUP,
                "Pay of its group",
                middle(row),
                note,
                address,
                row.wage().citation()));
    }

    private static String middle(WageRow row) {
        return "%s a year in the middle, May %d"
                .formatted(row.median().text(), row.wage().year());
    }

    private Optional<StatePay> here(FactStrip strip, UsState state) {
        return strip.isPayCounted() ? StatePay.of(strip.statistics(), state, wages) : Optional.empty();
    }

    private static Line line(StatePay here, boolean leads, FactStrip strip, String address) {
        String counted = strip.statistics().code().name().toLowerCase(Locale.ROOT);
        String label = "Pay in " + here.state().label() + ", all " + counted;
        if (!here.isKnown()) {
            return new Line(Kind.PAY_IN_STATE, label, "No figure is published", null, address, null);
        }
        Wage wage = here.row().wage();
        String note = (leads ? here.besides(counted) : "All %s there, whatever their job.".formatted(counted))
                + " Number %d from the top of %d states and territories.".formatted(here.rank(), here.ranked());
        return new Line(Kind.PAY_IN_STATE, label, middle(here.row()), note, address, wage.citation());
    }

    private static Line line(WorkingCondition paid, String address) {
        return new Line(
                Kind.PAY,
                "Pay",
                "By rank",
                paid.text() + ".",
                address,
                paid.citations().get(0));
    }

    /** That of the level that is asked for; where none is, of the one at which people begin or else the lowest known. */
    private static Stream<Line> atLevel(RolePage page, Level asked, String address) {
        return page.levelPay().stream()
                .filter(level -> asked == null || level.rung().level() == asked)
                .limit(1)
                .filter(level -> page.ownPay() == null
                        || !level.pay().equals(page.ownPay().pay()))
                .map(level -> line(level, address));
    }

    private static Line line(LevelPay level, String address) {
        Pay pay = level.pay();
        Kind kind = level.isToStart() ? Kind.PAY_TO_START : Kind.PAY_OF_LEVEL;
        String label = (level.isToStart() ? "Pay to start, as " : "Pay as ")
                + level.rung().label();
        String text = "%s (%s, %s, %d)".formatted(pay.words(), pay.statistic().words(), pay.where(), pay.year());
        return new Line(kind, label, text, pay.note(), address, pay.citation());
    }
}
