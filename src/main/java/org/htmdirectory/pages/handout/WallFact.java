package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.Locale;
import org.htmdirectory.labor.projection.Headline;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.sources.Citation;

/**
 * A figure that can be read from afar.
 *
 * @param figure the figure
 * @param text what it is, as the rest of a sentence
 * @param source where it stands
 */
record WallFact(String figure, String text, String source) {

    private static final int THOUSANDS = 3;

    /** Growth, pay and openings of those whom the technicians’ code counts. */
    static List<WallFact> of(Headline figures) {
        String whom = figures.newest().title().toLowerCase(Locale.ROOT);
        return List.of(
                new WallFact(
                        Figures.changePercent(figures.newest().percent()),
                        "jobs for %s, %d to %d. All jobs together: %s."
                                .formatted(
                                        whom,
                                        figures.newest().baseYear(),
                                        figures.newest().targetYear(),
                                        Figures.changePercent(figures.all().percent())),
                        line(figures.newest().citation())),
                new WallFact(
                        Figures.dollars(figures.wage().median()),
                        "a year: half of all %s earned more in May %d, half less."
                                .formatted(whom, figures.wage().year()),
                        line(figures.wage().citation())),
                new WallFact(
                        Figures.count(figures.newest()
                                .openings()
                                .movePointRight(THOUSANDS)
                                .longValueExact()),
                        "openings a year for %s, on average.".formatted(whom),
                        line(figures.newest().citation())));
    }

    private static String line(Citation citation) {
        return citation.line() + (citation.host() == null ? "" : ", " + citation.host());
    }
}
