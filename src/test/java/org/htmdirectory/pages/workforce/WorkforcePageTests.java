package org.htmdirectory.pages.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class WorkforcePageTests {

    @Autowired
    private RestTestClient client;

    @Test
    void everyTopicHasADrawingAndATable() {
        String page = page("/field/workforce");
        for (WorkforceTopic topic : WorkforceTopic.values()) {
            String section = page.split("<h2 id=\"" + topic.code() + "\"")[1].split("<h2 ")[0];
            assertThat(section).contains("<svg", "<table", "Whom it counts");
        }
    }

    @Test
    void showsAgesVacanciesGraduatesAndProgramsClosed() {
        assertThat(page("/field/workforce"))
                .contains("47%", "8.5%", "7,300 people", "400 people", "30 programs", "23 states", "90 days");
    }

    @Test
    void showsPayByTitleOverTheYears() {
        assertThat(page("/field/workforce")).contains("$45,000", "$48,700", "$103,500", "$143,600", "−$3,800");
    }

    @Test
    void countsTheGraduatesOfThisDirectorysPrograms() {
        assertThat(page("/field/workforce")).contains("2019–20", "2023–24", "provisional");
    }

    @Test
    void saysWhatNobodyHasCounted() {
        assertThat(page("/field/workforce")).contains("What nobody has counted");
    }

    @Test
    void givesTheFiguresAsAFile() {
        assertThat(page("/field/workforce.csv")).startsWith("slug,topic,series,value,unit,year,");
    }

    @Test
    void saysWhichFiguresOfPayAreMeans() {
        assertThat(page("/field/workforce"))
                .contains("those of directors and executives in 2023 and 2024 are means")
                .containsSubsequence("$148,500", "A mean", "$143,600", "A mean");
    }

    private String page(String address) {
        return PageText.of(client, address, 200);
    }
}
