package org.htmdirectory.careers.pathway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class PathJourneyTests {

    private static final int MOST_STOPS = 60;

    @Test
    void someoneWithoutAMouseGetsFromTheFirstPageToAPrintedWay(Page page) {
        page.navigate("/");
        walkTo(page, "Get started");
        follow(page, "/start$");
        walkTo(page, "I know where I want to go");
        follow(page, "/careers/path$");
        walkTo(page, "Where you are");
        page.keyboard().type("High school s");
        walkTo(page, "Where you want to be");
        page.keyboard().type("HTM man");
        walkTo(page, "Show the ways");
        follow(page, "from=high-school-student&to=htm-manager");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("High school student to HTM manager");
        walkTo(page, "Print on one page");

        // Some browsers show a PDF, others save it.
        APIResponse printed = page.request().get((String) page.evaluate("document.activeElement.href"));
        assertThat(printed.url()).contains("/handouts/path.pdf");
        assertThat(printed.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(printed.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void aWayPrintsWithoutItsFormButWithItsSources(Page page) {
        page.navigate("/careers/path?from=high-school-student&to=htm-manager");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".sources li").first()).isVisible();
        assertThat(page.locator("main form")).isHidden();
    }

    private static void follow(Page page, String address) {
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(address));
    }

    @Test
    void everyWordOfTheBarsFitsAPhone(Page page) {
        page.setViewportSize(375, 800);
        page.navigate("/careers/path?from=bmet-i&to=htm-manager");

        assertThat((Boolean) page.evaluate("""
                () => [...document.querySelectorAll("main figure svg text")]
                    .every(text => text.getBoundingClientRect().right <= text.ownerSVGElement.getBoundingClientRect().right + 1)
                """)).isTrue();
    }

    /** Presses the tabulator key until what has that name, or begins with it, has the focus. */
    private static void walkTo(Page page, String name) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (((String) page.evaluate(NAME_OF_FOCUSED)).startsWith(name)) {
                return;
            }
        }
        throw new AssertionError("No way by keyboard to “" + name + "” on " + page.url());
    }

    private static final String NAME_OF_FOCUSED = """
            () => {
              const at = document.activeElement;
              return ((at.labels?.[0] ?? at).textContent ?? "").trim();
            }
            """;
}
