package org.htmdirectory.careers.opening;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Searches job boards for roles as seeded into a real database. */
@DatabaseTest
class JobBoardsTests {

    @Autowired
    private JobBoards boards;

    @Autowired
    private Terminology terminology;

    @ParameterizedTest
    @CsvSource({
        "biomedical-equipment-technician,Biomedical Equipment Support Specialist",
        "imaging-service-engineer,Biomedical Equipment Support Specialist",
        "clinical-engineer,Biomedical Engineer",
        "htm-director,Director of HTM"
    })
    void federalJobsAreSearchedByTheTitleOfVeteransAffairsWhereItHasOne(String role, String words) {
        assertThat(search(role).links())
                .filteredOn(link -> link.name().equals("USAJOBS"))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.words()).isEqualTo(words);
                    assertThat(link.address()).endsWith("?k=" + words.replace(" ", "%20"));
                });
    }

    @Test
    void otherBoardsAreSearchedByTheNameOfTheRole() {
        assertThat(search("clinical-engineer").links())
                .filteredOn(link -> !link.name().equals("USAJOBS"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.words()).isEqualTo("Clinical Engineer"));
    }

    @Test
    void federalJobsForTechniciansAreSearchedByTheTitlesOfMilitaryHospitalsAndOfTheTradeToo() {
        assertThat(search("biomedical-equipment-technician").links())
                .extracting(OpeningSearch.BoardLink::words)
                .contains("biomedical equipment specialist 1670", "medical equipment repair 4805");
        assertThat(search("clinical-engineer").links())
                .extracting(OpeningSearch.BoardLink::name)
                .doesNotContain("USAJOBS, Equipment Specialist");
    }

    private OpeningSearch search(String role) {
        return boards.searchFor(terminology.role(role).orElseThrow().ref(), null);
    }
}
