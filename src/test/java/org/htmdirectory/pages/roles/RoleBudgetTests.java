package org.htmdirectory.pages.roles;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long and how heavy the overview of a role may be: four screens, read on a phone with a poor connection. */
@BrowserTest
class RoleBudgetTests {

    private static final int DESK = 1280;
    private static final int PHONE = 375;
    private static final int HIGHEST_AT_A_DESK = 3_600;
    private static final int HIGHEST_ON_A_PHONE = 8_000;
    private static final int MOST_LINKS = 120;
    private static final int HEAVIEST_PAGE = 15 * 1024;
    private static final int HEAVIEST_VISIT = 60 * 1024;

    @Autowired
    private Terminology terminology;

    @Test
    void everyOverviewIsShortAndLight(Page page) {
        forgetWhatWasLoaded(page);
        SoftAssertions budget = new SoftAssertions();
        for (Role role : terminology.roles()) {
            Overview overview = visit(page, role);
            budget.assertThat(overview.deskHeight())
                    .as(role.slug() + ", height at a desk")
                    .isLessThanOrEqualTo(HIGHEST_AT_A_DESK);
            budget.assertThat(overview.phoneHeight())
                    .as(role.slug() + ", height on a phone")
                    .isLessThanOrEqualTo(HIGHEST_ON_A_PHONE);
            budget.assertThat(overview.links()).as(role.slug() + ", links").isLessThanOrEqualTo(MOST_LINKS);
            budget.assertThat(overview.pageBytes())
                    .as(role.slug() + ", bytes of the page")
                    .isLessThanOrEqualTo(HEAVIEST_PAGE);
            budget.assertThat(overview.visitBytes())
                    .as(role.slug() + ", bytes of a first visit")
                    .isLessThanOrEqualTo(HEAVIEST_VISIT);
        }
        budget.assertAll();
    }

    /**
     * What an overview takes.
     *
     * @param deskHeight its height on a wide screen, in pixels
     * @param phoneHeight its height on a narrow one
     * @param links how many links it has, those of the frame among them
     * @param pageBytes its own bytes on the wire
     * @param visitBytes the bytes of all that a first visit loads
     */
    private record Overview(int deskHeight, int phoneHeight, int links, int pageBytes, int visitBytes) {}

    private static Overview visit(Page page, Role role) {
        List<Response> responses = new ArrayList<>();
        Consumer<Response> listener = responses::add;
        page.onResponse(listener);
        page.setViewportSize(DESK, 800);
        Response own = page.navigate("/roles/" + role.slug());
        int deskHeight = height(page);
        page.setViewportSize(PHONE, 667);
        int phoneHeight = height(page);
        int links = (int) page.evaluate("document.querySelectorAll('a[href]').length");
        page.offResponse(listener);
        int visit =
                List.copyOf(responses).stream().mapToInt(RoleBudgetTests::bytes).sum();
        return new Overview(deskHeight, phoneHeight, links, own.request().sizes().responseBodySize, visit);
    }

    private static int bytes(Response response) {
        return response.request().sizes().responseBodySize + response.request().sizes().responseHeadersSize;
    }

    private static int height(Page page) {
        return (int) page.evaluate("document.documentElement.scrollHeight");
    }

    private static void forgetWhatWasLoaded(Page page) {
        JsonObject off = new JsonObject();
        off.addProperty("cacheDisabled", true);
        page.context().newCDPSession(page).send("Network.setCacheDisabled", off);
    }
}
