package org.htmdirectory.pages.roles;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.pages.roles.RolesPage.Entry;
import org.htmdirectory.pages.roles.RolesPage.Group;
import org.htmdirectory.platform.site.CsvFile;
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

    private static final List<String> COLUMNS =
            List.of("slug", "name", "short_name", "family", "scope", "distinction", "levels", "sources");

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
        List<List<?>> rows =
                terminology.roles().stream().<List<?>>map(RolesController::row).toList();
        return new CsvFile("roles.csv", COLUMNS, rows).answer();
    }

    private static List<?> row(Role role) {
        return Arrays.asList(
                role.slug(),
                role.name(),
                role.shortName(),
                role.family().slug(),
                role.scope(),
                role.distinction(),
                role.levels().stream().map(Level::code).collect(Collectors.joining("; ")),
                role.citations().stream().map(Citation::line).collect(Collectors.joining("; ")));
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
