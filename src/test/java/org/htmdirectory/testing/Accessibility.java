package org.htmdirectory.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/** Checks pages against WCAG 2.2 AA, as far as a machine can tell. */
public final class Accessibility {

    /** Levels A and AA of all versions; the rule on the size of targets runs only when 2.2 is named. */
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The rules of these levels that look at colors, which is all that the dark theme changes. */
    private static final List<String> RULES_ON_COLORS = List.of("color-contrast", "link-in-text-block");

    private Accessibility() {}

    /**
     * Fails if axe finds anything wrong with the page as it stands in the light theme, or with its colors in the dark
     * one; the message names rule, theme and elements. The page keeps the light theme. That the dark theme changes
     * colors alone, {@code DarkThemeTests} sees to.
     *
     * @param page loaded, in the state to be checked
     */
    public static void assertAccessible(Page page) {
        assertThat(violations(page)).as("what axe finds on %s", page.url()).isEmpty();
    }

    /**
     * What {@link #assertAccessible} fails for.
     *
     * @param page loaded, in the state to be checked
     * @return rule, theme and element of each thing that is wrong
     */
    public static List<String> violations(Page page) {
        return Stream.of(ColorScheme.DARK, ColorScheme.LIGHT)
                .flatMap(theme -> violations(page, theme).stream())
                .toList();
    }

    private static List<String> violations(Page page, ColorScheme theme) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(theme));
        // Otherwise axe opens a window for each answer, to gather what frames say; we have no frames.
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
        AxeBuilder rules = theme == ColorScheme.DARK ? axe.withRules(RULES_ON_COLORS) : axe.withTags(TAGS);
        return rules.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> describe(rule, node, theme)))
                .toList();
    }

    private static String describe(Rule rule, CheckedNode node, ColorScheme theme) {
        return "%s (%s theme): %s%n    %s%n    %s"
                .formatted(rule.getId(), theme, rule.getHelp(), node.getTarget(), node.getHtml());
    }
}
