package org.htmdirectory.pages.jobs;

import java.util.List;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.platform.site.UsState;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the career map at a glance. */
@PageController
class MapController implements SitemapSection {

    private final JobMap map;

    MapController(JobMap map) {
        this.map = map;
    }

    @GetMapping("/careers")
    String look(@RequestParam(defaultValue = "") String state, Model model) {
        model.addAttribute("page", map.page(UsState.asked(state).orElse(null)));
        return "pages/jobs/map";
    }

    @Override
    public List<String> addresses() {
        return List.of("/careers");
    }
}
