package org.htmdirectory.platform.site;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that are the same for everyone and every edition. */
@PageController
class StaticPageController implements SitemapSection {

    private final SiteProperties site;

    StaticPageController(SiteProperties site) {
        this.site = site;
    }

    @GetMapping("/about")
    String readAbout(Model model) {
        return show(
                model,
                "about",
                "About this directory",
                "What healthcare technology management is, why its job names are a problem, and how this directory"
                        + " was made.");
    }

    @GetMapping("/accessibility")
    String readAccessibility(Model model) {
        return show(
                model,
                "accessibility",
                "Accessibility",
                "How this site is built so that everyone can use it, what falls short, and how to tell us.");
    }

    @GetMapping("/privacy")
    String readPrivacy(Model model) {
        return show(
                model,
                "privacy",
                "Privacy",
                "This site sets no cookies, keeps no record of what you look up, and loads nothing from elsewhere.");
    }

    @Override
    public List<String> addresses() {
        return List.of("/about", "/accessibility", "/privacy");
    }

    private String show(Model model, String name, String title, String description) {
        model.addAttribute("page", new StaticPage(title, description, site.contact()));
        return "platform/site/" + name;
    }
}
