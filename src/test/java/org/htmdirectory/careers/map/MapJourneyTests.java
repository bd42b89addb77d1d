package org.htmdirectory.careers.map;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class MapJourneyTests {

    private static final String LABELS_THAT_MEET = """
            () => {
              const labels = [...document.querySelectorAll('svg.ways[viewBox] text')].map((text) => [text.textContent, text.getBoundingClientRect()]);
              return labels.flatMap(([name, a], at) => labels.slice(at + 1)
                .filter(([, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
                .map(([other]) => `${name} / ${other}`));
            }""";
    private static final String LABELS_OUTSIDE_THEIR_BOX = """
            () => [...document.querySelectorAll('svg.ways[viewBox] a')].filter((box) => {
              const label = box.querySelector('text').getBoundingClientRect();
              const frame = box.querySelector('rect').getBoundingClientRect();
              return label.left < frame.left || label.right > frame.right || label.top < frame.top - 1 || label.bottom > frame.bottom + 1;
            }).map((box) => box.textContent)""";
    private static final String DASHES_BY_KIND = """
            () => {
              const dashes = new Map();
              for (const kind of document.querySelectorAll('svg.ways[viewBox] .way')) {
                dashes.set(kind.classList[1], getComputedStyle(kind.querySelector('path')).strokeDasharray);
              }
              return [...dashes.values()];
            }""";
    private static final String BMET_II = "/careers/rungs/biomedical-equipment-technician-ii";

    @Test
    void noTwoLabelsMeetOnAScreenOf1280Pixels(Page page) {
        open(page, 1280);

        Assertions.assertThat((List<?>) page.evaluate(LABELS_THAT_MEET)).isEmpty();
    }

    @Test
    void noLabelLeavesItsBoxOnAScreenOf1280Pixels(Page page) {
        open(page, 1280);

        Assertions.assertThat((List<?>) page.evaluate(LABELS_OUTSIDE_THEIR_BOX)).isEmpty();
    }

    @Test
    void theWholeDrawingStandsOnAScreenOf1280Pixels(Page page) {
        open(page, 1280);

        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(1280);
    }

    @Test
    void noTwoKindsOfTransitionHaveTheSameDashes(Page page) {
        open(page, 1280);

        Assertions.assertThat((List<?>) page.evaluate(DASHES_BY_KIND))
                .hasSameSizeAs(Transition.Kind.values())
                .doesNotHaveDuplicates();
    }

    @Test
    void pointingAtARungLightsUpWhatLeadsToItAndFromIt(Page page) {
        open(page, 1280);
        Locator rung = map(page).locator("a[href='" + BMET_II + "']");
        int number = (int) rung.evaluate("box => [...box.parentElement.querySelectorAll('a')].indexOf(box)");
        int met = map(page)
                .locator("[data-from='" + number + "'], [data-to='" + number + "']")
                .count();

        rung.hover();

        assertThat(map(page).locator(".way .lit")).hasCount(met);
    }

    @Test
    void aRungReachedByKeyboardLightsUpToo(Page page) {
        open(page, 1280);

        map(page).locator("a").first().focus();

        assertThat(map(page).locator("a").first()).hasClass(Pattern.compile(".*\\blit\\b.*"));
    }

    @Test
    void whoUsesAKeyboardCanSkipTheDrawing(Page page) {
        open(page, 1280);
        Locator skip = page.getByText("Skip the drawing");
        skip.focus();

        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*#list"));
    }

    @Test
    void onAPhoneTheListStandsInsteadOfTheDrawing(Page page) {
        open(page, 375);

        assertThat(map(page)).isHidden();
        assertThat(page.locator("#list").getByText("BMET II").first()).isVisible();
    }

    @Test
    void aVisitorNarrowsTheMapAndOpensARung(Page page) {
        open(page, 1280);
        page.getByLabel("Where you are now").selectOption("army-68a");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/careers/ladder\\?start=army-68a&family="));

        map(page).locator("a[href='" + BMET_II + "']").click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Biomedical Equipment Technician II");
    }

    private static void open(Page page, int width) {
        page.setViewportSize(width, 900);
        page.navigate("/careers/ladder");
    }

    private static Locator map(Page page) {
        return page.locator("svg.ways[viewBox]");
    }
}
