package org.htmdirectory.careers.interest;

import java.util.List;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.terms.Terminology;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a visitor say which work they would like, and tells which families fit. */
@PageController
class InterestsController implements SitemapSection {

    private static final String ADDRESS = "/careers/interests";

    private final Terminology terminology;

    InterestsController(Terminology terminology) {
        this.terminology = terminology;
    }

    @GetMapping(ADDRESS)
    String ask(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        List<Statement> statements = Statements.all();
        Opinions answers = Opinions.parse(parameters, statements.size());
        model.addAttribute("page", InterestsPage.of(statements, answers, terminology.families()));
        return "careers/interest/interests";
    }

    @Override
    public List<String> addresses() {
        return List.of(ADDRESS);
    }
}
