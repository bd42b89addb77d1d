package org.htmdirectory.pages.home;

import java.util.List;
import org.htmdirectory.careers.military.Trades;
import org.htmdirectory.careers.school.Checklist;
import org.htmdirectory.careers.school.SchoolMoney;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.platform.site.UsState;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads a visitor on from who they are. */
@PageController
class DoorsController implements SitemapSection {

    private final GlossaryPage glossary = GlossaryPage.packed();
    private final FirstJobs jobs;
    private final Checklist checklist;
    private final Trades trades;
    private final SchoolMoney money;

    DoorsController(FirstJobs jobs, Checklist checklist, Trades trades, SchoolMoney money) {
        this.jobs = jobs;
        this.checklist = checklist;
        this.trades = trades;
        this.money = money;
    }

    @GetMapping("/students")
    String welcomeStudent(@RequestParam(defaultValue = "") String state, Model model) {
        UsState chosen = UsState.find(state).orElse(null);
        model.addAttribute("page", StudentsPage.of(jobs.of("students", chosen), checklist, chosen));
        return "pages/home/students";
    }

    @GetMapping("/veterans")
    String welcomeVeteran(Model model) {
        model.addAttribute("page", new VeteransPage(trades.all(), trades.benefits(), money.forThoseWhoServed()));
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
    String begin(@RequestParam(defaultValue = "") String state, Model model) {
        model.addAttribute(
                "page", new StartPage(jobs.of("start", UsState.find(state).orElse(null))));
        return "pages/home/start";
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
