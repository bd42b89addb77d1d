package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.careers.program.Programs;
import org.htmdirectory.careers.school.SchoolMoney;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.labor.projection.OfficialFigures;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.labor.wage.Area;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.labor.wage.WageRow;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.pages.field.Field;
import org.htmdirectory.pages.handout.StateSheet.CodePay;
import org.htmdirectory.pages.handout.StateSheet.Some;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** Chooses what of a state goes on its sheet. */
@Component
class StateSheets {

    private static final List<String> MAIN_ROLES = List.of("biomedical-equipment-technician", "clinical-engineer");
    private static final int HERE = 8;
    private static final int BESIDE = 4;
    private static final int BESIDE_MANY = 2;
    private static final int FEW = 3;
    private static final int MONEY = 4;

    private final Terminology terminology;
    private final OfficialFigures figures;
    private final Wages wages;
    private final Programs programs;
    private final SchoolMoney money;
    private final Field field;
    private final Imprints imprints;

    StateSheets(
            Terminology terminology,
            OfficialFigures figures,
            Wages wages,
            Programs programs,
            SchoolMoney money,
            Field field,
            Imprints imprints) {
        this.terminology = terminology;
        this.figures = figures;
        this.wages = wages;
        this.programs = programs;
        this.money = money;
        this.field = field;
        this.imprints = imprints;
    }

    /** The sheet of a state. */
    StateSheet of(UsState state, Format format) {
        List<CodePay> pay = MAIN_ROLES.stream()
                .flatMap(role -> terminology.role(role).stream())
                .flatMap(role -> figures.of(role.ref()).stream())
                .map(official -> pay(official, state))
                .toList();
        List<Program> here = programs.in(state);
        List<Program> reliable = programs.reliable();
        return new StateSheet(
                state,
                format,
                pay,
                Some.of(here.stream().filter(one -> !one.isApprenticeship()).toList(), HERE),
                Some.of(programs.beside(state), here.size() <= StateSheet.FEW ? BESIDE : BESIDE_MANY),
                Some.of(
                        reliable.stream()
                                .filter(one -> one.delivery().isOnline() && one.isOpenToAllStates())
                                .filter(one -> !here.contains(one))
                                .toList(),
                        FEW),
                Some.of(
                        reliable.stream()
                                .filter(Program::isApprenticeship)
                                .filter(one -> one.state() == null || one.state() == state)
                                .toList(),
                        FEW),
                Some.of(money.scholarships(state), MONEY),
                field.societiesIn(state),
                imprints.of(PageHandoutSource.schools(state), citations(pay)));
    }

    private CodePay pay(Statistics official, UsState state) {
        SocCode soc = SocCode.parse(official.code().code());
        return new CodePay(
                official.code().name() + " (" + official.code().code() + ")",
                area(state).flatMap(area -> newest(soc, area)).map(WageRow::of).orElse(null),
                wages.newestWage(soc).map(WageRow::of).orElse(null));
    }

    private Optional<Area> area(UsState state) {
        return wages.areas().stream()
                .filter(area -> area.isState() && area.states().contains(state.name()))
                .findFirst();
    }

    private Optional<Wage> newest(SocCode soc, Area area) {
        return wages.wagesOf(soc, area).stream().reduce((earlier, later) -> later);
    }

    private static List<Citation> citations(List<CodePay> pay) {
        return pay.stream()
                .flatMap(one -> Stream.of(one.here(), one.nation()))
                .filter(row -> row != null)
                .map(row -> row.wage().citation())
                .distinct()
                .toList();
    }
}
