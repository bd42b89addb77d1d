package org.htmdirectory.pages.field;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class OrganizationsJourneyTests {

    @Test
    void aVisitorFindsTheAccreditorsFromAnyPageAndReadsAboutOne(Page page) {
        page.navigate("/");
        page.getByRole(AriaRole.CONTENTINFO).getByText("The field").click();
        page.getByText("the organizations around the field").click();

        page.getByLabel("Kind").selectOption("accreditor");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/organizations\\?kind=accreditor&country=#list"));

        page.locator("#list").getByText("The Joint Commission").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("The Joint Commission");
    }

    @Test
    void aTurningPointLeadsToItsPlaceInTheTimeline(Page page) {
        page.navigate("/field");

        page.locator("figure")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("April 2011"))
                .click();

        assertThat(page.locator(":target")).containsText("about 30 people met");
    }
}
