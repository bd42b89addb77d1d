package org.htmdirectory.labor.area;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.labor.wage.Area;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.labor.wage.WageRow;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.Moved;
import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor read about jobs and pay in one place, and compare some. */
@PageController
class AreaController implements SitemapSection {

    private static final CsvTable<Wage> WAGES = new CsvTable<Wage>()
            .column("code", Wage::soc)
            .part(Wage::area, new CsvTable<Area>().column("area", Area::code).column("area_name", Area::name))
            .column("year", Wage::year)
            .column("employment", Wage::jobs)
            .column("hourly_mean_usd", Wage::hourlyMean)
            .column("annual_mean_usd", Wage::mean)
            .column("annual_p10_usd", Wage::p10)
            .column("annual_p25_usd", Wage::p25)
            .column("annual_median_usd", Wage::median)
            .column("annual_p75_usd", Wage::p75)
            .column("annual_p90_usd", Wage::p90)
            .column("location_quotient", Wage::quotient)
            .column("jobs_per_1000", Wage::perThousand)
            .column("marker", Wage::marker)
            .column("note", Wage::note)
            .column("citation", wage -> wage.citation().written());

    private final Wages wages;
    private final Schemes schemes;
    private final ObjectProvider<LocalHelp> help;

    AreaController(Wages wages, Schemes schemes, ObjectProvider<LocalHelp> help) {
        this.wages = wages;
        this.schemes = schemes;
        this.help = help;
    }

    @GetMapping("/areas/{area}")
    ModelAndView open(@PathVariable("area") String text, @RequestParam(defaultValue = "") String soc) {
        Area area = area(text);
        return area.slug().equals(text)
                ? new ModelAndView(
                        "labor/area/area",
                        "page",
                        AreaPage.of(
                                area,
                                AskedStates.code(soc),
                                wages,
                                schemes,
                                help.orderedStream().toList()))
                : Moved.to(area.address());
    }

    @GetMapping("/areas/compare")
    ModelAndView compare(
            @RequestParam(defaultValue = "") String soc,
            @RequestParam(name = "area", defaultValue = "") List<String> areas) {
        return new ModelAndView(
                "labor/area/compare", "page", ComparedAreas.of(AskedStates.code(soc), areas, wages, schemes));
    }

    @GetMapping(path = "/areas/compare.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> downloadCompared(
            @RequestParam(defaultValue = "") String soc,
            @RequestParam(name = "area", defaultValue = "") List<String> areas) {
        ComparedAreas compared = ComparedAreas.of(AskedStates.code(soc), areas, wages, schemes);
        return WAGES.file(
                        "places.csv",
                        compared.rows().stream().map(WageRow::wage).toList())
                .answer();
    }

    @GetMapping(path = "/areas/{area}.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download(@PathVariable("area") String text) {
        Area area = area(text);
        return WAGES.file(area.slug() + ".csv", wages.wagesIn(area)).answer();
    }

    @Override
    public List<String> addresses() {
        return wages.areas().stream().map(Area::address).toList();
    }

    private Area area(String text) {
        return wages.area(text.toLowerCase(Locale.ROOT))
                .or(() -> byCode(text))
                .orElseThrow(() -> new NotFoundException("area", text));
    }

    private Optional<Area> byCode(String text) {
        return wages.areas().stream()
                .filter(area -> area.code().equalsIgnoreCase(text))
                .findFirst();
    }
}
