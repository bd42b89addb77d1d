package org.htmdirectory.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two addresses that were searched for until they had the same code. */
class PagesByCodeTests {

    private static final String FIRST = "/roles/235296";
    private static final String SECOND = "/roles/341804";

    private final PagesByCode pages = PagesByCode.of(Stream.of(FIRST, SECOND));

    @Test
    void theFirstPageKeepsTheCodeOfTwo() {
        assertThat(pages.page(ShortCode.of(SECOND))).contains(FIRST);
        assertThat(pages.path(FIRST)).isEqualTo("/s/ZW1Y353");
    }

    @Test
    void paperAboutTheSecondLeadsThereByItsOwnAddress() {
        assertThat(pages.path(SECOND)).isEqualTo(SECOND);
    }

    @Test
    void aPageNamedTwiceHasItsCode() {
        assertThat(PagesByCode.of(Stream.of(SECOND, SECOND)).path(SECOND)).isEqualTo("/s/ZW1Y353");
    }
}
