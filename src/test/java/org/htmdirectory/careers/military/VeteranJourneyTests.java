package org.htmdirectory.careers.military;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class VeteranJourneyTests {

    @Test
    void anElectronicsTechnicianFindsAWayWithTheKeyboardAlone(Page page) {
        page.navigate("/veterans");
        page.getByLabel("Your military code, however you write it").focus();
        page.keyboard().type("94F");
        page.keyboard().press("Enter");

        assertThat(page.locator(".answer")).containsText("a trade next door");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^From electronics to")))
                .focus();
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/careers/path\\?from=electronics-technician&to="));
    }
}
