package org.htmdirectory.codes.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.SchemeSlug;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CrosswalkTests {

    @Autowired
    private Crosswalk crosswalk;

    @Autowired
    private Terminology terminology;

    @Autowired
    private Schemes schemes;

    @Test
    void countsTheTechnicianUnderACodeThatCoversMore() {
        Mapping reported =
                crosswalk.socOf(role("biomedical-equipment-technician")).get(0);
        assertThat(reported.code().code()).isEqualTo("49-9062");
        assertThat(reported.match()).isEqualTo(Match.BROAD);
        assertThat(reported.code().covers()).isNotEmpty();
    }

    @Test
    void reportsTheClinicalEngineerWithAllBioengineers() {
        assertThat(crosswalk.socOf(role("clinical-engineer")))
                .first()
                .extracting(mapping -> mapping.code().code())
                .isEqualTo("17-2031");
    }

    @Test
    void givesEveryRoleAUsCode() {
        assertThat(terminology.roles())
                .allSatisfy(role ->
                        assertThat(crosswalk.socOf(role.ref())).as(role.slug()).isNotEmpty());
    }

    @Test
    void tiesCodesAtBothEnds() {
        Code repairers = schemes.code(SchemeSlug.US_SOC, "49-9062").orElseThrow();
        assertThat(crosswalk.correspondences(repairers)).isNotEmpty().allSatisfy(tie -> {
            Code other = tie.other(repairers);
            assertThat(other).isNotEqualTo(repairers);
            assertThat(crosswalk.correspondences(other)).contains(tie);
        });
    }

    @Test
    void groupsARolesCodesBySchemeInTheOrderOfThePages() {
        assertThat(crosswalk.mappingsOf(role("biomedical-equipment-technician")))
                .isSortedAccordingTo(
                        (one, two) -> one.scheme().position() - two.scheme().position())
                .allSatisfy(group -> assertThat(group.mappings())
                        .isSortedAccordingTo(Mapping.STRONGEST_FIRST)
                        .allSatisfy(
                                mapping -> assertThat(mapping.code().scheme()).isEqualTo(group.scheme())));
    }

    @Test
    void keepsDisagreementsInSight() {
        assertThat(crosswalk.disagreementsOf(role("biomedical-equipment-technician")))
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.schemes()).isNotEmpty().doesNotContainNull();
                    assertThat(each.citations()).isNotEmpty();
                });
    }

    private RoleRef role(String slug) {
        return terminology.role(slug).orElseThrow().ref();
    }
}
