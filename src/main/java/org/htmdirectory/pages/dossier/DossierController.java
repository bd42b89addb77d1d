package org.htmdirectory.pages.dossier;

import java.util.List;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.sources.Citation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor read the case for a code of the field's own, and download how the work was counted. */
@PageController
class DossierController implements SitemapSection {

    private static final CsvTable<PastCode> HISTORY = new CsvTable<PastCode>()
            .column("slug", PastCode::slug)
            .column("list", PastCode::list)
            .column("edition", PastCode::edition)
            .column("code", PastCode::code)
            .column("name", PastCode::name)
            .column("work", each -> each.work().code())
            .column("first_year", PastCode::firstYear)
            .column("last_year", PastCode::lastYear)
            .column("naming", each -> each.naming().code())
            .column("text", PastCode::text)
            .list("sources", PastCode::citations, Citation::written);

    private final Dossier dossier;
    private final CodeCases cases;

    DossierController(Dossier dossier, CodeCases cases) {
        this.dossier = dossier;
        this.cases = cases;
    }

    @GetMapping("/soc-2028")
    ModelAndView read() {
        return new ModelAndView("pages/dossier/dossier", "page", DossierPage.of(dossier, cases));
    }

    @GetMapping(path = "/soc-2028.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download() {
        return HISTORY.file("soc-2028.csv", dossier.pastCodes()).answer();
    }

    @Override
    public List<String> addresses() {
        return List.of("/soc-2028");
    }
}
