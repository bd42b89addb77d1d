package org.htmdirectory.pages.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.labor.projection.Growth;
import org.htmdirectory.labor.projection.GrowthRow;
import org.htmdirectory.labor.projection.Projection;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.platform.paper.PageSize;
import org.htmdirectory.platform.paper.Press;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The poster of an edition that lacks some of its figures. */
@ApplicationTest
class PosterTests {

    @Autowired
    private Posters posters;

    @Autowired
    private Press press;

    @Test
    void growthIsShownWithoutThatOfAllOccupations() {
        Statistics official = posters.poster().official();

        assertThat(text(new Statistics(official.mapping(), alone(official.newest()), official.wage())))
                .contains("in jobs by")
                .doesNotContain("all jobs:");
    }

    @Test
    void withoutFiguresTheNamesRemain() {
        Statistics official = posters.poster().official();

        assertThat(text(new Statistics(official.mapping(), null, null)))
                .contains("Biomedical Equipment Technician")
                .doesNotContain("openings a year");
    }

    private static Growth alone(Projection decade) {
        return new Growth(decade.soc(), decade.title(), List.of(new GrowthRow(decade, null, true)));
    }

    private String text(Statistics official) {
        Poster whole = posters.poster();
        Poster poster = new Poster(whole.total(), whole.role(), whole.names(), official, whole.imprint());
        return new PrintedPdf(press.print("pages/handout/poster", poster, PageSize.SLIDE)).text();
    }
}
