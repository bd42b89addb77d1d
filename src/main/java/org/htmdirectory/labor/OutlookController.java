package org.htmdirectory.labor;

import org.htmdirectory.crosswalk.Crosswalk;
import org.htmdirectory.scheme.Code;
import org.htmdirectory.scheme.Schemes;
import org.htmdirectory.scheme.SocCode;
import org.htmdirectory.site.BadInputException;
import org.htmdirectory.site.CsvFile;
import org.htmdirectory.site.NotFoundException;
import org.htmdirectory.site.PageController;
import org.htmdirectory.wage.Wages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@PageController
class OutlookController {

    private final Labor labor;
    private final Wages wages;
    private final Schemes schemes;
    private final Crosswalk crosswalk;

    OutlookController(Labor labor, Wages wages, Schemes schemes, Crosswalk crosswalk) {
        this.labor = labor;
        this.wages = wages;
        this.schemes = schemes;
        this.crosswalk = crosswalk;
    }

    @GetMapping("/outlook")
    ModelAndView browse() {
        return new ModelAndView("labor/outlook", "page", OutlookPage.of(labor, wages, schemes, crosswalk));
    }

    @GetMapping(path = "/outlook.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> downloadAll() {
        return LaborCsv.projections(
                        "outlook.csv",
                        labor.occupations().stream()
                                .flatMap(soc -> labor.projectionsOf(soc).stream())
                                .toList())
                .answer();
    }

    @GetMapping("/outlook/{soc}")
    ModelAndView open(@PathVariable("soc") String text) {
        SocCode soc = parse(text);
        return new ModelAndView("labor/occupation", "page", OccupationPage.of(soc, code(soc), labor, wages, crosswalk));
    }

    @GetMapping(path = "/outlook/{soc}.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download(@PathVariable("soc") String text) {
        SocCode soc = parse(text);
        code(soc);
        return LaborCsv.projections("outlook-" + soc + ".csv", labor.projectionsOf(soc))
                .answer();
    }

    private Code code(SocCode soc) {
        return schemes.code(soc).orElseThrow(() -> new NotFoundException("US occupation code", soc.text()));
    }

    private static SocCode parse(String text) {
        try {
            return SocCode.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new BadInputException(malformed.getMessage() + ".");
        }
    }
}
