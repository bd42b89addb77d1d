package org.htmdirectory.careers.devices;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class DeviceJourneyTests {

    private static final int MOST_STOPS = 80;

    @Test
    void someoneWithoutAMouseGoesFromTheListToADeviceAndToWhoProtectsIt(Page page) {
        page.navigate("/devices");

        follow(page, page.getByRole(AriaRole.LINK, named("Infusion pump")).first());
        assertThat(page).hasURL(Pattern.compile("/devices/infusion-pump$"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Infusion pump");

        follow(
                page,
                page.locator("ol.life")
                        .getByRole(
                                AriaRole.LINK,
                                new Locator.GetByRoleOptions().setName("Medical Device Security Specialist")));
        assertThat(page).hasURL(Pattern.compile("/roles/medical-device-security-specialist$"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** Tabs forward until the link has the focus, then presses Enter. */
    private static void follow(Page page, Locator link) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if ((boolean) link.evaluate("link => link === document.activeElement")) {
                page.keyboard().press("Enter");
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + link);
    }
}
