package org.htmdirectory.pages.handout;

import static org.assertj.core.api.Assertions.assertThat;

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
        Official official = posters.poster().official();

        assertThat(text(new Official(official.mapping(), official.decade(), null, official.wage())))
                .contains("in jobs by")
                .doesNotContain("all jobs:");
    }

    @Test
    void withoutFiguresTheNamesRemain() {
        Official official = posters.poster().official();

        assertThat(text(new Official(official.mapping(), null, null, null)))
                .contains("Biomedical Equipment Technician")
                .doesNotContain("openings a year");
    }

    private String text(Official official) {
        Poster whole = posters.poster();
        Poster poster = new Poster(whole.total(), whole.role(), whole.names(), official, whole.imprint());
        return new PrintedPdf(press.print("pages/handout/poster", poster, PageSize.SLIDE)).text();
    }
}
