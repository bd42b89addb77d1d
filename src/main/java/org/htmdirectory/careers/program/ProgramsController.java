package org.htmdirectory.careers.program;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.platform.site.CsvFile;
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

    private static final List<String> COLUMNS = List.of(
            "slug",
            "school",
            "name",
            "city",
            "state",
            "country",
            "credential",
            "length",
            "delivery",
            "cip",
            "completions",
            "status",
            "as_of",
            "subject",
            "website",
            "sources");

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
        List<List<?>> rows =
                programs.all().stream().<List<?>>map(ProgramsController::row).toList();
        return new CsvFile("programs.csv", COLUMNS, rows).answer();
    }

    private static List<?> row(Program program) {
        return Arrays.asList(
                program.slug(),
                program.school(),
                program.name(),
                program.city(),
                program.state(),
                program.country(),
                program.credential().code(),
                program.length(),
                program.delivery().code(),
                program.cip(),
                program.completions(),
                program.status().code(),
                program.asOf() == null ? null : program.asOf().iso(),
                program.subject().code(),
                program.website(),
                program.citations().stream().map(Citation::line).collect(Collectors.joining("; ")));
    }

    @Override
    public List<String> addresses() {
        return Stream.concat(Stream.of("/programs"), programs.all().stream().map(Program::address))
                .toList();
    }
}
