package org.htmdirectory.careers.program;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.platform.reference.PartialDate;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.Moved;
import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.sources.Citation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor find a school, an apprenticeship or a military course and read about it. */
@PageController
class ProgramsController implements SitemapSection {

    private static final CsvTable<Program> TABLE = new CsvTable<Program>()
            .column("slug", Program::slug)
            .column("school", Program::school)
            .column("former_name", program -> program.teacher().formerName())
            .column("name", Program::name)
            .column("city", program -> program.teacher().city())
            .column("state", Program::state)
            .column("country", program -> program.teacher().country())
            .part(
                    program -> program.teacher().control(),
                    new CsvTable<School.Control>().column("control", School.Control::code))
            .column("credential", program -> program.credential().code())
            .column("length", Program::length)
            .column("delivery", program -> program.delivery().code())
            .column("cip", Program::cip)
            .column("standing", program -> program.standing().code())
            .part(Program::lastSeen, new CsvTable<PartialDate>().column("last_seen", PartialDate::iso))
            .column("subject", program -> program.subject().code())
            .column("prepares", program -> program.prepares().code())
            .column("program_accreditation", Program::accreditation)
            .column("school_accreditation", program -> program.teacher().accreditation())
            .part(
                    program -> program.teacher().tuition(),
                    new CsvTable<School.Tuition>()
                            .column("tuition_in_district", School.Tuition::inDistrict)
                            .column("tuition_in_state", School.Tuition::inState)
                            .column("tuition_out_of_state", School.Tuition::outOfState)
                            .column("tuition_year", School.Tuition::year))
            .column("cost", Program::cost)
            .list(
                    "completions",
                    Program::completions,
                    one -> one.schoolYear() + ": " + (one.awards() == null ? "" : one.awards()))
            .column("page", Program::page)
            .column("website", program -> program.teacher().website())
            .column("note", Program::note)
            .list("sources", Program::citations, Citation::written);

    private final Programs programs;

    ProgramsController(Programs programs) {
        this.programs = programs;
    }

    @GetMapping("/programs")
    ModelAndView browse(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "") String delivery,
            @RequestParam(defaultValue = "") String standing) {
        ProgramFilter filter = ProgramFilter.parse(state, credential, delivery, standing);
        return new ModelAndView("careers/program/programs", "page", ProgramsPage.of(programs, filter));
    }

    @GetMapping("/programs/{slug}")
    ModelAndView read(@PathVariable String slug) {
        return programs.find(slug)
                .map(program ->
                        new ModelAndView("careers/program/program", "page", ProgramPage.of(program, programs.all())))
                .or(() -> programs.movedTo(slug).map(Moved::to))
                .orElseThrow(() -> new NotFoundException("program", slug));
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
