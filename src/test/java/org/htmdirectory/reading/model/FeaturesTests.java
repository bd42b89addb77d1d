package org.htmdirectory.reading.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packed model knows features by their numbers, so none may ever get another number. */
class FeaturesTests {

    private static final JobContext AROUND =
            new JobContext("device-manufacturer", Set.of("imaging"), Description.MEDICAL_SERVICE);

    @ParameterizedTest
    @CsvSource({
        "BMET II, false, 104, 539007270",
        "BMET II, true, 110, -975613611",
        "'', false, 4, -297711733",
        "'', true, 6, 1990619161",
        "Imaging Service Engineer - Tampa, false, 93, -771294910",
        "Imaging Service Engineer - Tampa, true, 100, 2091545598",
        "Field Service Engineer (CT), false, 137, 1216435402",
        "Field Service Engineer (CT), true, 143, -1202987527",
        "Sterile Processing Sales Manager - Biomedical Repair, false, 164, 1464823492",
        "Sterile Processing Sales Manager - Biomedical Repair, true, 172, 2019477546",
        "Ee, false, 12, -677761036"
    })
    void eachFeatureKeepsItsNumber(String title, boolean beside, int count, int digest) {
        int[] features = Features.of(Clues.of(title, beside ? AROUND : JobContext.NOTHING));
        Arrays.sort(features);

        assertThat(features).hasSize(count).doesNotHaveDuplicates();
        assertThat(Arrays.hashCode(features)).isEqualTo(digest);
    }
}
