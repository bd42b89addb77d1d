package org.htmdirectory.pages.handout;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.careers.program.Programs;
import org.htmdirectory.careers.school.Scholarship;
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
    /** Apprenticeships stand in a part of their own; the sheet is not for engineers. */
    private static final Set<Scholarship.Kind> ELSEWHERE =
            EnumSet.of(Scholarship.Kind.APPRENTICESHIP, Scholarship.Kind.ENGINEERS);

    private static final int HERE = 6;
    private static final int BESIDE = 3;
    private static final int BESIDE_MANY = 2;
    private static final int FEW = 3;
    private static final int MONEY = 7;
    private static final int MONEY_MANY = 5;

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
        Some<Program> shown =
                Some.of(here.stream().filter(one -> !one.isApprenticeship()).toList(), HERE);
        boolean few = shown.shown().size() <= StateSheet.FEW;
        List<Program> reliable = programs.reliable();
        return new StateSheet(
                state,
                format,
                pay,
                shown,
                programs.doubtful(state),
                Some.of(oneOfEach(programs.beside(state)), few ? BESIDE : BESIDE_MANY),
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
                                .sorted(Comparator.comparing(one -> one.state() != state))
                                .toList(),
                        FEW),
                Some.of(
                        money.scholarships(state).stream()
                                .filter(one -> !ELSEWHERE.contains(one.kind()))
                                .toList(),
                        few ? MONEY : MONEY_MANY),
                field.societiesIn(state),
                imprints.of(PageHandoutSource.schools(state), citations(pay, shown)));
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

    /** One school of each state, then a second of each, and so on; the order of the states is kept. */
    private static List<Program> oneOfEach(List<Program> programs) {
        Map<UsState, Set<String>> schools = new EnumMap<>(UsState.class);
        Map<Program, Integer> rounds = new LinkedHashMap<>();
        programs.forEach(program -> {
            Set<String> before = schools.computeIfAbsent(program.state(), each -> new HashSet<>());
            if (before.add(program.school())) {
                rounds.put(program, before.size());
            }
        });
        return rounds.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Citation> citations(List<CodePay> pay, Some<Program> here) {
        Stream<Citation> wages = pay.stream()
                .flatMap(one -> Stream.of(one.here(), one.nation()))
                .filter(row -> row != null)
                .map(row -> row.wage().citation());
        Stream<Citation> prices = here.shown().stream()
                .filter(program -> program.teacher().tuition() != null)
                .flatMap(program -> program.teacher().citations().stream())
                .filter(citation -> citation.release() != null);
        return Stream.concat(wages, prices).distinct().toList();
    }
}
