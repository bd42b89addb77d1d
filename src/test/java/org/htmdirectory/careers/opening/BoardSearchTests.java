package org.htmdirectory.careers.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class BoardSearchTests {

    @Autowired
    private Terminology terminology;

    @Test
    void aSearchBeginsWithTheRolesOwnNameInQuotes() {
        assertThat(search("biomedical-equipment-technician")).startsWith("\"Biomedical Equipment Technician\" OR \"");
    }

    @Test
    void whatStandsInBracketsIsNotSearchedFor() {
        assertThat(search("clinical-engineering-technologist")).startsWith("\"Clinical Engineering Technologist\"");
    }

    @Test
    void noOtherNameHoldsAnotherForItWouldFindNothingNew() {
        for (Role role : terminology.roles()) {
            List<String> names = names(search(role.slug()).toLowerCase(Locale.ROOT));

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
        assertThat(search("clinical-engineer")).doesNotContain("\"CE\"", "\"Biomedical Engineer\"");
    }

    @Test
    void whereNoOtherNameMeansTheRoleAloneThoseThatMayMeanItAreSearchedFor() {
        assertThat(search("htm-data-analyst")).isEqualTo("\"HTM Data Analyst\" OR \"CMMS Administrator\"");
    }

    @Test
    void everySearchIsShortAndItsQuotesAreClosed() {
        for (Role role : terminology.roles()) {
            assertThat(search(role.slug())).hasSizeLessThanOrEqualTo(200).matches("\"[^\"]+\"( OR \"[^\"]+\")*");
        }
    }

    private String search(String slug) {
        Role role = terminology.role(slug).orElseThrow();
        return BoardSearch.of(role, terminology.titlesOf(role.ref()));
    }

    private static List<String> names(String search) {
        return Arrays.stream(search.split(" or "))
                .map(name -> name.replace("\"", ""))
                .toList();
    }
}
