package org.htmdirectory.pages.advocacy;

import java.util.List;
import org.htmdirectory.pages.field.Field;
import org.htmdirectory.pages.field.Organization;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Sources;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor read what is said of the field, and what to do for it. */
@PageController
class AdvocacyController implements SitemapSection {

    private static final CsvTable<FieldFact> TABLE = new CsvTable<FieldFact>()
            .column("slug", FieldFact::slug)
            .column("part", fact -> fact.part().code())
            .column("text", FieldFact::text)
            .list("organizations", FieldFact::organizations, Organization::slug)
            .list("sources", FieldFact::citations, Citation::written);

    private final PerEdition<AdvocacyPage> page;

    AdvocacyController(Editions editions, RowSource rows, Field field, Sources sources) {
        this.page = new PerEdition<>(
                editions,
                () -> AdvocacyPage.of(rows.rows(new AdvocacyTables().fieldFactTable(), FieldFactEntity.class).stream()
                        .map(row -> row.toFact(field, sources))
                        .toList()));
    }

    @GetMapping("/field/advocacy")
    ModelAndView read() {
        return new ModelAndView("pages/advocacy/advocacy", "page", page.get());
    }

    @GetMapping(path = "/field/advocacy.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download() {
        return TABLE.file("advocacy.csv", page.get().facts()).answer();
    }

    @Override
    public List<String> addresses() {
        return List.of("/field/advocacy");
    }
}
