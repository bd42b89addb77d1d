package org.htmdirectory.careers.interest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class InterestJourneyTests {

    @Test
    void someoneWithoutAMouseAnswersAllStatementsAndSharesTheAddress(Page page) {
        page.navigate("/careers/interests");
        page.locator("input[name=a1]").first().focus();
        for (int statement = 1; statement <= 12; statement++) {
            page.keyboard().press("Space");
            page.keyboard().press(statement % 3 == 0 ? "ArrowLeft" : "ArrowRight");
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("a1=unsure&a2=unsure&a3=dislike.*&a12=dislike$"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("more for it than against it");
    }

    @Test
    void theFamiliesFitIntoAPhone(Page page) {
        page.setViewportSize(375, 800);
        page.navigate("/careers/interests?a1=like&a2=like&a3=like&a4=unsure&a5=dislike&a6=like&a7=dislike&a8=like"
                + "&a9=unsure&a10=dislike&a11=dislike&a12=like");

        Locator families = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("How the families fit"));
        assertThat(families).isVisible();
        assertEquals(0, families.evaluate("region => region.scrollWidth - region.clientWidth"));
    }
}
