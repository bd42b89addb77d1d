package org.htmdirectory.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrowserExtension.class)
class AccessibilityTests {

    @Test
    void aSoundPagePasses(Page page) {
        show(page, "<p>Healthcare technology management</p>");

        assertThatNoException().isThrownBy(() -> Accessibility.assertAccessible(page));
    }

    @Test
    void aPictureWithoutWordsIsFound(Page page) {
        show(page, "<img src='data:,'>");

        assertFound(page, "image-alt");
    }

    @Test
    void aColorThatFailsInTheDarkThemeOnlyIsFound(Page page) {
        show(page, "<style>@media (prefers-color-scheme: dark) { p { color: #eee } }</style><p>Pale</p>");

        assertFound(page, "color-contrast (DARK theme)");
    }

    @Test
    void aTargetTooSmallForAFingerIsFound(Page page) {
        String small = "<button style='width: 9px; height: 9px; padding: 0; border: 0; font-size: 2px'>%s</button>";
        show(page, small.formatted("a") + small.formatted("b"));

        assertFound(page, "target-size");
    }

    private static void show(Page page, String content) {
        page.setContent("<!doctype html><html lang=en><title>Test</title><main><h1>Test</h1>%s</main></html>"
                .formatted(content));
    }

    private static void assertFound(Page page, String violation) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Accessibility.assertAccessible(page))
                .withMessageContaining(violation);
    }
}
