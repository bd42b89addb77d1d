package org.htmdirectory.titles.lookup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.htmdirectory.testing.Accessibility.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BrowserTest
class SuggestionsJourneyTests {

    private static final Pattern FIRST = Pattern.compile("q-suggestions-0");

    private Locator field;
    private Locator options;

    @BeforeEach
    void typeTheBeginningOfATitle(Page page) {
        page.navigate("/titles");
        field = page.locator("#q");
        options = page.getByRole(AriaRole.OPTION);
        field.pressSequentially("biomedical eq");
    }

    @Test
    void suggestionsAreShownAndCountedAloud(Page page) {
        assertThat(options.first()).isVisible();
        assertThat(field).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("main").getByRole(AriaRole.STATUS)).hasText(Pattern.compile("\\d+ suggestions?"));
        assertAccessible(page);
    }

    @Test
    void theArrowsWalkThroughTheListAndBackToTheField() {
        assertThat(options.first()).isVisible();
        field.press("ArrowDown");
        assertThat(field).hasAttribute("aria-activedescendant", FIRST);
        assertThat(options.first()).hasAttribute("aria-selected", "true");

        field.press("ArrowUp");
        assertThat(field).not().hasAttribute("aria-activedescendant", FIRST);
        assertThat(field).isFocused();
    }

    @Test
    void enterLooksTheChosenTitleUp(Page page) {
        String chosen = titleOf(options.first());
        field.press("ArrowDown");
        field.press("Enter");

        assertThat(page.locator("#q")).hasValue(chosen);
        assertThat(page).hasURL(Pattern.compile("/titles\\?q=.+"));
    }

    @Test
    void aClickLooksTheTitleUp(Page page) {
        String chosen = titleOf(options.nth(1));
        options.nth(1).click();

        assertThat(page).hasURL(Pattern.compile("/titles\\?q=.+"));
        assertThat(page.locator("#q")).hasValue(chosen);
    }

    @Test
    void escapeClosesTheListFirstAndThenEmptiesTheField() {
        assertThat(options.first()).isVisible();
        field.press("Escape");
        assertThat(options).hasCount(0);
        assertThat(field).hasValue("biomedical eq");

        field.press("Escape");
        assertThat(field).hasValue("");
    }

    @Test
    void leavingTheFieldClosesTheList() {
        assertThat(options.first()).isVisible();
        field.blur();
        assertThat(field).hasAttribute("aria-expanded", "false");
    }

    private static String titleOf(Locator option) {
        assertThat(option).isVisible();
        return option.getAttribute("data-title");
    }
}
