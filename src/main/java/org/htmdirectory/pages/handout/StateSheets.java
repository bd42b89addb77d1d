package org.htmdirectory.pages.handout;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
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

    private static final int HERE = 7;
    private static final int BESIDE = 3;
    private static final int BESIDE_MANY = 3;
    private static final int FEW = 3;
    private static final int MONEY = 6;
    private static final int MONEY_MANY = 4;
    private static final int MONEY_WITHOUT_NEIGHBORS = 10;

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
        List<TaughtAt> schools =
                TaughtAt.of(here.stream().filter(one -> !one.isApprenticeship()).toList(), state);
        List<Program> doubtful = programs.doubtful(state);
        boolean few = StateSheet.isRoomy(schools.size(), doubtful);
        Some<TaughtAt> shown = Some.of(schools, HERE);
        List<Program> ending = programs.endingBeside(state);
        int less = ending.isEmpty() ? 0 : 1;
        Some<TaughtAt> beside = beside(state, few ? BESIDE : BESIDE_MANY - less);
        List<Program> reliable = programs.reliable();
        List<Program> online = reliable.stream()
                .filter(one -> one.isOpenToAllStates() && !one.isApprenticeship())
                .toList();
        return new StateSheet(
                state,
                format,
                pay,
                shown,
                schools.stream().map(TaughtAt::school).toList(),
                doubtful,
                beside,
                ending,
                Some.of(
                        TaughtAt.of(
                                online.stream()
                                        .filter(one -> !here.contains(one))
                                        .toList(),
                                state),
                        FEW),
                online.stream()
                        .filter(here::contains)
                        .map(Program::school)
                        .distinct()
                        .toList(),
                Some.of(
                        reliable.stream()
                                .filter(Program::isApprenticeship)
                                .filter(one -> !one.isPlanAlone())
                                .filter(one -> one.state() == null || one.state() == state)
                                .sorted(Comparator.comparing(one -> one.state() != state))
                                .toList(),
                        FEW),
                Some.of(
                        money.scholarships(state).stream()
                                .filter(one -> !ELSEWHERE.contains(one.kind()) && !one.isOfAnyState())
                                .toList(),
                        mostMoney(few, beside) - less),
                money.unread(state),
                field.societiesIn(state),
                imprints.of(PageHandoutSource.schools(state), citations(pay, shown)));
    }

    private static int mostMoney(boolean few, Some<TaughtAt> beside) {
        if (beside.shown().isEmpty()) {
            return MONEY_WITHOUT_NEIGHBORS;
        }
        return few ? MONEY : MONEY_MANY;
    }

    /** Of each state next door the nearest school, then a second one of each; the nearest of all first. */
    private Some<TaughtAt> beside(UsState state, int most) {
        List<TaughtAt> all = TaughtAt.of(programs.beside(state), state);
        Some<TaughtAt> chosen = Some.of(oneOfEach(all), most);
        List<TaughtAt> nearestFirst =
                all.stream().filter(chosen.shown()::contains).toList();
        return new Some<>(nearestFirst, chosen.more());
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
    private static List<TaughtAt> oneOfEach(List<TaughtAt> schools) {
        Map<UsState, Integer> counts = new EnumMap<>(UsState.class);
        Map<TaughtAt, Integer> rounds = new LinkedHashMap<>();
        schools.forEach(school -> rounds.put(school, counts.merge(school.state(), 1, Integer::sum)));
        return rounds.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Citation> citations(List<CodePay> pay, Some<TaughtAt> here) {
        Stream<Citation> wages = pay.stream()
                .flatMap(one -> Stream.of(one.here(), one.nation()))
                .filter(row -> row != null)
                .map(row -> row.wage().citation());
        Stream<Citation> prices = here.shown().stream()
                .flatMap(school -> school.programs().stream())
                .filter(program -> program.teacher().tuition() != null)
                .flatMap(program -> program.teacher().citations().stream())
                .filter(citation -> citation.release() != null);
        return Stream.concat(wages, prices).distinct().toList();
    }
}
