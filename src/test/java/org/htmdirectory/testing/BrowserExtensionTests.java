package org.htmdirectory.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class BrowserExtensionTests {

    @Test
    void withoutChromiumAJourneyIsSkippedAndSaysHowToInstallIt() {
        var result = BrowserExtension.decide(false, null);

        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("apt-get install chromium"));
    }

    @Test
    void withoutChromiumTheBuildServerFails() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> BrowserExtension.decide(false, "true"))
                .withMessageContaining("apt-get install chromium");
    }
}
