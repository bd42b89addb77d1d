package org.htmdirectory.reading.noise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DetailLabelsTests {

    @Test
    void aSpecialtyIsWrittenOutOnPages() {
        assertThat(DetailLabels.ofSpecialty("radiation-therapy")).isEqualTo("Radiation therapy");
    }

    @Test
    void aSettingIsWrittenOutOnPages() {
        assertThat(DetailLabels.ofSetting("dialysis-clinic")).isEqualTo("Dialysis clinic");
    }

    @Test
    void aValueWithoutALabelStandsForItself() {
        assertThat(DetailLabels.ofSpecialty("dialysis-clinic")).isEqualTo("dialysis-clinic");
        assertThat(DetailLabels.ofSetting("radiation-therapy")).isEqualTo("radiation-therapy");
    }
}
