package org.htmdirectory.reading.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clinical Engineering",
                "BIOMED",
                "6520 Clinical Engineering",
                "ENG-BIOMED",
                "Healthcare Technology Management",
                "HTM",
                "Medical Equipment Services",
                "Imaging Engineering",
                "Medizintechnik"
            })
    void aDepartmentOfDevicesIsTold(String name) {
        assertThat(Department.of(name).work()).isEqualTo(Description.MEDICAL_SERVICE);
    }

    @ParameterizedTest
    @CsvSource({
        "Radiology,care",
        "Imaging Services,care",
        "Dialysis Unit,care",
        "Nursing - 4 West,care",
        "ICU,care",
        "Sterile Processing,care",
        "Biomedical Research,design",
        "Manufacturing,design",
        "Environmental Services,elsewhere",
        "EVS,elsewhere",
        "Supply Chain,elsewhere",
        "Facilities,elsewhere"
    })
    void anotherDepartmentIsToldFromIt(String name, String work) {
        assertThat(Department.of(name).work()).isEqualTo(work);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Information Technology", "Cybersecurity", "Service", "Engineering", "7340", "Überlingen"})
    void whatSaysNothingOfTheWorkIsNotCounted(String name) {
        assertThat(Department.of(name).work()).isEqualTo(JobContext.NONE);
    }

    @Test
    void aDescriptionCountsBeforeADepartment() {
        assertThat(Department.of("Facilities").beside(Description.MEDICAL_SERVICE))
                .isEqualTo(Description.MEDICAL_SERVICE);
        assertThat(Department.of("Facilities").beside(JobContext.NONE)).isEqualTo(Description.ELSEWHERE);
    }

    @Test
    void aDescriptionOfOtherWorkDoesNotCountInADepartmentOfDevices() {
        assertThat(Department.of("Biomed").beside(Description.CARE)).isEqualTo(JobContext.NONE);
    }
}
