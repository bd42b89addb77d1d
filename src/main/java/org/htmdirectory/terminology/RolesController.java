package org.htmdirectory.terminology;

import java.util.List;
import org.htmdirectory.terminology.RolesPage.Entry;
import org.htmdirectory.terminology.RolesPage.Group;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Lets a visitor browse the standard roles. */
@Controller
class RolesController {

    private final Terminology terminology;

    RolesController(Terminology terminology) {
        this.terminology = terminology;
    }

    @GetMapping(path = "/roles", produces = MediaType.TEXT_HTML_VALUE)
    String browse(Model model) {
        List<Group> groups = terminology.families().stream().map(this::group).toList();
        model.addAttribute(
                "page",
                new RolesPage(
                        groups, terminology.roles().size(), terminology.titles().size()));
        return "terminology/roles";
    }

    private Group group(Family family) {
        return new Group(
                family,
                terminology.rolesOf(family).stream()
                        .map(role ->
                                new Entry(role, terminology.titlesOf(role.ref()).size()))
                        .toList());
    }
}
