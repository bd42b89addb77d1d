package org.htmdirectory.pages.field;

import java.util.List;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.sources.Citation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor read how the field got its name, and see its names counted. */
@PageController
class FieldController implements SitemapSection {

    private static final CsvTable<Milestone> MILESTONES = new CsvTable<Milestone>()
            .column("slug", Milestone::slug)
            .column("date", each -> each.date().iso())
            .column("when", Milestone::when)
            .column("kind", each -> each.kind().code())
            .column("headline", Milestone::headline)
            .column("text", Milestone::text)
            .column("rank", Milestone::rank)
            .list("organizations", Milestone::organizations, Organization::slug)
            .column("doubt", Milestone::doubt)
            .list("sources", Milestone::citations, Citation::written);

    private final Field field;
    private final NameFigures figures;

    FieldController(Field field, NameFigures figures) {
        this.field = field;
        this.figures = figures;
    }

    @GetMapping("/field")
    ModelAndView read() {
        return new ModelAndView("pages/field/field", "page", FieldPage.of(field));
    }

    @GetMapping(path = "/field.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download() {
        return MILESTONES.file("field.csv", field.milestones()).answer();
    }

    @GetMapping("/field/names")
    ModelAndView count() {
        return new ModelAndView("pages/field/names", "page", NamesPage.of(figures));
    }

    @GetMapping(path = "/field/names.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> downloadCounts() {
        return NamesCsv.of(figures).answer();
    }

    @Override
    public List<String> addresses() {
        return List.of("/field", "/field/names");
    }
}
