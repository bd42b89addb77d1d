package org.htmdirectory.pages.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.paper.Paper;
import org.htmdirectory.platform.paper.Print;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The quiz of the lesson, held against the tables that its answers come from. */
@ApplicationTest
class LessonTests {

    @Autowired
    private Lessons lessons;

    @Autowired
    private JdbcClient database;

    @Test
    void theKeyHasWhatTheTablesSay() {
        assertThat(quiz())
                .extracting(QuizQuestion::answer)
                .anyMatch(answer -> answer.endsWith(". $%,d a year".formatted(medianPay())))
                .anyMatch(answer -> answer.endsWith(". +" + growth() + "%"))
                .anyMatch(answer -> answer.endsWith(". Associate degree"))
                .anyMatch(answer -> answer.endsWith(". " + mostFrequentTask()));
    }

    @Test
    void aMachineIsAskedForByWhatItDoesForAPatient() {
        assertThat(quiz())
                .filteredOn(question -> question.text().startsWith("What does this machine do"))
                .hasSize(2)
                .allSatisfy(question -> assertThat(question.answer())
                        .endsWith(". " + purpose(question.text().replaceAll(".*: |\\?$", ""))));
    }

    @Test
    void noTwoChoicesAreAlikeAndTheRightOneStandsInNoFixedPlace() {
        assertThat(quiz()).allSatisfy(question -> assertThat(question.choices()).doesNotHaveDuplicates());
        assertThat(quiz()).extracting(QuizQuestion::right).contains(0, 1, 2);
    }

    private List<QuizQuestion> quiz() {
        return lessons.of(new Format(Paper.LETTER, Print.NORMAL)).quiz();
    }

    private int medianPay() {
        return database.sql("""
                        select annual_median_usd from wage
                        where scheme = 'us-soc-2018' and code = '49-9062' and area = 'US' order by year desc limit 1""").query(Integer.class).single();
    }

    private String growth() {
        return database.sql("""
                        select change_percent from projection
                        where scheme = 'us-soc-2018' and code = '49-9062' and note is null order by base_year desc limit 1""").query(String.class).single();
    }

    private String mostFrequentTask() {
        return database.sql(
                        "select text from task where role = 'biomedical-equipment-technician' order by position limit 1")
                .query(String.class)
                .single();
    }

    private String purpose(String device) {
        return database.sql("""
                        select brief from device_purpose join device on device.slug = device_purpose.device
                        where device.name = ?""").param(device).query(String.class).single();
    }
}
