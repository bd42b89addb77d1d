package org.htmdirectory.careers.certification;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.careers.certification.CertificationsPage.Filter;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Terminology;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a visitor browse the certificates and read about one. */
@PageController
class CertificationsController implements SitemapSection {

    private static final List<String> COLUMNS = List.of(
            "slug",
            "name",
            "short_name",
            "issuer",
            "countries",
            "status",
            "purpose",
            "requirements",
            "exam_questions",
            "exam_minutes",
            "exam_evidence",
            "validity",
            "roles",
            "evidence",
            "checked",
            "website",
            "sources");

    private final Certifications certifications;
    private final Terminology terminology;
    private final ObjectProvider<Asker> askers;

    CertificationsController(Certifications certifications, Terminology terminology, ObjectProvider<Asker> askers) {
        this.certifications = certifications;
        this.terminology = terminology;
        this.askers = askers;
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
    String read(@PathVariable String slug, Model model) {
        Certification certification =
                certifications.find(slug).orElseThrow(() -> new NotFoundException("certificate", slug));
        model.addAttribute("page", new CertificationPage(certification, asks(certification)));
        return "careers/certification/certification";
    }

    @GetMapping(path = "/certifications.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download() {
        List<List<?>> rows = certifications.all().stream()
                .<List<?>>map(CertificationsController::row)
                .toList();
        return new CsvFile("certifications.csv", COLUMNS, rows).answer();
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
                        "We know of no certificate that " + BadInputException.quoted(name) + " gives."));
    }

    private static Certification.Status status(String code) {
        return EnumCode.find(Certification.Status.class, code)
                .orElseThrow(() -> new BadInputException("A certificate is active, unknown or retired."));
    }

    private static List<?> row(Certification one) {
        Certification.Exam exam = one.exam();
        return Arrays.asList(
                one.slug(),
                one.name(),
                one.shortName(),
                one.issuer(),
                String.join("; ", one.countries()),
                one.status().code(),
                one.purpose(),
                one.requirements(),
                exam == null ? null : exam.questions(),
                exam == null ? null : exam.minutes(),
                exam == null ? null : exam.evidence().code(),
                one.validity(),
                one.uses().stream().map(use -> use.role().slug()).collect(Collectors.joining("; ")),
                one.evidence().code(),
                one.checked().iso(),
                one.website(),
                one.citations().stream().map(Citation::line).collect(Collectors.joining("; ")));
    }

    @Override
    public List<String> addresses() {
        return Stream.concat(
                        Stream.of("/certifications"),
                        certifications.all().stream().map(Certification::address))
                .toList();
    }
}
