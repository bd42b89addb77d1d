package org.htmdirectory.careers.school;

import java.util.List;
import org.htmdirectory.careers.certification.Certifications;
import org.htmdirectory.careers.program.Programs;
import org.htmdirectory.platform.reference.PartialDate;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor see in one place how to learn the work where they live, and what pays for it. */
@PageController
class SchoolsController implements SitemapSection {

    private static final CsvTable<Scholarship> SCHOLARSHIPS = new CsvTable<Scholarship>()
            .column("slug", Scholarship::slug)
            .column("name", Scholarship::name)
            .column("kind", one -> one.kind().code())
            .column("giver", Scholarship::giver)
            .column("amount", Scholarship::amount)
            .part(Scholarship::amountAsOf, new CsvTable<PartialDate>().column("amount_as_of", PartialDate::iso))
            .column("who", Scholarship::who)
            .column("apply", Scholarship::apply)
            .column("state", Scholarship::state)
            .part(Scholarship::lastSeen, new CsvTable<PartialDate>().column("last_seen", PartialDate::iso))
            .column("website", Scholarship::website)
            .column("note", Scholarship::note)
            .list("sources", Scholarship::citations, Citation::written);

    private final Programs programs;
    private final Certifications certifications;
    private final SchoolMoney money;
    private final LocalSocieties societies;

    SchoolsController(Programs programs, Certifications certifications, SchoolMoney money, LocalSocieties societies) {
        this.programs = programs;
        this.certifications = certifications;
        this.money = money;
        this.societies = societies;
    }

    @GetMapping("/schools")
    ModelAndView choose(@RequestParam(defaultValue = "") String state) {
        return new ModelAndView(
                "careers/school/schools",
                "page",
                SchoolsPage.of(UsState.asked(state).orElse(null), programs, certifications.all(), money, societies));
    }

    @GetMapping("/scholarships")
    ModelAndView pay(@RequestParam(defaultValue = "") String state) {
        return new ModelAndView(
                "careers/school/scholarships",
                "page",
                ScholarshipsPage.of(UsState.asked(state).orElse(null), money));
    }

    @GetMapping(path = "/scholarships.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download() {
        return SCHOLARSHIPS.file("scholarships.csv", money.scholarships()).answer();
    }

    @Override
    public List<String> addresses() {
        return List.of("/schools", "/scholarships");
    }
}
