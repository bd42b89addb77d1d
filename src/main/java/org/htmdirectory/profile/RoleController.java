package org.htmdirectory.profile;

import org.htmdirectory.site.NotFoundException;
import org.htmdirectory.terminology.Role;
import org.htmdirectory.terminology.Terminology;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lets a visitor read about one role. */
@Controller
class RoleController {

    private final Terminology terminology;
    private final RolePages pages;

    RoleController(Terminology terminology, RolePages pages) {
        this.terminology = terminology;
        this.pages = pages;
    }

    @GetMapping(path = "/roles/{slug}", produces = MediaType.TEXT_HTML_VALUE)
    String read(@PathVariable String slug, Model model) {
        Role role = terminology.role(slug).orElseThrow(() -> new NotFoundException("role", slug));
        model.addAttribute("page", pages.of(role));
        return "profile/role";
    }
}
