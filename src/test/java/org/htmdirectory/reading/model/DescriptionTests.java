package org.htmdirectory.reading.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            none            | Works with others.
            none            | Repairs a ventilator.
            none            | Ventilators and infusion pumps.
            medical-service | Repairs ventilators and infusion pumps.
            medical-service | Troubleshoots ventilators and infusion pumps.
            medical-service | Repairs hospital beds.
            medical-service | Installs and designs ventilators and infusion pumps.
            medical-service | Repairs and designs ventilators and infusion pumps for research.
            design          | Research and design of ventilators.
            medical-service | Research and design of ventilators and infusion pumps; one repair.
            none            | Research and repair of a ventilator.
            none            | Design and repair, repair of things in research.
            care            | Nurse; care of patients at the bedside.
            medical-service | Repairs and cares for patients at the bedside of a hospital with ventilators.
            elsewhere       | Elevators and escalators.
            none            | Elevators.
            none            | Elevators, escalators, a ventilator, an infusion pump.
            medical-service | Repairs elevators, escalators, a ventilator, an infusion pump.
            elsewhere       | Repairs elevators, escalators, boilers, a ventilator, an infusion pump.
            """)
    void theWordsThatAreMostSayWhatItSpeaksOf(String kind, String description) {
        assertThat(Description.of(description).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({",", "'',", "' ',"})
    void nothingSpeaksOfNothing(String description) {
        assertThat(Description.of(description).kind()).isEqualTo(JobContext.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            linear accelerator       | Keeps linear accelerators at cancer centers running.
            ventilator               | Ventilators, ventilators, and one infusion pump.
            wheelchair               | Medical devices, mostly wheelchairs.
            medical device cybersecurity cybersecurity | Cyber security of medical devices: cybersecurity, MDS2.
            medical device           | Medical devices; some cybersecurity.
                                     | Works with others.
                                     | Cybersecurity and firewalls.
            """)
    void theDevicesThatAreNamedMostTellTheWork(String words, String description) {
        String telling = String.join(
                " ",
                Description.of(description).telling().stream()
                        .map(TitleWord::text)
                        .toList());

        assertThat(telling).isEqualTo(words == null ? "" : words);
    }
}
