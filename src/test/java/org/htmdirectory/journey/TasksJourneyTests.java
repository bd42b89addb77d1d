package org.htmdirectory.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people come for, from the first page to the answer, in four clicks at the most. A click is one on a link or a button; what
 * is typed or chosen from a list on the way to it is not counted.
 */
@BrowserTest
class TasksJourneyTests {

    private static final int MOST = 4;
    private static final int SLOWEST = 60_000;
    private static final String TECHNICIAN = "^Biomedical Equipment Technician";

    @Test
    void aStudentReadsWhatATechnicianDoesAllDay(Page page) {
        Visit.begin(page).click("I am a student").click(TECHNICIAN).reads("What you do", "A day, hour by hour");
    }

    @Test
    void aStudentReadsWhatSchoolItTakes(Page page) {
        Visit.begin(page)
                .click("I am a student")
                .click(TECHNICIAN)
                .reads("Usual schooling", "Associate degree", "How to get in");
    }

    @Test
    void aStudentReadsWhatItPaysInOhio(Page page) {
        Visit.begin(page)
                .click("I am a student")
                .click(TECHNICIAN)
                .inMain()
                .click("^Pay and outlook$")
                .choose("Your state", "Ohio")
                .press("^Show$")
                .reads("In Ohio", "a year here, and half earn less");
    }

    @Test
    void aStudentInOregonFindsASchoolNextDoorAndOneOnline(Page page) {
        Visit.begin(page)
                .click("^Schools and certifications$")
                .click("^Oregon: ")
                .reads(
                        "In Oregon: none known",
                        "In the states next door",
                        "North Seattle College",
                        "College of Biomedical Equipment Technology");
    }

    @Test
    void aStudentLearnsWhichJobTheyWouldLike(Page page) {
        Visit.begin(page)
                .click("I am a student")
                .click("^Would I like it")
                .tick("#a8", "Like")
                .tick("#a4", "Like")
                .tick("#a6", "Dislike")
                .press("^Show what fits$")
                .inMain()
                .click("^Medical Device Security Specialist$")
                .reads("Usual schooling", "What you do");
    }

    @Test
    void aCounselorFindsWhatATitleEquals(Page page) {
        Visit.begin(page)
                .type("A job title, as you found it", "Clinical Engineering Technician")
                .press("Look it up")
                .reads("Biomedical Equipment Technician", "Usual schooling", "a year in the middle");
    }

    @Test
    void aCounselorHasTheSchoolsOfTexasInOneList(Page page) {
        Visit.begin(page)
                .click("^schools and apprenticeships$")
                .click("^Texas: ")
                .reads("Where to learn the work in Texas", "9 programs at 6 schools", "Collin College");
    }

    @Test
    void aCounselorHasAKitOfFiveJobsToPrint(Page page) throws IOException {
        byte[] kit = Visit.begin(page)
                .click("I am a counselor")
                .click("^kit of several jobs$")
                .tick("form[action*=kit]", "Biomedical Equipment Technician")
                .tick("form[action*=kit]", "Imaging Service Engineer")
                .tick("form[action*=kit]", "Clinical Engineer")
                .tick("form[action*=kit]", "Medical Equipment Field Service Engineer")
                .tick("form[action*=kit]", "Medical Device Security Specialist")
                .receives("^Make the kit");

        try (PDDocument pdf = Loader.loadPDF(kit)) {
            assertThat(pdf.getNumberOfPages())
                    .as("two sides of a cover and of five jobs")
                    .isEqualTo(2 + 5 * 2);
        }
    }

    @ParameterizedTest
    @CsvSource({"49-9062, Medical Equipment Repairers", "15.0401, Biomedical Technology"})
    void aCounselorFindsWhatACodeIs(String code, String name, Page page) {
        Visit.begin(page)
                .type("Search jobs, schools, certifications, codes", code)
                .press("^Search$")
                .inMain()
                .click(name)
                .reads(name, code);
    }

    @Test
    void aSoldierOfTheTradeFindsTheCivilianJobAndItsPay(Page page) {
        Visit.begin(page)
                .click("I served")
                .type("Your military code", "68A")
                .press("Translate")
                .reads("Biomedical Equipment Technician", "a year in the middle", "USAJOBS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"94F", "ET", "2841"})
    void aVeteranOfATradeNextDoorFindsTheWayIn(String code, Page page) {
        Visit.begin(page)
                .click("I served")
                .type("Your military code", code)
                .press("Translate")
                .click("^From electronics to ")
                .reads("The ways at a glance");
    }

    @Test
    void someoneInComputerSupportFindsTheWayToDeviceSecurity(Page page) {
        Visit.begin(page)
                .click("^Get started$")
                .click("I know where I want to go")
                .choose("Where you are", "IT support technician")
                .choose("Where you want to be", "Device security specialist")
                .press("Show the ways")
                .reads("From the work you do, with school", "$129,180 a year in the middle");
    }

    @Test
    void someoneFindsWhoIsHiringNearThem(Page page) {
        Visit.begin(page)
                .click("^Jobs$")
                .choose("Pay in", "Oregon")
                .press("^Show$")
                .inMain()
                .click(TECHNICIAN)
                .reads("Look for openings in Oregon", "Biomedical Equipment Support Specialist on USAJOBS");
    }

    /** A visit that counts its clicks. */
    private static final class Visit {

        private final Page page;
        private Locator where;
        private int clicks;

        private Visit(Page page) {
            this.page = page;
            this.where = page.locator("body");
        }

        static Visit begin(Page page) {
            page.setDefaultTimeout(8_000);
            page.navigate("/");
            return new Visit(page);
        }

        /** From here on, only what stands in the page and not in its frame is clicked. */
        Visit inMain() {
            where = page.locator("main");
            return this;
        }

        Visit click(String link) {
            return click(AriaRole.LINK, link);
        }

        Visit press(String button) {
            return click(AriaRole.BUTTON, button);
        }

        private Visit click(AriaRole role, String name) {
            where.getByRole(role, new Locator.GetByRoleOptions().setName(Pattern.compile(name)))
                    .first()
                    .click();
            clicks++;
            return this;
        }

        Visit type(String field, String text) {
            field(field).fill(text);
            return this;
        }

        Visit choose(String field, String option) {
            field(field).selectOption(option);
            return this;
        }

        Visit tick(String within, String label) {
            page.locator(within)
                    .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                    .check();
            return this;
        }

        /** What a button brings that is not a page, and no answer of an error. */
        byte[] receives(String button) {
            page.setDefaultTimeout(SLOWEST);
            Request asked = page.waitForRequest(request -> request.isNavigationRequest(), () -> press(button));
            APIResponse answer =
                    page.request().get(asked.url(), RequestOptions.create().setTimeout(SLOWEST));
            assertThat(answer).isOK();
            assertThat(clicks).isLessThanOrEqualTo(MOST);
            return answer.body();
        }

        private Locator field(String name) {
            return where.getByLabel(name).first();
        }

        void reads(String... words) {
            for (String each : words) {
                assertThat(page.locator("main")).containsText(each);
            }
            assertThat(clicks).isLessThanOrEqualTo(MOST);
        }
    }
}
