package org.htmdirectory.labor.projection;

import java.util.Collection;
import java.util.List;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.PageController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives a visitor what is published of the people under a code as files. */
@PageController
class PeopleController {

    private static final CsvTable<ProjectionOutcome> OUTCOMES = new CsvTable<ProjectionOutcome>()
            .column("code", each -> each.projection().soc())
            .column("base_year", each -> each.projection().baseYear())
            .column("target_year", each -> each.projection().targetYear())
            .column("compared_in", ProjectionOutcome::year)
            .column("over", ProjectionOutcome::isDue)
            .column("expected_thousands", ProjectionOutcome::expected)
            .column("counted_thousands", ProjectionOutcome::counted)
            .column("growth_expected_percent", each -> each.projection().percent())
            .column("growth_counted_percent", ProjectionOutcome::grown)
            .column("off_percent", ProjectionOutcome::off)
            .column("citation", each -> each.projection().citation().written());

    private static final CsvTable<Separation> OPENINGS = new CsvTable<Separation>()
            .column("code", Separation::soc)
            .column("base_year", Separation::baseYear)
            .column("target_year", Separation::targetYear)
            .column("openings_annual_thousands", Separation::openings)
            .column("growth_annual_thousands", Separation::growth)
            .column("transfers_annual_thousands", Separation::transfers)
            .column("exits_annual_thousands", Separation::exits)
            .column("transfer_rate_percent", Separation::transferRate)
            .column("exit_rate_percent", Separation::exitRate)
            .column("citation", each -> each.citation().written());

    private static final CsvTable<EmployingIndustry> EMPLOYERS = new CsvTable<EmployingIndustry>()
            .column("code", EmployingIndustry::soc)
            .column("industry", EmployingIndustry::industry)
            .column("year", EmployingIndustry::year)
            .column("share_percent", EmployingIndustry::share)
            .column("median_annual_wage_usd", EmployingIndustry::median)
            .column("wage_year", EmployingIndustry::payYear)
            .column("citation", each -> each.citation().written());

    private static final CsvTable<Attainment> SCHOOLING = new CsvTable<Attainment>()
            .column("code", Attainment::soc)
            .column("survey_years", Attainment::years)
            .column("less_than_high_school_percent", Attainment::lessThanHighSchool)
            .column("high_school_percent", Attainment::highSchool)
            .column("some_college_no_degree_percent", Attainment::someCollege)
            .column("associates_percent", Attainment::associate)
            .column("bachelors_percent", Attainment::bachelor)
            .column("masters_percent", Attainment::master)
            .column("doctoral_or_professional_percent", Attainment::doctor)
            .column("note", Attainment::note)
            .column("citation", each -> each.citation().written());

    private final PeopleUnderCodes people;
    private final Labor labor;
    private final Schemes schemes;

    PeopleController(PeopleUnderCodes people, Labor labor, Schemes schemes) {
        this.people = people;
        this.labor = labor;
        this.schemes = schemes;
    }

    @GetMapping(path = "/outlook/{soc}/outcomes.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> downloadOutcomes(@PathVariable("soc") String text) {
        SocCode soc = asked(text);
        return answer(OUTCOMES, "outcomes", soc, ProjectionOutcome.of(labor.projectionsOf(soc)));
    }

    @GetMapping(path = "/outlook/{soc}/openings.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> downloadOpenings(@PathVariable("soc") String text) {
        SocCode soc = asked(text);
        return answer(OPENINGS, "openings", soc, people.of(soc).separations());
    }

    @GetMapping(path = "/outlook/{soc}/employers.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> downloadEmployers(@PathVariable("soc") String text) {
        SocCode soc = asked(text);
        return answer(EMPLOYERS, "employers", soc, people.of(soc).industries());
    }

    @GetMapping(path = "/outlook/{soc}/schooling.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> downloadSchooling(@PathVariable("soc") String text) {
        SocCode soc = asked(text);
        Attainment attainment = people.of(soc).attainment();
        return answer(SCHOOLING, "schooling", soc, attainment == null ? List.of() : List.of(attainment));
    }

    private SocCode asked(String text) {
        SocCode soc = SocCode.asked(text);
        schemes.askedCode(soc);
        return soc;
    }

    private static <R> ResponseEntity<String> answer(CsvTable<R> table, String name, SocCode soc, Collection<R> rows) {
        return table.file(name + "-" + soc + ".csv", rows).answer();
    }
}
