package org.htmdirectory.titles.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.reading.employers.EmployerKind;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class EmployerRegisterTests {

    @Autowired
    private EmployerRegister register;

    @Test
    void theDatabaseAndThePackedListGiveTheSameEmployers() {
        assertThat(register.employers().list())
                .containsExactlyInAnyOrderElementsOf(
                        ReferenceKnowledge.employers().list());
    }

    @Test
    void anEmployerIsFoundInTheCurrentEdition() {
        assertThat(register.employers().find("TRIMEDX"))
                .hasValueSatisfying(known -> assertThat(known.kind()).isEqualTo(EmployerKind.SERVICE_ORGANIZATION));
    }
}
