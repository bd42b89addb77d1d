package org.htmdirectory.reading.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.titles.knowledge.ReferenceKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a description adds to a title that names no device. */
class BesidesTests {

    private static final Classifier CLASSIFIER = new Classifier(ReferenceKnowledge.read());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Field Service Engineer | Services linear accelerators at cancer centers.                          | radiation-therapy-service-engineer
            Repair Technician      | Repairs wheelchairs and scooters.                                        | durable-medical-equipment-technician
            Technician             | Preventive maintenance and repair of infusion pumps and ventilators.     | biomedical-equipment-technician
            Service Technician     | Repairs hemodialysis machines in clinics.                                | dialysis-equipment-technician
            """)
    void theDevicesThatItNamesTellTheRole(String title, String description, String role) {
        Classification answer = CLASSIFIER.classify(new Job(title, description, null));

        assertThat(answer.verdict()).isEqualTo(Verdict.ROLE);
        assertThat(answer.role().slug()).isEqualTo(role);
    }

    @Test
    void itIsSaidWhatTheDescriptionNames() {
        Job job = new Job("Field Service Engineer", "Linear accelerators at cancer centers.", null);

        assertThat(CLASSIFIER.classify(job).reasons())
                .extracting(Reason::text)
                .contains("The description names “Linear accelerators”.");
    }

    @Test
    void aTitleThatIsOtherWorkStaysThatThoughItsDescriptionNamesDevices() {
        Job job = new Job("Registered Nurse", "Uses ventilators and infusion pumps.", null);

        assertThat(CLASSIFIER.classify(job).verdict()).isEqualTo(Verdict.OUTSIDE);
    }
}
