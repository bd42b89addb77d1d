package org.htmdirectory.careers.certification;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.certification.CertificationsPage.Filter;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Terminology;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a visitor browse the certificates and read about one. */
@PageController
class CertificationsController implements SitemapSection {

    private static final CsvTable<Certification> TABLE = new CsvTable<Certification>()
            .column("slug", Certification::slug)
            .column("name", Certification::name)
            .column("short_name", Certification::shortName)
            .column("issuer", Certification::issuer)
            .list("countries", Certification::countries, country -> country)
            .column("status", one -> one.status().code())
            .column("lead", Certification::lead)
            .column("purpose", Certification::purpose)
            .column("requirements", Certification::requirements)
            .part(
                    Certification::exam,
                    new CsvTable<Certification.Exam>()
                            .column("exam_questions", Certification.Exam::questions)
                            .column("exam_minutes", Certification.Exam::minutes)
                            .column("exam_doubt", Certification.Exam::doubt))
            .column("validity", Certification::validity)
            .list(
                    "details",
                    Certification::details,
                    one -> one.kind().code() + ": " + one.text() + " (" + one.dated() + ")")
            .list("roles", Certification::uses, use -> use.role().slug())
            .column("doubt", Certification::doubt)
            .column("checked", one -> one.checked().iso())
            .column("website", Certification::website)
            .list("sources", Certification::citations, Citation::written);

    private final Certifications certifications;
    private final Terminology terminology;
    private final ObjectProvider<Asker> askers;
    private final Clock clock;

    CertificationsController(
            Certifications certifications, Terminology terminology, ObjectProvider<Asker> askers, Clock clock) {
        this.certifications = certifications;
        this.terminology = terminology;
        this.askers = askers;
        this.clock = clock;
    }

    @GetMapping("/certifications")
    String browse(
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam(defaultValue = "") String status,
            Model model) {
        model.addAttribute("page", CertificationsPage.of(certifications.all(), filter(role, issuer, status)));
        return "careers/certification/certifications";
    }

    @GetMapping("/certifications/{slug}")
    String read(@PathVariable String slug, HttpServletResponse response, Model model) {
        Certification certification =
                certifications.find(slug).orElseThrow(() -> new NotFoundException("certification", slug));
        // What is over changes with the day, and an edition's validators would keep the day before's page.
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().getHeaderValue());
        model.addAttribute("page", new CertificationPage(certification, asks(certification), LocalDate.now(clock)));
        return "careers/certification/certification";
    }

    @GetMapping(path = "/certifications.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download() {
        return TABLE.file("certifications.csv", certifications.all()).answer();
    }

    private List<Asker.Ask> asks(Certification certification) {
        return askers.stream()
                .flatMap(asker -> asker.askersOf(certification).stream())
                .toList();
    }

    private Filter filter(String role, String issuer, String status) {
        return new Filter(
                role.isEmpty() ? null : role(role),
                issuer.isEmpty() ? null : issuer(issuer),
                status.isEmpty() ? null : status(status));
    }

    private RoleRef role(String slug) {
        return terminology
                .role(slug)
                .map(Role::ref)
                .orElseThrow(() -> new BadInputException("There is no role " + BadInputException.quoted(slug) + "."));
    }

    private String issuer(String name) {
        return certifications.all().stream()
                .map(Certification::issuer)
                .filter(name::equals)
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        "We know of no certification that " + BadInputException.quoted(name) + " gives."));
    }

    private static Certification.Status status(String code) {
        return EnumCode.find(Certification.Status.class, code)
                .orElseThrow(() -> new BadInputException("A certification is active, unknown or retired."));
    }

    @Override
    public List<String> addresses() {
        return Stream.concat(
                        Stream.of("/certifications"),
                        certifications.all().stream().map(Certification::address))
                .toList();
    }
}
