package org.htmdirectory.interest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
}
