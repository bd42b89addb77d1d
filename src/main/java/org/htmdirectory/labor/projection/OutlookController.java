package org.htmdirectory.labor.projection;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.sources.Sources;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor compare how codes grow and read about one of them. */
@PageController
class OutlookController implements SitemapSection {

    private static final CsvTable<Projection> DECADES = new CsvTable<Projection>()
            .column("code", Projection::soc)
            .column("published_title", Projection::title)
            .column("base_year", Projection::baseYear)
            .column("target_year", Projection::targetYear)
            .column("employment_base_thousands", Projection::baseJobs)
            .column("employment_target_thousands", Projection::targetJobs)
            .column("change_thousands", Projection::change)
            .column("change_percent", Projection::percent)
            .column("openings_annual_thousands", Projection::openings)
            .column("second_hand", Projection::isSecondHand)
            .column("note", Projection::note)
            .column("citation", decade -> decade.citation().written());

    private static final String ONE_MOMENT = "k-ct-oews-series";

    private final Labor labor;
    private final PeopleUnderCodes people;
    private final Wages wages;
    private final Schemes schemes;
    private final Crosswalk crosswalk;
    private final Sources sources;

    OutlookController(
            Labor labor, PeopleUnderCodes people, Wages wages, Schemes schemes, Crosswalk crosswalk, Sources sources) {
        this.labor = labor;
        this.people = people;
        this.wages = wages;
        this.schemes = schemes;
        this.crosswalk = crosswalk;
        this.sources = sources;
    }

    @GetMapping("/outlook")
    ModelAndView browse() {
        return new ModelAndView("labor/projection/outlook", "page", OutlookPage.of(labor, wages, schemes, crosswalk));
    }

    @GetMapping(path = "/outlook.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> downloadAll() {
        List<Projection> decades = labor.occupations().stream()
                .flatMap(soc -> labor.projectionsOf(soc).stream())
                .toList();
        return DECADES.file("outlook.csv", decades).answer();
    }

    @GetMapping("/outlook/{soc}")
    ModelAndView open(@PathVariable("soc") String text) {
        SocCode soc = SocCode.asked(text);
        return new ModelAndView(
                "labor/projection/occupation",
                "page",
                OccupationPage.of(
                        soc, schemes.askedCode(soc), labor, people, wages, crosswalk, sources.citation(ONE_MOMENT)));
    }

    @GetMapping(path = "/outlook/{soc}.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download(@PathVariable("soc") String text) {
        SocCode soc = SocCode.asked(text);
        schemes.askedCode(soc);
        return DECADES.file("outlook-" + soc + ".csv", labor.projectionsOf(soc)).answer();
    }

    @Override
    public List<String> addresses() {
        return Stream.concat(Stream.of("/outlook"), labor.occupations().stream().map(soc -> "/outlook/" + soc.text()))
                .toList();
    }
}
