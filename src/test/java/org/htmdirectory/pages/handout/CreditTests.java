package org.htmdirectory.pages.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Standing;
import org.junit.jupiter.api.Test;

class CreditTests {

    private static final Citation PAGE = page("HTM salary survey 2024");

    private static Citation page(String locator) {
        return citation(null, "24x7", null, locator);
    }

    private static Citation citation(String dataset, String publisher, String release, String locator) {
        String url = "https://example.org/";
        return new Citation("one", publisher, dataset, release, "2024", locator, url, "2026-11-22", Standing.OWN, null);
    }

    @Test
    void aPageIsNamedWithTheMonthInWhichItWasRead() {
        assertThat(Credit.ofWays(List.of(PAGE)).full())
                .isEqualTo(
                        "Sources: 24x7, HTM salary survey 2024 (example.org/). Web pages were read in November 2026.");
    }

    @Test
    void aDatasetIsNamedByPublisherAndRelease() {
        Citation dataset = citation("onet", "USDOL/ETA", "O*NET 30.0", "Related Occupations");

        assertThat(Credit.ofWays(List.of(dataset)).full()).isEqualTo("Sources: USDOL/ETA, O*NET 30.0 (example.org/).");
    }

    @Test
    void ofManySourcesTwoAreNamed() {
        List<Citation> five =
                IntStream.range(1, 6).mapToObj(at -> page("Page " + at)).toList();

        assertThat(Credit.ofWays(five).full())
                .startsWith(
                        "Sources: 24x7, Page 1 (example.org/); 24x7, Page 2 (example.org/); 3 more are named on that page.");
    }

    @Test
    void largePrintCountsThem() {
        assertThat(Credit.ofWays(List.of(PAGE, PAGE, page("Another"))).brief())
                .startsWith("Its 2 sources are named on that page.");
    }

    @Test
    void figuresOfAPageNameThePage() {
        assertThat(Credit.ofFigures(List.of(PAGE)).full())
                .isEqualTo("Figures: 24x7, HTM salary survey 2024 (example.org/).");
    }

    @Test
    void whatHasNoFiguresNamesNoSource() {
        assertThat(Credit.ofFigures(List.of()).full()).isEmpty();
    }
}
