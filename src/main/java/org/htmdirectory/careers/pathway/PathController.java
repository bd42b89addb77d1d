package org.htmdirectory.careers.pathway;

import java.util.List;
import java.util.Map;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Shows a visitor the ways from where they are to where they could be. */
@PageController
class PathController implements SitemapSection {

    private final PathPages pages;

    PathController(PathPages pages) {
        this.pages = pages;
    }

    @GetMapping("/careers/path")
    ModelAndView find(@ModelAttribute PathForm form) {
        try {
            return new ModelAndView("careers/pathway/path", "page", pages.of(form));
        } catch (BadInputException refused) {
            PathPage page = pages.refused(form, refused.getBody().getDetail());
            return new ModelAndView("careers/pathway/path", Map.of("page", page), HttpStatus.BAD_REQUEST);
        }
    }

    @Override
    public List<String> addresses() {
        return List.of("/careers/path");
    }
}
