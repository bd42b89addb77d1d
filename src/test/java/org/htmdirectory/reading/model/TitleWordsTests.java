package org.htmdirectory.reading.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.reading.noise.PostingDetails;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Biomed Eng Tech, biomedical engineering technician",
        "Field Svc Eng, field service engineer",
        "Tech Support Spec, technical support specialist",
        "X-Ray Techs, xray technician",
        "Biomedial Enginering Techncian, biomedical engineering technician",
        "BMET II, biomedical equipment technician",
    })
    void shortFormsAndSlipsAreReadAsWhatTheyStandFor(String title, String words) {
        assertThat(TitleWords.of(PostingDetails.of(title).words()))
                .extracting(TitleWord::text)
                .containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"BESS Technician, bess", "Vent Technician, vent", "Sim Technician, sim"})
    void shortFormsOfOtherTradesAreLeftAlone(String title, String first) {
        assertThat(TitleWords.of(PostingDetails.of(title).words()))
                .first()
                .extracting(TitleWord::text)
                .isEqualTo(first);
    }
}
