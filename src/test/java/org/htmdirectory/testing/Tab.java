package org.htmdirectory.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;

/** A page in a browser profile of its own, which ends with the test method. */
class Tab implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;

    Tab(Browser browser, String address) {
        // A theme that fades in would be measured while it is neither light nor dark.
        context = browser.newContext(new NewContextOptions()
                .setBaseURL(address)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-US")
                .setTimezoneId("UTC"));
        page = context.newPage();
    }

    Page page() {
        return page;
    }

    void picture(Path file) {
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
