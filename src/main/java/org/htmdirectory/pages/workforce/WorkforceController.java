package org.htmdirectory.pages.workforce;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.htmdirectory.careers.program.Programs;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Sources;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor see the figures of the workforce. */
@PageController
class WorkforceController implements SitemapSection {

    private static final CsvTable<WorkforceFigure> TABLE = new CsvTable<WorkforceFigure>()
            .column("slug", WorkforceFigure::slug)
            .column("topic", each -> each.topic().code())
            .column("series", WorkforceFigure::series)
            .column("value", WorkforceFigure::value)
            .column("unit", each -> each.unit().code())
            .column("year", WorkforceFigure::year)
            .column("about", WorkforceFigure::about)
            .column("text", WorkforceFigure::text)
            .list("sources", WorkforceFigure::citations, Citation::written);

    private final PerEdition<WorkforcePage> page;

    WorkforceController(Editions editions, RowSource rows, Programs programs, Sources sources) {
        this.page = new PerEdition<>(
                editions,
                () -> WorkforcePage.of(
                        rows.rows(new WorkforceTables().workforceTable(), WorkforceEntity.class).stream()
                                .map(row -> row.toFigure(sources))
                                .toList(),
                        programs.all(),
                        withoutProgram(programs.counts())));
    }

    private static long withoutProgram(Map<UsState, Integer> counts) {
        return Arrays.stream(UsState.values())
                .filter(UsState::isStateOrCapital)
                .filter(state -> !counts.containsKey(state))
                .count();
    }

    @GetMapping("/field/workforce")
    ModelAndView read() {
        return new ModelAndView("pages/workforce/workforce", "page", page.get());
    }

    @GetMapping(path = "/field/workforce.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download() {
        return TABLE.file("workforce.csv", page.get().figures()).answer();
    }

    @Override
    public List<String> addresses() {
        return List.of("/field/workforce");
    }
}
