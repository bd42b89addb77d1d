package org.htmdirectory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.testing.Accessibility;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page, opened once by a browser that has seen none before; each claim is about what it saw. */
@BrowserTest
class EveryPageTests {

    private static final int HEAVIEST = 60 * 1024;
    private static final int NARROW = 320;

    private static Map<String, Visit> visits;

    private record Visit(String address, List<String> violations, int width, long bytes, List<String> complaints) {

        static Visit to(String address, Page page) {
            List<Response> responses = new ArrayList<>();
            List<String> complaints = new ArrayList<>();
            page.onResponse(responses::add);
            page.onConsoleMessage(message -> {
                boolean expected = address.contains("no-such") && message.text().contains("404");
                if (message.type().equals("error") && !expected) {
                    complaints.add(message.text());
                }
            });
            page.navigate(address);
            long bytes = List.copyOf(responses).stream()
                    .mapToLong(response -> response.request().sizes().responseBodySize
                            + response.request().sizes().responseHeadersSize)
                    .sum();
            List<String> violations = Accessibility.violations(page);
            page.setViewportSize(NARROW, 640);
            int width = (int) page.evaluate("document.documentElement.scrollWidth");
            return new Visit(address, violations, width, bytes, List.copyOf(complaints));
        }
    }

    static Stream<String> pages() {
        return Pages.all();
    }

    @BeforeAll
    static void visitAll(Page page) {
        page.navigate("/");
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setBaseURL(page.url()).setReducedMotion(ReducedMotion.REDUCE);
        Browser browser = page.context().browser();
        visits = pages().map(address -> {
                    try (BrowserContext context = browser.newContext(options)) {
                        return Visit.to(address, context.newPage());
                    }
                })
                .collect(Collectors.toMap(Visit::address, Function.identity()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothingInEitherTheme(String address) {
        assertThat(visits.get(address).violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingStandsOutsideAScreenOf320Pixels(String address) {
        assertThat(visits.get(address).width()).isEqualTo(NARROW);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aFirstVisitWeighsSixtyKilobytesOrLess(String address) {
        assertThat(visits.get(address).bytes()).isPositive().isLessThanOrEqualTo(HEAVIEST);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theBrowserHasNothingToComplainAbout(String address) {
        assertThat(visits.get(address).complaints()).isEmpty();
    }
}
