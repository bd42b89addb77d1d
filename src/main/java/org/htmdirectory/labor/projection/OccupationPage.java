package org.htmdirectory.labor.projection;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.codes.crosswalk.Correspondence;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.labor.wage.PayChart;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.labor.wage.WageRow;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.sources.Citation;

/**
 * The page {@code /outlook/{soc}}: growth, pay over time and where the jobs are, for one code.
 *
 * @param soc the code
 * @param code its entry
 * @param growth every decade held, or null where none is
 * @param track what came of earlier projections
 * @param people why jobs come open, who employs the people and what school they have
 * @param pay pay in the nation, oldest first
 * @param payChart the same as a drawing, or null
 * @param states the newest figures of states and territories, by name
 * @param localAreas the newest figures of smaller areas, by name
 * @param roles the roles that map to the code
 * @param otherNumbers codes of other versions under which figures are held as well
 * @param oneMoment where it is said that the wage survey is no series of years
 */
record OccupationPage(
        SocCode soc,
        Code code,
        Growth growth,
        TrackRecord track,
        CodeReport people,
        List<WageRow> pay,
        PayChart payChart,
        List<WageRow> states,
        List<WageRow> localAreas,
        List<Mapping> roles,
        List<Code> otherNumbers,
        Citation oneMoment) {

    static OccupationPage of(
            SocCode soc,
            Code code,
            Labor labor,
            PeopleUnderCodes people,
            Wages wages,
            Crosswalk crosswalk,
            Citation oneMoment) {
        List<Wage> pay = wages.wagesOf(soc);
        return new OccupationPage(
                soc,
                code,
                labor.growthOf(soc).orElse(null),
                TrackRecord.of(labor.projectionsOf(soc), labor.allOccupations()),
                CodeReport.of(soc, people),
                rows(pay),
                PayChart.of(pay).orElse(null),
                rows(wages.states(soc)),
                rows(wages.localAreas(soc)),
                crosswalk.rolesOf(code),
                otherNumbers(soc, code, labor, crosswalk),
                oneMoment);
    }

    private static List<WageRow> rows(List<Wage> wages) {
        return wages.stream().map(WageRow::of).toList();
    }

    private static List<Code> otherNumbers(SocCode soc, Code code, Labor labor, Crosswalk crosswalk) {
        return crosswalk.correspondences(code).stream()
                .filter(each -> each.relation().isVersionChange())
                .map((Correspondence each) -> each.other(code))
                .filter(other -> !other.code().equals(soc.text()))
                .filter(other ->
                        !labor.projectionsOf(SocCode.parse(other.code())).isEmpty())
                .distinct()
                .toList();
    }

    /** The page's heading. */
    public String title() {
        return code.name() + ": growth and pay";
    }

    /** The page's description for search engines. */
    public String description() {
        return growth == null
                ? "No growth figures are held for the US code " + soc + "."
                : growth.newest().or(growth::quoted).map(GrowthRow::sentence).orElse("Growth under the US code " + soc);
    }

    /** The newest pay in the nation, or null. */
    public WageRow newestPay() {
        return pay.isEmpty() ? null : pay.get(pay.size() - 1);
    }

    /** The newest pay in one sentence, or null where it is not known. */
    public String paySentence() {
        WageRow newest = newestPay();
        if (newest == null || newest.wage().median() == null) {
            return null;
        }
        Wage wage = newest.wage();
        String middle = "In May %d half of the employees counted under this code earned more than %s a year"
                .formatted(wage.year(), Figures.dollars(wage.median()));
        return wage.p10() == null || wage.p90() == null
                ? middle + "."
                : middle
                        + "; a tenth earned less than %s, and a tenth more than %s."
                                .formatted(Figures.dollars(wage.p10()), Figures.dollars(wage.p90()));
    }

    /** That the newest pay is below that of the year before, as a sentence; null where it is not. */
    public String payFall() {
        if (pay.size() < 2) {
            return null;
        }
        Wage newest = newestPay().wage();
        Wage before = pay.get(pay.size() - 2).wage();
        if (newest.median() == null || before.median() == null || newest.median() >= before.median()) {
            return null;
        }
        return "In May %d the middle was %s, which is more.".formatted(before.year(), Figures.dollars(before.median()));
    }

    /** The state with the highest location quotient, as a sentence that explains what it means; null without one. */
    public String quotientSentence() {
        return states.stream()
                .map(WageRow::wage)
                .filter(wage -> wage.quotient() != null)
                .max(Comparator.comparing(Wage::quotient))
                .map(wage -> "In %s it is %s: these jobs are %s times as common among all jobs there as in the nation."
                        .formatted(
                                wage.area().name(), Figures.decimal(wage.quotient()), Figures.decimal(wage.quotient())))
                .orElse(null);
    }

    /** Whether states can be compared by the code: figures of smaller areas are held of it as well. */
    public boolean isByPlace() {
        return !localAreas.isEmpty();
    }

    /** Where the page's figures come from. */
    public List<Citation> citations() {
        return Stream.of(
                        growth == null ? Stream.<Citation>empty() : growth.citations().stream(),
                        Stream.of(pay, states, localAreas)
                                .flatMap(List::stream)
                                .map(row -> row.wage().citation()),
                        people.citations().stream(),
                        Stream.of(code.citation()))
                .flatMap(stream -> stream)
                .distinct()
                .toList();
    }
}
