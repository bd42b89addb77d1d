package org.htmdirectory.labor.area;

import java.util.List;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.labor.wage.Area;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor see all states side by side. */
@PageController
class AreasController implements SitemapSection {

    private static final CsvTable<Wage> NEWEST = new CsvTable<Wage>()
            .column("code", Wage::soc)
            .column("year", Wage::year)
            .column("employment", Wage::jobs)
            .column("annual_median_usd", Wage::median)
            .column("location_quotient", Wage::quotient)
            .column("jobs_per_1000", Wage::perThousand)
            .column("marker", Wage::marker)
            .column("citation", wage -> wage.citation().written());

    private final Wages wages;
    private final Schemes schemes;

    AreasController(Wages wages, Schemes schemes) {
        this.wages = wages;
        this.schemes = schemes;
    }

    @GetMapping("/areas")
    ModelAndView compareStates(
            @RequestParam(defaultValue = "") String soc,
            @RequestParam(defaultValue = "") String measure,
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String order) {
        AskedStates asked = AskedStates.of(soc, measure, since, sort, order, wages);
        return new ModelAndView("labor/area/areas", "page", AreasPage.of(asked, wages, schemes));
    }

    @GetMapping(path = "/areas.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download(
            @RequestParam(defaultValue = "") String soc, @RequestParam(defaultValue = "") String since) {
        AskedStates asked = AskedStates.of(soc, "", since, "", "", wages);
        return new CsvTable<StateRow>()
                .part(
                        StateRow::area,
                        new CsvTable<Area>().column("area", Area::code).column("area_name", Area::name))
                .part(StateRow::wage, NEWEST)
                .column("compared_with_year", row -> asked.since())
                .column(
                        "employment_then",
                        row -> row.before() == null ? null : row.before().jobs())
                .column("change_percent", StateRow::change)
                .file(
                        "states-" + asked.soc() + ".csv",
                        AreasPage.of(asked, wages, schemes).rows())
                .answer();
    }

    @Override
    public List<String> addresses() {
        return List.of("/areas");
    }
}
