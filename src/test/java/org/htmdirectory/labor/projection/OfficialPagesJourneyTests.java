package org.htmdirectory.labor.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.htmdirectory.testing.Accessibility;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class OfficialPagesJourneyTests {

    private static final int NARROW = 320;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/codes",
                "/codes/us-soc-2018",
                "/codes/us-soc-2018/49-9062",
                "/outlook",
                "/outlook/49-9062",
                "/areas/ohio"
            })
    void everyKindOfPageIsAccessibleAndFitsANarrowPhone(String address, Page page) {
        page.navigate(address);
        Accessibility.assertAccessible(page);

        page.setViewportSize(NARROW, 2 * NARROW);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
    }
}
