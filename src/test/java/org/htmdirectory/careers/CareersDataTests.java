package org.htmdirectory.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks the certificates and programs themselves, as seeded into a real database. */
@DatabaseTest
class CareersDataTests {

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"certification", "program"})
    void nothingIsWithoutCitation(String table) {
        assertThat(texts("""
                        select slug from %1$s o
                        where not exists (select 1 from %1$s_citation c where c.%1$s = o.slug)
                        """.formatted(table))).isEmpty();
    }

    @Test
    void everyCertificateIsForARole() {
        assertThat(texts("""
                        select slug from certification c
                        where not exists (select 1 from certification_role r where r.certification = c.slug)
                        """)).isEmpty();
    }

    @Test
    void everyCertificateThatIsNotActiveSaysWhy() {
        assertThat(texts("select slug from certification where status <> 'active' and status_note is null"))
                .isEmpty();
    }

    @Test
    void noCertificateOfTheUnitedStatesIsCertainOnTheWordOfSellersOfPracticeTestsAlone() {
        assertThat(texts("""
                        select slug from certification c where evidence = 'high' and not exists (
                            select 1 from certification_citation cc where cc.certification = c.slug
                              and cc.citation not in ('c-mometrix-cbet', 'c-alliedhealthexam-cres',
                                  'c-medskillbuilder-cres', 'c-testprepreview-chfm'))
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
    void everyFigureOfCompletionsIsSecondHand() {
        assertThat(texts("""
                        select p.slug from program p where completions is not null and not exists (
                            select 1 from program_citation pc join citation c on c.slug = pc.citation
                            join release r on r.slug = c.release where pc.program = p.slug and r.second_hand)
                        """)).isEmpty();
    }

    @Test
    void noProgramIsConfirmedByTheFiguresAlone() {
        assertThat(texts("""
                        select slug from program where 'confirmed' in (status, subject)
                          and not exists (select 1 from program_citation pc where pc.program = slug
                              and pc.citation <> 'c-ipeds-15-0401')
                        """)).isEmpty();
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
