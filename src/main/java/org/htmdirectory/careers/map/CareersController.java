package org.htmdirectory.careers.map;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.Moved;
import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Terminology;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor look at the map of the ladder, whole or in part, and read about a rung. */
@PageController
class CareersController implements SitemapSection {

    private static final CsvTable<Transition> TRANSITIONS = new CsvTable<Transition>()
            .column("slug", Transition::slug)
            .part(
                    Transition::from,
                    new CsvTable<Place>().column("from", Place::slug).column("from_name", Place::name))
            .part(
                    Transition::to,
                    new CsvTable<Place>().column("to", Place::slug).column("to_name", Place::name))
            .column("kind", step -> step.kind().code())
            .column("years_least", step -> step.years().least())
            .column("years_most", step -> step.years().most())
            .column("study", step -> step.study() == 0 ? null : step.study())
            .column("asks", step -> step.asks().code())
            .part(Transition::confers, new CsvTable<Schooling>().column("confers", Schooling::code))
            .column("task", Transition::task)
            .list("certifications", Transition::certifications, Certification::slug)
            .column("doubt", Transition::doubt)
            .list("sources", Transition::citations, Citation::written);

    private static final String LADDER = "/careers/ladder";

    private final Terminology terminology;
    private final Ladders ladders;
    private final CareerMaps maps;

    CareersController(Terminology terminology, Ladders ladders, CareerMaps maps) {
        this.terminology = terminology;
        this.ladders = ladders;
        this.maps = maps;
    }

    @GetMapping(path = "/careers", params = "start")
    ModelAndView moved(@RequestParam String start, @RequestParam(defaultValue = "") String family) {
        MapFilter.asked(family, start, terminology, ladder());
        return Moved.to(LADDER);
    }

    @GetMapping(
            path = "/careers",
            params = {"family", "!start"})
    ModelAndView moved(@RequestParam String family) {
        return moved("", family);
    }

    @GetMapping(LADDER)
    ModelAndView look(@RequestParam(defaultValue = "") String family, @RequestParam(defaultValue = "") String start) {
        MapFilter filter = MapFilter.asked(family, start, terminology, ladder());
        return new ModelAndView("careers/map/careers", "page", maps.map(filter));
    }

    @GetMapping(path = "/careers.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download() {
        return TRANSITIONS.file("careers.csv", ladder().transitions()).answer();
    }

    @GetMapping("/careers/rungs/{slug}")
    ModelAndView read(@PathVariable String slug) {
        Rung rung = ladder().rung(slug).orElseThrow(() -> new NotFoundException("rung", slug));
        return new ModelAndView("careers/map/rung", "page", maps.around(rung));
    }

    @Override
    public List<String> addresses() {
        return Stream.concat(Stream.of(LADDER), ladder().rungs().stream().map(Rung::address))
                .toList();
    }

    private Ladder ladder() {
        return ladders.current();
    }
}
