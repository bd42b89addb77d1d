package org.htmdirectory.home;

import org.htmdirectory.labor.Labor;
import org.htmdirectory.terminology.Terminology;
import org.htmdirectory.terminology.TitleKind;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows a visitor the first page. */
@Controller
class HomeController {

    private final Terminology terminology;
    private final Labor labor;

    HomeController(Terminology terminology, Labor labor) {
        this.terminology = terminology;
        this.labor = labor;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    String welcome(Model model) {
        long titles = terminology.titles().stream()
                .filter(title -> !title.isLookalikeOnly() && title.kind() != TitleKind.GROUP)
                .count();
        model.addAttribute("page", new HomePage(titles, terminology.roles().size(), labor.headline()));
        return "home/home";
    }
}
