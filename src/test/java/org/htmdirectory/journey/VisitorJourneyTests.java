package org.htmdirectory.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class VisitorJourneyTests {

    @Test
    void aStudentTypesAShortNameAndReadsAboutTheRole(Page page) {
        page.navigate("/titles");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("BMET II");
        page.keyboard().press("Enter");

        assertThat(page.locator(".answer")).containsText("BMET II is a Biomedical Equipment Technician, level II.");
        page.locator(".answer a").click();

        assertThat(page).hasURL(Pattern.compile("/roles/biomedical-equipment-technician$"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Biomedical Equipment Technician");
        assertThat(page.locator("main")).containsText("+12.9%");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pay and outlook"))
                .last()
                .click();
        assertThat(page.locator("main")).containsText("+18.4%");
    }

    @Test
    void aStudentChoosesAMachineInTheDrawnHospital(Page page) {
        page.navigate("/");
        page.locator(".hospital svg a[href$='/devices/infusion-pump']").click();

        assertThat(page).hasURL(Pattern.compile("/devices/infusion-pump$"));
        page.goBack();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("infusion pump"))
                .focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/devices/infusion-pump$"));
    }

    @Test
    void aStudentBrowsesFromTheFirstPageToARoleWithoutTyping(Page page) {
        page.navigate("/");
        page.getByText("I am a student").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Imaging Service Engineer")))
                .click();

        assertThat(page).hasURL(Pattern.compile("/roles/imaging-service-engineer$"));
    }

    @Test
    void aVeteranOfATradeNextDoorFindsTheWayFromTheFirstPage(Page page) {
        page.navigate("/");
        page.getByText("I served, or want to change careers").click();
        page.getByLabel("Your military code, however you write it").fill("94F");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Translate"))
                .click();

        assertThat(page.locator("main")).containsText("Electronics");
        assertThat(page.locator("main")).containsText("Biomedical Equipment Technician");
    }

    @Test
    void aCounselorSeesTheReadingsOfAnAmbiguousTitleSideBySide(Page page) {
        page.navigate("/");
        page.getByText("I am a counselor").click();
        page.getByLabel("A job title, as you found it").fill("biomedical engineer");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Look it up"))
                .click();

        assertThat(page.locator(".answer")).containsText("is ambiguous");
        assertThat(page.locator(".side-by-side")).containsText("Clinical Engineer");
        assertThat(page.locator(".side-by-side")).containsText("Bioengineers and Biomedical Engineers");
    }

    @Test
    void anEmployerClassifiesATitleAndReadsWhatElseItsCodeCounts(Page page) {
        page.navigate("/");
        page.getByText("I am an employer").click();
        page.getByText("Classify one title").click();
        page.getByLabel("Job title").fill("BMET II");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Classify it"))
                .click();
        assertThat(page.locator(".answer")).containsText("Biomedical Equipment Technician, level II.");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("49-9062")))
                .first()
                .click();

        assertThat(page).hasURL(Pattern.compile("/codes/us-soc-2018/49-9062$"));
        assertThat(page.locator("main")).containsText("Biomedical Equipment Technician");
        assertThat(page.locator("main")).containsText("wheelchair");
    }

    @Test
    void anEmployerWhoKnowsTheJobBrowsesTheCodes(Page page) {
        page.navigate("/");
        page.getByText("Browse the official codes").click();

        assertThat(page).hasURL(Pattern.compile("/codes$"));
    }

    @Test
    void suggestionsAreChosenWithTheKeyboardAlone(Page page) {
        page.navigate("/");
        Locator field = page.locator("main").getByRole(AriaRole.COMBOBOX);
        field.focus();
        page.keyboard().type("biomed equip");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        assertThat(field).hasAttribute("aria-expanded", "true");

        page.keyboard().press("ArrowDown");
        assertThat(page.getByRole(AriaRole.OPTION).first()).hasAttribute("aria-selected", "true");
        page.keyboard().press("Escape");
        assertThat(field).hasAttribute("aria-expanded", "false");

        page.keyboard().type("ment tech");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator(".answer")).containsText("Biomedical Equipment Technician");
    }

    @Test
    void everythingWorksWithoutScript(Page page) {
        Browser browser = page.context().browser();
        try (var plain = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setBaseURL(address(page)))) {
            Page still = plain.newPage();
            still.navigate("/");
            still.getByLabel("A job title, as you found it").fill("técnico en electromedicina");
            still.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Look it up"))
                    .click();

            assertThat(still.locator(".answer")).containsText("Biomedical Equipment Technician");
        }
    }

    @Test
    void anUnknownRoleOffersALookup(Page page) {
        assertThat(page.navigate("/roles/robot-whisperer").status()).isEqualTo(404);

        page.locator("main")
                .getByRole(AriaRole.SEARCH)
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page).hasURL(Pattern.compile("/titles"));
    }

    @Test
    void theChoicesAboveAListStandSideBySide(Page page) {
        page.setViewportSize(1280, 900);
        page.navigate("/certifications");

        List<BoundingBox> fields = page.locator("form.filters > p").all().stream()
                .map(Locator::boundingBox)
                .toList();
        assertThat(fields).hasSizeGreaterThan(2);
        for (int at = 1; at < fields.size(); at++) {
            BoundingBox before = fields.get(at - 1);
            assertThat(fields.get(at).y + fields.get(at).height).isEqualTo(before.y + before.height);
            assertThat(fields.get(at).x - before.x - before.width).isLessThan(24);
        }
    }

    @Test
    void onATallScreenAChosenStateLeavesNoGapAboveThePage(Page page) {
        page.setViewportSize(1280, 3000);
        page.navigate("/start?state=oh");

        int gap = ((Number) page.evaluate("document.querySelector('main').getBoundingClientRect().top"
                        + " - document.querySelector('.chosen-state').getBoundingClientRect().bottom"))
                .intValue();

        assertThat(gap).isZero();
    }

    private static String address(Page page) {
        page.navigate("/");
        return page.url();
    }
}
