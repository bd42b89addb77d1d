package org.htmdirectory.careers.program;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.platform.reference.PartialDate;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.sources.Citation;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a visitor find a school, an apprenticeship or a military course and read about it. */
@PageController
class ProgramsController implements SitemapSection {

    private static final CsvTable<Program> TABLE = new CsvTable<Program>()
            .column("slug", Program::slug)
            .column("school", Program::school)
            .column("name", Program::name)
            .column("city", Program::city)
            .column("state", Program::state)
            .column("country", Program::country)
            .column("credential", program -> program.credential().code())
            .column("length", Program::length)
            .column("delivery", program -> program.delivery().code())
            .column("cip", Program::cip)
            .column("completions", Program::completions)
            .column("status", program -> program.status().code())
            .part(Program::asOf, new CsvTable<PartialDate>().column("as_of", PartialDate::iso))
            .column("subject", program -> program.subject().code())
            .column("website", Program::website)
            .list("sources", Program::citations, Citation::line);

    private final Programs programs;

    ProgramsController(Programs programs) {
        this.programs = programs;
    }

    @GetMapping("/programs")
    String browse(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "") String delivery,
            @RequestParam(defaultValue = "") String standing,
            Model model) {
        ProgramFilter filter = ProgramFilter.parse(state, credential, delivery, standing);
        model.addAttribute("page", ProgramsPage.of(programs.all(), filter));
        return "careers/program/programs";
    }

    @GetMapping("/programs/{slug}")
    String read(@PathVariable String slug, Model model) {
        Program program = programs.find(slug).orElseThrow(() -> new NotFoundException("program", slug));
        model.addAttribute("page", ProgramPage.of(program, programs.all()));
        return "careers/program/program";
    }

    @GetMapping(path = "/programs.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download() {
        return TABLE.file("programs.csv", programs.all()).answer();
    }

    @Override
    public List<String> addresses() {
        return Stream.concat(Stream.of("/programs"), programs.all().stream().map(Program::address))
                .toList();
    }
}
