package org.htmdirectory.pages.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Checks the facts themselves. */
@ApplicationTest
class FieldDataTests {

    @Autowired
    private Field field;

    @Test
    void everyKindHasOrganizations() {
        assertThat(field.organizations()).extracting(Organization::kind).contains(OrganizationKind.values());
    }

    @Test
    void everyOrganizationAndMilestoneIsCited() {
        assertThat(field.organizations())
                .allSatisfy(each -> assertThat(each.citations()).isNotEmpty());
        assertThat(field.milestones())
                .allSatisfy(each -> assertThat(each.citations()).isNotEmpty());
    }

    @Test
    void everyCountryIsKnown() {
        assertThat(field.organizations())
                .allSatisfy(
                        each -> assertThat(Country.find(each.country().code())).contains(each.country()));
    }

    @Test
    void whatRestsOnAnEditorialWithoutAnAddressAloneIsMarked() {
        assertThat(field.milestones())
                .filteredOn(each -> each.citations().stream().allMatch(cited -> cited.url() == null))
                .allSatisfy(each -> assertThat(each.doubt()).isNotEqualTo(Doubt.CHECKED));
    }

    @Test
    void everyKindOfMilestoneHasHappened() {
        assertThat(Arrays.asList(MilestoneKind.values()))
                .allSatisfy(kind -> assertThat(field.milestones())
                        .extracting(Milestone::kind)
                        .contains(kind));
    }

    @Test
    void aSchoolThatWasSplitUpLeadsToItsSuccessor() {
        assertThat(field.organization("iupui")).hasValueSatisfying(each -> {
            assertThat(each.state()).isEqualTo(OrganizationState.PAST);
            assertThat(field.organization(each.followedBy())).isPresent();
        });
    }

    @Test
    void theStakeholdersOfHospitalsAreHere() {
        assertThat(field.organizations())
                .filteredOn(each -> each.kind() == OrganizationKind.STAKEHOLDER)
                .extracting(Organization::slug)
                .contains("ache", "aonl", "aorn", "hfma", "ashrm", "ahrmm", "aha");
    }

    @Test
    void theListOfJobsNobodyHasHeardOfIsDatedByItsOwnFigures() {
        assertThat(field.milestones())
                .filteredOn(each -> each.slug().equals("us-news-never-heard"))
                .singleElement()
                .satisfies(each -> assertThat(each.when()).isEqualTo("2023 or 2024"));
    }

    @Test
    void everyPlaceInARankingHasItsOwnYear() {
        assertThat(field.milestones())
                .filteredOn(each -> each.rank() != null)
                .extracting(Milestone::year)
                .doesNotHaveDuplicates();
    }
}
