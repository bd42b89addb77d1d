package org.htmdirectory.pages.home;

import java.util.List;
import org.htmdirectory.careers.military.Trades;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads a visitor on from who they are. */
@PageController
class DoorsController implements SitemapSection {

    private final GlossaryPage glossary = GlossaryPage.packed();
    private final Trades trades;

    DoorsController(Trades trades) {
        this.trades = trades;
    }

    @GetMapping("/students")
    String welcomeStudent(Model model) {
        return show(
                model,
                "students",
                "For students",
                "What the work is, whether you would like it, and what to do this year.");
    }

    @GetMapping("/veterans")
    String welcomeVeteran(Model model) {
        model.addAttribute("page", new VeteransPage(trades.all(), trades.benefits()));
        return "pages/home/veterans";
    }

    @GetMapping("/employers")
    String welcomeEmployer(Model model) {
        return show(
                model,
                "employers",
                "For employers",
                "Classify a job title or a whole payroll, report the right code, and word a posting so that people find it.");
    }

    @GetMapping("/start")
    String begin(Model model) {
        return show(
                model,
                "start",
                "Get started",
                "Ways into the field: from school, from other work, from the armed forces.");
    }

    @GetMapping("/glossary")
    String explainWords(Model model) {
        model.addAttribute("page", glossary);
        return "pages/home/glossary";
    }

    private static String show(Model model, String name, String title, String description) {
        model.addAttribute("page", new Door(title, description));
        return "pages/home/" + name;
    }

    @Override
    public List<String> addresses() {
        return List.of("/students", "/veterans", "/employers", "/start", "/glossary");
    }
}
