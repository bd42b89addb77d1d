package org.htmdirectory.careers.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks the programs themselves, as seeded into a real database. */
@DatabaseTest
class ProgramDataTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void nothingIsWithoutCitation() {
        assertThat(texts("""
                        select slug from program o
                        where not exists (select 1 from program_citation c where c.program = o.slug)
                        """)).isEmpty();
    }

    @Test
    void everySubjectCodeOfAProgramHasAPage() {
        assertThat(texts("""
                        select distinct cip from program p where cip is not null
                          and not exists (select 1 from code c where c.scheme = 'cip-2020' and c.code = p.cip)
                        """)).isEmpty();
    }

    @Test
    void everyDegreeForEngineersSaysWhoAccreditsItAndWhere() {
        assertThat(texts("""
                        select p.slug from program p join school s on s.slug = p.school
                        where prepares = 'engineers' and credential = 'bachelors-degree'
                          and (p.accreditation not like 'ABET%' or s.city is null or s.state is null)
                        """)).isEmpty();
        assertThat(texts("""
                        select distinct s.state from program p join school s on s.slug = p.school
                        where prepares = 'engineers' and credential = 'bachelors-degree'
                        """)).contains("CA", "TX", "FL", "NY", "PA", "IL", "OH", "GA", "NC", "MI");
    }

    @Test
    void everyCityOfASchoolHasAPlaceToMeasureFrom() {
        assertThat(jdbc.sql("""
                        select distinct city || '|' || state from school
                        where country = 'US' and city is not null and state is not null
                        """).query(String.class).list())
                .allSatisfy(place -> assertThat(
                                SchoolCities.of(place.split("\\|")[0], UsState.valueOf(place.split("\\|")[1])))
                        .as(place)
                        .isPresent());
    }

    @Test
    void everyFigureOfCompletionsIsSecondHand() {
        assertThat(texts("""
                        select c.slug from completion f join citation c on c.slug = f.citation where c.standing <> 'copy'
                        """)).isEmpty();
    }

    @Test
    void noSubjectIsConfirmedByTheFiguresAlone() {
        assertThat(texts("""
                        select slug from program where subject = 'confirmed'
                          and not exists (select 1 from program_citation pc where pc.program = slug
                              and pc.citation not like '%ipeds%')
                        """)).isEmpty();
    }

    @Test
    void aProgramWithFiguresWasLastSeenNoEarlierThanTheyReach() {
        assertThat(texts("""
                        select distinct p.slug from program p join completion c on c.program = p.slug
                        where last_seen is null or last_seen < year || '-06'
                        """)).isEmpty();
    }

    @Test
    void fiveSchoolYearsAreHeld() {
        assertThat(jdbc.sql("select distinct year from completion order by year")
                        .query(Integer.class)
                        .list())
                .containsExactly(2020, 2021, 2022, 2023, 2024);
    }

    @Test
    void theGraduatesOfTheNewestYearAddUpToWhatWasGathered() {
        assertThat(jdbc.sql("select awards from completion where program = :program and year = 2024")
                        .param("program", "texas-state-technical-college-associate-degree")
                        .query(Integer.class)
                        .single())
                .isEqualTo(79);
    }

    @Test
    void everyPriceSaysItsYear() {
        assertThat(texts("""
                        select slug from school where tuition_in_state is not null
                          and (tuition_year is null or tuition_year < '2022-23')
                        """)).isEmpty();
    }

    @Test
    void noAddressIsBothOldAndNew() {
        assertThat(texts("select slug from former_program where slug in (select slug from program)"))
                .isEmpty();
    }

    @Test
    void everySchoolTeachesSomething() {
        assertThat(texts("select slug from school where slug not in (select school from program)"))
                .isEmpty();
    }

    @Test
    void apprenticeshipsAndTheMilitarySchoolAreAmongThePrograms() {
        assertThat(texts("select slug from program where credential in ('apprenticeship', 'military-course')"))
                .contains(
                        "aami-bmet-apprenticeship",
                        "medical-education-and-training-campus-biomedical-equipment-technician")
                .hasSizeGreaterThan(4);
    }

    private List<String> texts(String query) {
        return jdbc.sql(query).query(String.class).list();
    }
}
