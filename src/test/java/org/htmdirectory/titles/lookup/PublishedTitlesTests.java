package org.htmdirectory.titles.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.reading.neighbors.Lookup;
import org.htmdirectory.reading.neighbors.Lookup.Outcome;
import org.htmdirectory.reading.neighbors.Neighbors;
import org.htmdirectory.reading.neighbors.TitleLookup;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Terms;
import org.htmdirectory.titles.knowledge.ReferenceKnowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Wordings as others have published them, which the directory's own tables must keep answering. */
class PublishedTitlesTests {

    private static final TitleLookup LOOKUP = new TitleLookup(
            new Classifier(ReferenceKnowledge.read()),
            new Neighbors(Terms.packed(Citations.packed()).titles().values()));

    /** Titles that O*NET and the SOC list under 49-9062; without a role, the wording is used for other work as much. */
    @ParameterizedTest(name = "{0} ({1})")
    @CsvFileSource(resources = "/reading/neighbors/official-titles.csv", numLinesToSkip = 1)
    void anOfficialTitleOfMedicalEquipmentRepairersFindsItsRoleFirst(String title, String list, String role) {
        Lookup lookup = LOOKUP.lookup(title);

        if (role == null) {
            assertThat(lookup.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        } else {
            assertThat(lookup.best().roles()).first().extracting(RoleRef::slug).isEqualTo(role);
        }
    }

    /** Titles in use that are evidenced for one role alone. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/reading/neighbors/variants.csv", numLinesToSkip = 1)
    void aTitleInUseFindsItsRoleFirst(String title, String role) {
        assertThat(LOOKUP.lookup(title).best().roles())
                .first()
                .extracting(RoleRef::slug)
                .isEqualTo(role);
    }
}
