package org.htmdirectory.pages.roles;

import java.util.List;
import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lets a visitor read about one role. */
@PageController
class RoleController implements SitemapSection {

    private final Terminology terminology;
    private final RolePages pages;

    RoleController(Terminology terminology, RolePages pages) {
        this.terminology = terminology;
        this.pages = pages;
    }

    @GetMapping("/roles/{slug}")
    String read(@PathVariable String slug, Model model) {
        Role role = terminology.role(slug).orElseThrow(() -> new NotFoundException("role", slug));
        model.addAttribute("page", pages.of(role));
        return "pages/roles/role";
    }

    @Override
    public List<String> addresses() {
        return terminology.roles().stream().map(role -> "/roles/" + role.slug()).toList();
    }
}
