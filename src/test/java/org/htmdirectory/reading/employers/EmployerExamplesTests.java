package org.htmdirectory.reading.employers;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.titles.knowledge.ReferenceKnowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Names of employers, each of which is read otherwise if one step of reading them is changed. */
class EmployerExamplesTests {

    private static final Employers EMPLOYERS = ReferenceKnowledge.employers();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/reading/employers/examples.csv", numLinesToSkip = 1, emptyValue = "")
    void eachNameTellsTheSame(String written, EmployerKind kind, String listed, double strength, String part) {
        KnownEmployer known = EMPLOYERS.find(written).orElse(null);

        if (kind == null) {
            assertThat(known).isNull();
            return;
        }
        assertThat(known.kind()).isEqualTo(kind);
        assertThat(known.name()).isEqualTo(listed);
        assertThat(known.strength()).isEqualTo(strength);
        assertThat(written.substring(known.from(), known.to())).isEqualTo(part);
    }
}
