package org.htmdirectory.pages.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.paper.Paper;
import org.htmdirectory.platform.paper.Print;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a role's sheet says of pay, of those who come into the job and of its levels. */
@ApplicationTest
class RoleHandoutTests {

    @Autowired
    private RoleHandouts handouts;

    @Autowired
    private Handouts printed;

    @Autowired
    private Terminology terminology;

    @Test
    void oneFigureOfPayLeadsOnBothSides() {
        Role role = terminology.role("biomedical-equipment-technician").orElseThrow();
        String text = new PrintedPdf(printed.role(role, null, normal()).get().content()).text();

        assertThat(text)
                .contains("All medical equipment repairers, May 2025:", "this job", "$38,490", "$61,660", "$98,280")
                .doesNotContain("$61,660 median pay");
        assertThat(text.split("\\$74,560"))
                .as("twice on the front, once on the back")
                .hasSize(4);
    }

    @Test
    void aFigureBeyondTheBandOfItsGroupIsDrawnBeyondIt() {
        PayBand imaging = sheet("imaging-service-engineer").band();
        PayBand technician = sheet("biomedical-equipment-technician").band();

        assertThat(imaging.job()).isGreaterThan(imaging.ends() - 7).isGreaterThan(imaging.middle());
        assertThat(imaging.ends()).isLessThan(PayBand.WIDTH);
        assertThat(technician.ends()).isEqualTo(PayBand.WIDTH);
        assertThat(technician.job()).isBetween(technician.middle(), technician.ends());
        assertThat(technician.inWords()).endsWith("and a mark at $74,560, this job");
    }

    @Test
    void payToStartStandsBesideIt() {
        assertThat(sheet("biomedical-equipment-technician").toStart().toStartInWords())
                .isEqualTo("To start, as BMET I: $48,700 (2019)");
    }

    @Test
    void waysUpAreTheNamesOfTheLevels() {
        assertThat(sheet("biomedical-equipment-technician").levels())
                .containsExactly("BMET I", "BMET II", "BMET III", "BMET specialist", "Lead BMET");
    }

    @Test
    void peopleComeFromSchoolFromOtherWorkAndFromTheArmedForces() {
        assertThat(sheet("biomedical-equipment-technician").moves().from())
                .contains("High school graduate", "Electronics technician")
                .anyMatch(from -> from.startsWith("Army") || from.startsWith("Air Force"));
    }

    private RoleHandout sheet(String role) {
        return handouts.of(terminology.role(role).orElseThrow(), null, normal());
    }

    private static Format normal() {
        return new Format(Paper.LETTER, Print.NORMAL);
    }
}
