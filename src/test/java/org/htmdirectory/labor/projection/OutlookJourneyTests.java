package org.htmdirectory.labor.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class OutlookJourneyTests {

    @Test
    void everyColumnOfTheTableIsSeenOnAPhone(Page page) {
        page.setViewportSize(375, 800);
        page.navigate("/outlook");

        assertThat(page.locator(".table-wrap").evaluateAll("all => all.map(one => one.scrollWidth - one.clientWidth)"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isNotEmpty()
                .allMatch(beyond -> ((Number) beyond).intValue() <= 0);
    }
}
