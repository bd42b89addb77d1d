package org.htmdirectory.pages.roles;

import java.util.List;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Lets a visitor put two to four roles side by side. */
@PageController
class ComparisonController implements SitemapSection {

    private static final String TOO_FEW = "Choose at least two different roles.";

    private final Terminology terminology;
    private final Comparisons comparisons;

    ComparisonController(Terminology terminology, Comparisons comparisons) {
        this.terminology = terminology;
        this.comparisons = comparisons;
    }

    /** {@code with} names a role that is to be compared with others yet to be chosen. */
    @GetMapping(ComparisonPage.ADDRESS)
    ModelAndView compare(
            @RequestParam MultiValueMap<String, String> query, @RequestParam(defaultValue = "") String state) {
        List<String> asked = query.getOrDefault("role", List.of());
        if (asked.isEmpty()) {
            return begin(query.getOrDefault("with", List.of()));
        }
        ChosenRoles choice = choice(asked);
        if (choice.problem() != null) {
            return chooser(choice);
        }
        // Fields of the form that were left empty have no place in an address that is passed on.
        return choice.roles().size() < asked.size()
                ? redirect(choice.roles())
                : comparison(choice.roles(), UsState.asked(state).orElse(null));
    }

    @GetMapping(path = ComparisonPage.ADDRESS + ".csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download(@RequestParam MultiValueMap<String, String> query) {
        ChosenRoles choice = choice(query.getOrDefault("role", List.of()));
        if (choice.problem() != null) {
            throw new BadInputException(choice.problem());
        }
        return ComparisonCsv.of(comparisons.of(choice.roles(), null)).answer();
    }

    private ChosenRoles choice(List<String> asked) {
        ChosenRoles choice = ChosenRoles.of(asked, terminology, Chooser.MOST);
        boolean tooFew = choice.problem() == null && choice.roles().size() < Chooser.LEAST;
        return tooFew ? new ChosenRoles(choice.roles(), choice.unknown(), TOO_FEW) : choice;
    }

    private ModelAndView begin(List<String> with) {
        return chooser(ChosenRoles.of(with, terminology, Chooser.MOST));
    }

    private ModelAndView chooser(ChosenRoles choice) {
        ModelAndView answer = new ModelAndView(
                "pages/roles/compare", "page", Chooser.of(terminology, choice.roles(), choice.problem()));
        answer.setStatus(choice.problem() == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return answer;
    }

    private ModelAndView comparison(List<Role> roles, UsState state) {
        return new ModelAndView("pages/roles/comparison", "page", comparisons.of(roles, state));
    }

    private static ModelAndView redirect(List<Role> roles) {
        RedirectView view = new RedirectView(ChosenRoles.address(ComparisonPage.ADDRESS, roles), true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }

    @Override
    public List<String> addresses() {
        return List.of(ComparisonPage.ADDRESS);
    }
}
