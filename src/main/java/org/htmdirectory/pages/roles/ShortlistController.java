package org.htmdirectory.pages.roles;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.RoleFacts;
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
    private final RoleFacts facts;

    ShortlistController(Terminology terminology, RoleFacts facts) {
        this.terminology = terminology;
        this.facts = facts;
    }

    @GetMapping(ShortlistPage.ADDRESS)
    ModelAndView read(
            @RequestParam MultiValueMap<String, String> query,
            @RequestParam(defaultValue = "") String state,
            HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        ChosenRoles choice = ChosenRoles.of(query.getOrDefault("role", List.of()), terminology, ShortlistPage.MOST);
        UsState here = UsState.asked(state).orElse(null);
        ShortlistPage page = ShortlistPage.of(choice, role -> facts.about(role.ref(), here));
        HttpStatus status = choice.problem() == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        ModelAndView answer = new ModelAndView("pages/roles/shortlist", "page", page);
        answer.setStatus(status);
        return answer;
    }
}
