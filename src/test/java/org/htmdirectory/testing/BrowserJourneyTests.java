package org.htmdirectory.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@BrowserTest
class BrowserJourneyTests {

    @Test
    void aRelativeAddressLeadsToTheApplication(Page page) {
        page.navigate("/actuator/health");

        assertThat(page.locator("body")).containsText("UP");
    }
}
