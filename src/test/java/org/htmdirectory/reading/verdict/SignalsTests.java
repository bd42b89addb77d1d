package org.htmdirectory.reading.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.titles.knowledge.ReferenceKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind an answer, of titles as the directory knows them. */
class SignalsTests {

    private static final Classifier CLASSIFIER = new Classifier(ReferenceKnowledge.read());

    @Test
    void eachNumberHasAName() {
        assertThat(of("BMET", null)).hasSameSizeAs(Signals.NAMES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BMET                     |                      | listed as one role                                    | 1
            BMET                     |                      | listed as several jobs                                | 0
            Field Service Engineer   |                      | listed as several jobs                                | 1
            Field Service Engineer   |                      | listed as several jobs, at an employer of devices     | 0
            Field Service Engineer   | Siemens Healthineers | listed as several jobs, at an employer of devices     | 1
            Field Service Engineer   | Siemens Healthineers | employer serves devices                               | 1
            Field Service Engineer   | Siemens Healthineers | nothing said beside the title                         | 0
            Field Service Engineer   |                      | nothing said beside the title                         | 1
            Field Service Engineer   | Mayo Clinic          | employer uses devices                                 | 1
            Field Service Engineer   | Otis Elevator        | employer does neither                                 | 1
            Field Service Engineer   |                      | open, nothing said beside the title                   | 1
            Field Service Engineer   |                      | taken for a question                                  | 1
            Field Service Engineer   | Siemens Healthineers | taken for a role                                      | 1
            Ventilator Technician    |                      | device and worker alone                               | 1
            Travel Sterile Processing Technician |          | listed as other work                                  | 1
            Biomedical Sales Manager |                      | other work named                                      | 1
            Elevator Technician      |                      | other industry named                                  | 1
            Registered Nurse         |                      | taken for a role                                      | 0
            """)
    void aNumberIsWhatItsNameSays(String title, String employer, String name, double number) {
        assertThat(of(title, employer)[Signals.NAMES.indexOf(name)]).isEqualTo(number);
    }

    @Test
    void theOddsOfTheFieldLieBetweenMinusOneAndOne() {
        assertThat(of("Biomedical Equipment Technician", null)[0]).isBetween(0.2, 1.0);
        assertThat(of("Registered Nurse", null)[0]).isBetween(-1.0, -0.2);
    }

    private static double[] of(String title, String employer) {
        return CLASSIFIER.weigh(new Job(title, null, employer)).signals();
    }
}
