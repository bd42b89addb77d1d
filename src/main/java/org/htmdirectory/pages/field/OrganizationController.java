package org.htmdirectory.pages.field;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.Moved;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.sources.Citation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor browse the organizations around the field and read about one. */
@PageController
class OrganizationController implements SitemapSection {

    private static final CsvTable<Organization> TABLE = new CsvTable<Organization>()
            .column("slug", Organization::slug)
            .column("acronym", Organization::acronym)
            .column("name", Organization::name)
            .column("kind", each -> each.kind().code())
            .column("country", each -> each.country().code())
            .column("place", Organization::place)
            .column("website", Organization::website)
            .column("standing", Organization::standing)
            .column("state", each -> each.state().code())
            .column("doubt", Organization::doubt)
            .list("sources", Organization::citations, Citation::written);

    private final Field field;

    OrganizationController(Field field) {
        this.field = field;
    }

    @GetMapping("/organizations")
    ModelAndView browse(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String country) {
        OrganizationFilter filter = OrganizationFilter.asked(kind, country);
        return new ModelAndView("pages/field/organizations", "page", OrganizationsPage.of(filter, field));
    }

    @GetMapping(path = "/organizations.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download() {
        return TABLE.file("organizations.csv", field.organizations()).answer();
    }

    @GetMapping("/organizations/{slug}")
    ModelAndView read(@PathVariable String slug) {
        Organization organization = field.askedOrganization(slug.toLowerCase(Locale.ROOT));
        return organization.slug().equals(slug)
                ? new ModelAndView("pages/field/organization", "page", OrganizationPage.of(organization, field))
                : Moved.to(organization.address());
    }

    @Override
    public List<String> addresses() {
        return Stream.concat(
                        Stream.of("/organizations"),
                        field.organizations().stream().map(Organization::address))
                .toList();
    }
}
