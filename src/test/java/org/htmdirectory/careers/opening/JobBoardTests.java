package org.htmdirectory.careers.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.platform.site.UsState;
import org.junit.jupiter.api.Test;

class JobBoardTests {

    private static final JobBoard BOARD =
            new JobBoard("Board", "jobs", "https://example.org/search", "k", "l", null, null, null, List.of());

    @Test
    void aSearchNamesTheWordsAndThePlace() {
        assertThat(BOARD.search("Clinical Engineer", UsState.NH))
                .isEqualTo("https://example.org/search?k=Clinical%20Engineer&l=New%20Hampshire");
    }

    @Test
    void withoutAStateItNamesNoPlace() {
        assertThat(BOARD.search("Clinical Engineer", null))
                .isEqualTo("https://example.org/search?k=Clinical%20Engineer");
    }

    @Test
    void aBoardThatTakesNoPlaceIsAskedForNone() {
        JobBoard anywhere =
                new JobBoard("Board", "jobs", "https://example.org/search", "q", null, null, null, null, List.of());

        assertThat(anywhere.search("BMET", UsState.TX)).isEqualTo("https://example.org/search?q=BMET");
    }

    @Test
    void signsThatMeanSomethingInAnAddressAreWordsInASearch() {
        assertThat(BOARD.search("\"R&D + test\" #1 {x} 100%?", null))
                .isEqualTo("https://example.org/search?k=%22R%26D%20%2B%20test%22%20%231%20%7Bx%7D%20100%25%3F");
    }
}
