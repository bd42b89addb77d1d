package org.htmdirectory.pages.home;

import java.util.List;
import org.htmdirectory.careers.devices.Hospital;
import org.htmdirectory.labor.projection.Labor;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.terms.Terminology;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows a visitor the first page. */
@PageController
class HomeController implements SitemapSection {

    private final Terminology terminology;
    private final Labor labor;
    private final Hospital hospital;

    HomeController(Terminology terminology, Labor labor, Hospital hospital) {
        this.terminology = terminology;
        this.labor = labor;
        this.hospital = hospital;
    }

    @GetMapping("/")
    String welcome(Model model) {
        model.addAttribute(
                "page",
                new HomePage(terminology.namesInUse(), terminology.roles().size(), labor.headline(), hospital.rooms()));
        return "pages/home/home";
    }

    @Override
    public List<String> addresses() {
        return List.of("/");
    }
}
