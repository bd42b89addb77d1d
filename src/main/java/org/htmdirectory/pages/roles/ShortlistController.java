package org.htmdirectory.pages.roles;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.terms.Terminology;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor see, print and share the roles that the browser keeps. They come with the address; none is stored. */
@PageController
class ShortlistController {

    private final Terminology terminology;
    private final RolePages pages;

    ShortlistController(Terminology terminology, RolePages pages) {
        this.terminology = terminology;
        this.pages = pages;
    }

    @GetMapping(ShortlistPage.ADDRESS)
    ModelAndView read(@RequestParam MultiValueMap<String, String> query, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        ChosenRoles choice = ChosenRoles.of(query.getOrDefault("role", List.of()), terminology, ShortlistPage.MOST);
        ShortlistPage page =
                ShortlistPage.of(choice, choice.roles().stream().map(pages::of).toList());
        HttpStatus status = choice.problem() == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        ModelAndView answer = new ModelAndView("pages/roles/shortlist", "page", page);
        answer.setStatus(status);
        return answer;
    }
}
