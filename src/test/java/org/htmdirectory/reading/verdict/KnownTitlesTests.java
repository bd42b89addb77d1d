package org.htmdirectory.reading.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.reading.model.TitleWords;
import org.htmdirectory.reading.noise.PostingDetails;
import org.htmdirectory.reading.verdict.KnownTitle.RoleReading;
import org.htmdirectory.terms.RoleRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a listed title is found, in a directory of a few. */
class KnownTitlesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Service Engineer                | Service Engineer           | true
            SERVICE ENGINEER                | Service Engineer           | true
            Service Engineer (Nights)       | Service Engineer           | true
            Service Engineer II             | Service Engineer           | true
            engineer service                | Service Engineer           | true
            serviceengineer                 | Service Engineer           | true
            Service - Engineer              | Service Engineer           | true
            Engineer - Service              |                            |
            Service Enginer                 | Service Engineer           | true
            Service Engin                   | Service Engineer           | true
            Field Service Engineer          |                            |
            BMET III                        | BMET III                   | true
            BMET 3                          | BMET III                   | true
            Snior BMET III                  | BMET III                   | true
            BMET IV                         | Biomed Equipment Tech      | true
            Bimed Equipment Tech            | Biomed Equipment Tech      | true
            BMET (Canada) - Dayton, OH      | BMET (Canada)              | true
            Lead BMET (Canada)              | BMET (Canada)              | true
            Interim BMET (Canada)           | BMET (Canada)              | true
            Interim BMET                    | Biomed Equipment Tech      | true
            Senior Biomeds                  | Biomeds                    | true
            Senior Biomed                   | Biomed                     | true
            Scope Tech                      | Scope Tech II              | false
            Scope Tech III                  | Scope Tech II              | false
            BMET                            | Biomed Equipment Tech      | true
            Biomedical Equipment Technician | Biomed Equipment Tech      | true
            Senior Biomed Equipment Tech    | Biomed Equipment Tech      | true
            Imaging Intern                  | Imaging Intern             | true
            Imaging                         |                            |
            Imaging Trainee                 | Imaging Intern             | true
            Scanner Repair                  | Scanner Repair             | true
            Scanner Repairer                | Scanner Repair             | true
            Old Scanner Repairer            |                            |
            Sterilizer Installation Co      | Sterilizer Installation Coordinator | false
            STERILIZER INSTALLATION COORDI  | Sterilizer Installation Coordinator | true
            Sterilizer Installation         |                            |
            Sterilizer Installation Cook    |                            |
            Nights                          | Nights                     | true
            (Nights)                        | Nights                     | true
            """)
    void aTitleIsFoundHoweverItIsWritten(String text, String found, Boolean bearsLevel) {
        KnownTitles titles = new KnownTitles(Stream.of(
                        "Service Engineer",
                        "BMET III",
                        "BMET (Canada)",
                        "Biomed",
                        "Biomeds",
                        "Biomed Equipment Tech",
                        "Imaging Intern",
                        "Scanner Repair",
                        "Scope Tech II",
                        "Sterilizer Installation Coordinator",
                        "Nights",
                        "-")
                .map(KnownTitlesTests::title)
                .toList());
        PostingDetails details = PostingDetails.of(text);

        KnownTitles.TitleMatch match = titles.find(details, TitleWords.of(details.words()));

        assertThat(match == null ? null : match.title().text()).isEqualTo(found);
        assertThat(match == null ? null : match.bearsLevel()).isEqualTo(bearsLevel);
    }

    private static KnownTitle title(String text) {
        RoleRef role = new RoleRef(text, text, "family");
        return new KnownTitle(List.of(text), text, "en", false, List.of(new RoleReading(role, null, null)), List.of());
    }
}
