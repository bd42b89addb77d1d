package org.htmdirectory.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks pages against WCAG 2.2 AA, as far as a machine can tell. */
public final class Accessibility {

    /** Levels A and AA of all versions; the rule on the size of targets runs only when 2.2 is named. */
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The rules of these levels that look at colors, which is all that the dark theme changes. */
    private static final List<String> RULES_ON_COLORS = List.of("color-contrast", "link-in-text-block");

    /** Axe's own builder loads axe once a run, and fetches what is right as well: more than half of the time it takes. */
    private static final String RUN = """
            rules => axe.run({ runOnly: rules, resultTypes: ['violations'] }).then(results =>
                results.violations.flatMap(rule =>
                    rule.nodes.map(node => `${rule.id} (%s theme): ${rule.help}\\n    ${node.target}\\n    ${node.html}`)))
            """;

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
        page.evaluate(AxeBuilder.getAxeScript());
        return Stream.of(ColorScheme.DARK, ColorScheme.LIGHT)
                .flatMap(theme -> violations(page, theme).stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, ColorScheme theme) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(theme));
        Map<String, Object> rules = theme == ColorScheme.DARK
                ? Map.of("type", "rule", "values", RULES_ON_COLORS)
                : Map.of("type", "tag", "values", TAGS);
        return (List<String>) page.evaluate(RUN.formatted(theme), rules);
    }
}
