package org.htmdirectory.titles.quality;

import java.util.List;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.terms.Terminology;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor see how good the classifier is, and take home the figures, the titles and what scores other answers. */
@PageController
class QualityController implements SitemapSection {

    private static final String ADDRESS = "/classify/quality";

    private static final String PYTHON = "text/x-python;charset=UTF-8";

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

    @GetMapping(path = ADDRESS + "/written-titles.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> downloadWrittenTitles() {
        return QualityCsv.written(WrittenTitle.all()).answer();
    }

    @GetMapping(path = ADDRESS + "/score.py", produces = PYTHON)
    ResponseEntity<Resource> downloadRunner() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(PYTHON))
                .body(new ClassPathResource("titles/quality/score.py"));
    }

    @Override
    public List<String> addresses() {
        return List.of(ADDRESS);
    }
}
