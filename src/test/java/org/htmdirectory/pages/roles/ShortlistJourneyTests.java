package org.htmdirectory.pages.roles;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.htmdirectory.testing.Accessibility;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class ShortlistJourneyTests {

    private static final String TECHNICIAN = "biomedical-equipment-technician";
    private static final String ENGINEER = "clinical-engineer";

    @Test
    void aStudentKeepsTwoRolesPassesTheListOnAndComparesThem(Page page) {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        keep(page, TECHNICIAN);
        keep(page, ENGINEER);
        page.getByText("Your shortlist (2)").click();

        assertThat(page).hasURL(Pattern.compile("/shortlist\\?role=" + TECHNICIAN + "&role=" + ENGINEER + "$"));
        button(page, "Copy the address").click();
        assertThat(page.getByRole(AriaRole.STATUS).filter(text("Copied"))).hasCount(1);

        page.getByText("Compare these").click();
        assertThat(page).hasURL(Pattern.compile("/roles/compare\\?role=" + TECHNICIAN + "&role=" + ENGINEER + "$"));
        assertThat(page.getByRole(AriaRole.COLUMNHEADER)).containsText(new String[] {"Biomedical", "Clinical"});
    }

    @Test
    void theListIsThereAtTheNextVisit(Page page) {
        keep(page, ENGINEER);

        page.navigate("/shortlist");

        assertThat(page.getByRole(AriaRole.LINK, named("Clinical Engineer"))).isVisible();
    }

    @Test
    void aRoleIsRemovedFromTheListAndForgotten(Page page) {
        keep(page, TECHNICIAN);
        keep(page, ENGINEER);
        page.navigate("/shortlist");

        page.getByText("Remove Clinical Engineer").click();

        assertThat(page).hasURL(Pattern.compile("/shortlist\\?role=" + TECHNICIAN + "$"));
        page.navigate("/roles/" + ENGINEER);
        assertThat(button(page, "Keep on shortlist Clinical Engineer")).isVisible();
    }

    @Test
    void theListOnPaperOffersNothingToPress(Page page) {
        page.navigate("/shortlist?role=" + ENGINEER);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.getByText("Remove")).not().isVisible();
        assertThat(page.getByText("Ways in")).not().isVisible();
    }

    @Test
    void theListIsClearedWithOnePress(Page page) {
        keep(page, ENGINEER);
        page.navigate("/shortlist");

        button(page, "Clear my shortlist").click();

        assertThat(page.getByText("Nothing is on this list yet.")).isVisible();
    }

    @Test
    void aListFromSomebodyElseIsKeptOnRequest(Page page) {
        page.navigate("/shortlist?role=" + TECHNICIAN + "&role=" + ENGINEER);

        button(page, "Keep all of these").click();

        page.navigate("/roles");
        page.navigate("/roles/" + ENGINEER);
        assertThat(page.getByText("Your shortlist (2)")).isVisible();
    }

    @Test
    void damagedStorageIsNoList(Page page) {
        page.navigate("/shortlist");
        page.evaluate("localStorage.setItem('htm-shortlist', '{\"role\": [')");

        page.navigate("/shortlist");

        assertThat(page.getByText("Nothing is on this list yet.")).isVisible();
    }

    @Test
    void aKeptRoleThatNoLongerExistsIsForgotten(Page page) {
        page.navigate("/shortlist");
        page.evaluate("localStorage.setItem('htm-shortlist', '[\"robot-whisperer\", \"clinical-engineer\"]')");

        page.navigate("/shortlist");
        assertThat(page.getByText("no role “robot-whisperer”")).isVisible();
        page.navigate("/shortlist");

        assertThat(page).hasURL(Pattern.compile("/shortlist\\?role=clinical-engineer$"));
    }

    @Test
    void axeFindsNothingWhereButtonsAreShown(Page page) {
        keep(page, ENGINEER);

        Accessibility.assertAccessible(page);
    }

    @Test
    void aVisitorWithoutScriptComparesFromARole(Page page) {
        page.navigate("/");
        Browser browser = page.context().browser();
        try (var plain = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setBaseURL(page.url()))) {
            Page still = plain.newPage();
            still.navigate("/roles/" + ENGINEER);
            assertThat(still.locator("button[data-keep]")).isHidden();
            still.getByText("Compare with another job").click();
            still.getByLabel("Second role").selectOption(TECHNICIAN);
            button(still, "Compare").click();

            assertThat(still)
                    .hasURL(Pattern.compile("/roles/compare\\?role=" + ENGINEER + "&role=" + TECHNICIAN + "$"));
        }
    }

    private static void keep(Page page, String role) {
        page.navigate("/roles/" + role);
        page.locator("button[data-keep]").click();
        assertThat(page.locator("button[data-keep]")).containsText("Remove from shortlist");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
