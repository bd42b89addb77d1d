package org.htmdirectory.labor.wage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.Moved;
import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor read about jobs and pay in one area. */
@PageController
class AreaController implements SitemapSection {

    private final Wages wages;
    private final Schemes schemes;

    AreaController(Wages wages, Schemes schemes) {
        this.wages = wages;
        this.schemes = schemes;
    }

    @GetMapping("/areas/{area}")
    ModelAndView open(@PathVariable("area") String text) {
        Area area = area(text);
        return area.slug().equals(text)
                ? new ModelAndView("labor/wage/area", "page", AreaPage.of(area, wages, schemes))
                : Moved.to(area.address());
    }

    @GetMapping(path = "/areas/{area}.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download(@PathVariable("area") String text) {
        Area area = area(text);
        return WageCsv.wages(area.slug() + ".csv", wages.wagesIn(area)).answer();
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
