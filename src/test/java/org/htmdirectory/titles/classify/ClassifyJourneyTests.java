package org.htmdirectory.titles.classify;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.htmdirectory.testing.Accessibility.assertAccessible;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class ClassifyJourneyTests {

    @Test
    void aTitleIsTypedAndAnsweredWithTheKeyboardAlone(Page page) {
        page.navigate("/classify");
        assertThat(page.getByLabel("Job title")).isFocused();
        page.keyboard().type("BMET II");
        page.keyboard().press("Enter");

        assertThat(page.locator(".answer")).containsText("BMET II is a Biomedical Equipment Technician, level II.");
        assertThat(page.getByLabel("Job title")).hasValue("BMET II");
        assertThat(page.locator("mark").first()).containsText("Known title");
    }

    @Test
    void oneOfSeveralRolesIsFollowedToItsPage(Page page) {
        page.navigate("/classify?title=Biomedical Engineer");
        assertThat(page.locator(".answer")).hasText("Biomedical Engineer stands for more than one job.");

        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName("Clinical Engineer")
                                .setExact(true))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("/roles/clinical-engineer$"));
    }

    @Test
    void anAmbiguousTitleIsAskedAgainWithTheEmployer(Page page) {
        page.navigate("/classify?title=Biomedical Engineer");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("employer").setExact(true))
                .click();
        assertThat(page.getByLabel("Employer (optional)")).isFocused();
        page.keyboard().type("Mercy Hospital");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("employer=Mercy"));
        assertThat(page.locator(".answer")).containsText("Biomedical Engineer at Mercy Hospital");
    }

    @Test
    void theWordingOfAPostingIsCopied(Page page) {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate("/classify?title=BMET II");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy the text"))
                .click();

        assertThat(page.locator("#copied")).hasText("Copied");
        org.assertj.core.api.Assertions.assertThat(page.evaluate("navigator.clipboard.readText()"))
                .asString()
                .startsWith("Biomedical Equipment Technician II\n\n");
    }

    @Test
    void everythingUnfoldedIsAccessible(Page page) {
        page.navigate("/classify?title=BMET II&more=employer");
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");

        assertAccessible(page);
    }

    @Test
    void theMarkupWorksWithoutScript(Page page) {
        page.navigate("/");
        String address = page.url();
        try (var plain = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setBaseURL(address))) {
            Page still = plain.newPage();
            still.navigate("/classify");
            still.getByLabel("Job title").fill("BMET II");
            still.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Classify it"))
                    .click();

            assertThat(still.locator(".answer")).containsText("Biomedical Equipment Technician");
            assertThat(still.locator("button[data-copy]").first()).isHidden();
        }
    }
}
