package org.htmdirectory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.testing.Accessibility;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
class EveryPageTests {

    private static final int HEAVIEST = 60 * 1024;

    static Stream<String> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothingInEitherTheme(String address, Page page) {
        page.navigate(address);

        Accessibility.assertAccessible(page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingStandsOutsideAScreenOf320Pixels(String address, Page page) {
        page.setViewportSize(320, 640);
        page.navigate(address);

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aFirstVisitWeighsSixtyKilobytesOrLess(String address, Page page) {
        List<Response> responses = new ArrayList<>();
        page.onResponse(responses::add);

        page.navigate(address);

        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(List.copyOf(responses).stream()
                        .mapToLong(response -> response.request().sizes().responseBodySize
                                + response.request().sizes().responseHeadersSize)
                        .sum())
                .isLessThanOrEqualTo(HEAVIEST);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theBrowserHasNothingToComplainAbout(String address, Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            boolean expected = address.contains("no-such") && message.text().contains("404");
            if (message.type().equals("error") && !expected) {
                complaints.add(message.text());
            }
        });

        page.navigate(address);

        assertThat(complaints).isEmpty();
    }
}
