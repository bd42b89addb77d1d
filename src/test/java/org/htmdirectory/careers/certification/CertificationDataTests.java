package org.htmdirectory.careers.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks the certificates themselves, as seeded into a real database. */
@DatabaseTest
class CertificationDataTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void nothingIsWithoutCitation() {
        assertThat(texts("""
                        select slug from certification o
                        where not exists (select 1 from certification_citation c where c.certification = o.slug)
                        """)).isEmpty();
    }

    @Test
    void everyCertificationIsForARoleButThatForAnotherTrade() {
        assertThat(texts("""
                        select slug from certification c
                        where not exists (select 1 from certification_role r where r.certification = c.slug)
                        """)).containsExactly("certified-industrial-sterilization-specialist");
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
    void whatCannotBeRenewedIsNotToldToBeRenewedAfterSomeYears() {
        assertThat(texts("""
                        select c.slug from certification c
                        join certification_detail d on d.certification = c.slug
                        where d.text like '%cannot be renewed%' and c.valid_years is not null
                        """)).isEmpty();
    }

    @Test
    void aDateOfOneYearSaysUntilWhenItHolds() {
        assertThat(
                        texts(
                                "select text from certification_detail where kind = 'dates' and text ~ '\\d{4}' and until is null"))
                .isEmpty();
    }

    @Test
    void threeAreToBeKnownFirstAndAllCanBeEarned() {
        assertThat(texts("select short_name from certification where lead is not null order by 1"))
                .containsExactly("CABT", "CBET", "CRES");
        assertThat(texts("select slug from certification where lead is not null and status <> 'active'"))
                .isEmpty();
    }

    @Test
    void theBestKnownIsNamedByMoreJobLevelsThanAnyOther() {
        assertThat(texts("""
                        select certification from rung_certification
                        group by certification order by count(*) desc limit 1
                        """)).containsExactly("certified-biomedical-equipment-technician");
    }

    private List<String> texts(String query) {
        return jdbc.sql(query).query(String.class).list();
    }
}
