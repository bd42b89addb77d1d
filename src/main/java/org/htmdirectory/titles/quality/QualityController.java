package org.htmdirectory.titles.quality;

import java.util.List;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.terms.Terminology;
import org.springframework.http.ResponseEntity;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor see how good the classifier is, and take the figures and the titles home. */
@PageController
class QualityController implements SitemapSection {

    private static final String ADDRESS = "/classify/quality";

    private final SingletonSupplier<Scoreboard> scoreboard = SingletonSupplier.of(Scoreboard::kept);
    private final EvaluationTitles titles;
    private final Terminology terminology;
    private final Editions editions;

    QualityController(EvaluationTitles titles, Terminology terminology, Editions editions) {
        this.titles = titles;
        this.terminology = terminology;
        this.editions = editions;
    }

    @GetMapping(ADDRESS)
    ModelAndView read() {
        QualityPage page = QualityPage.of(
                scoreboard.obtain(),
                EvaluationSet.of(titles.all()),
                new DisplayNames(terminology.roles()),
                editions.current());
        return new ModelAndView("titles/quality/quality", "page", page);
    }

    @GetMapping(path = ADDRESS + ".csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> downloadFigures() {
        return QualityCsv.figures(scoreboard.obtain()).answer();
    }

    @GetMapping(path = ADDRESS + "/titles.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> downloadTitles() {
        return QualityCsv.titles(titles.all()).answer();
    }

    @Override
    public List<String> addresses() {
        return List.of(ADDRESS);
    }
}
