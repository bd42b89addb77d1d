package org.htmdirectory.titles.classify;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tells a visitor what one job title is. */
@PageController
class ClassifyController implements SitemapSection {

    private final ClassifyPages pages;

    ClassifyController(ClassifyPages pages) {
        this.pages = pages;
    }

    @GetMapping("/classify")
    ModelAndView classify(
            @RequestParam(required = false) String title,
            @RequestParam(required = false) String description,
            @RequestParam(required = false) String employer,
            @RequestParam(required = false) String department,
            @RequestParam(required = false) String country,
            @RequestParam(required = false) String as,
            @RequestParam(required = false) String more,
            HttpServletResponse response) {
        ClassifyForm form = ClassifyForm.of(title, description, employer, department, country, as);
        if (form.isDetailed()) {
            // What is written about a job may be about a person: no cache between us keeps it.
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        HttpStatus status = form.isTooLong() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
        return new ModelAndView("titles/classify/classify", Map.of("page", pages.of(form, more)), status);
    }

    @Override
    public List<String> addresses() {
        return List.of("/classify");
    }
}
