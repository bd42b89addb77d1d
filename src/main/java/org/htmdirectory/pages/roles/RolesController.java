package org.htmdirectory.pages.roles;

import java.util.List;
import org.htmdirectory.pages.roles.RolesPage.Entry;
import org.htmdirectory.pages.roles.RolesPage.Group;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Family;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Lets a visitor browse the standard roles. */
@PageController
class RolesController implements SitemapSection {

    private static final CsvTable<Role> TABLE = new CsvTable<Role>()
            .column("slug", Role::slug)
            .column("name", Role::name)
            .column("short_name", Role::shortName)
            .column("family", role -> role.family().slug())
            .column("scope", Role::scope)
            .column("distinction", Role::distinction)
            .list("levels", Role::levels, Level::code)
            .list("sources", Role::citations, Citation::written);

    private final Terminology terminology;

    RolesController(Terminology terminology) {
        this.terminology = terminology;
    }

    @GetMapping("/roles")
    String browse(Model model) {
        List<Group> groups = terminology.families().stream().map(this::group).toList();
        model.addAttribute("page", new RolesPage(groups, terminology.roles().size(), terminology.namesInUse()));
        return "pages/roles/roles";
    }

    @GetMapping(path = "/roles.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download() {
        return TABLE.file("roles.csv", terminology.roles()).answer();
    }

    private Group group(Family family) {
        return new Group(
                family,
                terminology.rolesOf(family).stream()
                        .map(role ->
                                new Entry(role, terminology.namesOf(role.ref()).size()))
                        .toList());
    }

    @Override
    public List<String> addresses() {
        return List.of("/roles");
    }
}
