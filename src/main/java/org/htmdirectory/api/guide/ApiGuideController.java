package org.htmdirectory.api.guide;

import java.util.List;
import org.htmdirectory.api.access.ApiProperties;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SiteAddress;
import org.htmdirectory.platform.site.SiteProperties;
import org.htmdirectory.platform.site.SitemapSection;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Tells people how their programs ask the directory. */
@PageController
class ApiGuideController implements SitemapSection {

    private final SiteAddress address;
    private final ApiProperties api;
    private final Editions editions;

    ApiGuideController(SiteProperties site, ApiProperties api, Editions editions) {
        this.address = new SiteAddress(site);
        this.api = api;
        this.editions = editions;
    }

    @GetMapping("/api")
    ModelAndView read() {
        String known = address.full("");
        ApiGuidePage page = new ApiGuidePage(
                known == null ? Snippet.PLACEHOLDER : known,
                known != null,
                api.classificationsPerMinute(),
                editions.current());
        return new ModelAndView("api/guide/api", "page", page);
    }

    @Override
    public List<String> addresses() {
        return List.of("/api");
    }
}
