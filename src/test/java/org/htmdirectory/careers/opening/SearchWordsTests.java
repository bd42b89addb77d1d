package org.htmdirectory.careers.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class SearchWordsTests {

    @Autowired
    private Terminology terminology;

    @Test
    void aSearchBeginsWithTheRolesOwnNameInQuotes() {
        assertThat(searches("biomedical-equipment-technician").get(0))
                .startsWith("\"Biomedical Equipment Technician\" OR \"");
    }

    @Test
    void whatStandsInBracketsIsNotSearchedFor() {
        assertThat(searches("clinical-engineering-technologist").get(0))
                .startsWith("\"Clinical Engineering Technologist\"");
    }

    @Test
    void noOtherNameHoldsAnotherForItWouldFindNothingNew() {
        for (Role role : terminology.roles()) {
            List<String> names = searches(role.slug()).stream()
                    .flatMap(SearchWordsTests::names)
                    .map(String::toLowerCase)
                    .toList();

            assertThat(names).doesNotHaveDuplicates();
            for (String name : names) {
                assertThat(names.subList(1, names.size()))
                        .filteredOn(other -> !other.equals(name))
                        .noneMatch(other -> other.startsWith(name + " ") || other.endsWith(" " + name));
            }
        }
    }

    @Test
    void aNameWithMoreThanOneMeaningWouldFindOtherJobs() {
        assertThat(searches("clinical-engineer").toString()).doesNotContain("\"CE\"", "\"Biomedical Engineer\"");
    }

    @Test
    void everySearchIsShortAndItsQuotesAreClosed() {
        for (Role role : terminology.roles()) {
            assertThat(searches(role.slug()))
                    .hasSizeBetween(1, 2)
                    .allSatisfy(search ->
                            assertThat(search).hasSizeLessThanOrEqualTo(200).matches("\"[^\"]+\"( OR \"[^\"]+\")*"));
        }
    }

    private List<String> searches(String slug) {
        Role role = terminology.role(slug).orElseThrow();
        return SearchWords.of(role, terminology.titlesOf(role.ref()));
    }

    private static Stream<String> names(String search) {
        return Arrays.stream(search.split(" OR ")).map(name -> name.replace("\"", ""));
    }
}
