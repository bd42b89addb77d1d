package org.htmdirectory.pages.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class JobsJourneyTests {

    @Test
    void aVisitorOrdersTheJobsAndLooksForOpeningsWithTheKeyboardAlone(Page page) {
        page.navigate("/roles");
        page.getByLabel("Order").selectOption("pay");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Show").setExact(true))
                .focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("sort=pay"));

        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Clinical Engineer").setExact(true))
                .focus();
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy the search"))
                .focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("#copied")).not().isEmpty();
    }
}
