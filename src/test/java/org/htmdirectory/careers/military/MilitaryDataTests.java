package org.htmdirectory.careers.military;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks the military occupations themselves, as seeded into a real database. */
@DatabaseTest
class MilitaryDataTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Occupations occupations;

    @Test
    void nothingIsWithoutCitation() {
        assertThat(texts("""
                        select slug from military_occupation o where not exists (
                            select 1 from military_occupation_citation c where c.military_occupation = o.slug)
                        """)).isEmpty();
    }

    @Test
    void whatRestsOnGeneralKnowledgeIsUnverified() {
        assertThat(texts("""
                        select slug from military_occupation o where evidence <> 'unverified' and not exists (
                            select 1 from military_occupation_citation c
                            where c.military_occupation = o.slug and c.citation <> 't-editors-general-knowledge')
                        """)).isEmpty();
    }

    @Test
    void whatIsUnverifiedNamesNoDocument() {
        assertThat(texts("""
                        select slug from military_occupation o where evidence = 'unverified' and exists (
                            select 1 from military_occupation_citation c
                            where c.military_occupation = o.slug and c.citation <> 't-editors-general-knowledge')
                        """)).isEmpty();
    }

    @Test
    void fewerThanOneInTenRestsOnOurJudgmentAlone() {
        List<String> judged = texts("select slug from military_occupation where evidence = 'unverified'");
        assertThat(judged)
                .as("%d of %d codes: %s", judged.size(), occupations.all().size(), judged)
                .hasSizeLessThan((occupations.all().size() + 9) / 10);
    }

    @Test
    void everyMilitaryRungHasACode() {
        assertThat(texts("""
                        select slug from rung r where role = 'military-biomedical-equipment-technician'
                          and not exists (select 1 from military_occupation o where o.rung = r.slug)
                        """)).isEmpty();
    }

    @Test
    void everyCodeOfTheMilitaryClassificationsThatMapsToTheRoleIsAmongThem() {
        assertThat(texts("""
                        select code from mapping m where role = 'military-biomedical-equipment-technician'
                          and scheme in ('army-mos', 'air-force-afsc', 'navy-nec')
                          and not exists (select 1 from military_occupation o where o.code = m.code)
                        """)).isEmpty();
    }

    @Test
    void everyCodeAndSpellingLeadsToItsOwnRow() {
        assertThat(occupations.all()).allSatisfy(one -> {
            assertThat(occupations.find(one.code())).contains(one);
            assertThat(one.spellings())
                    .allSatisfy(
                            spelling -> assertThat(occupations.find(spelling)).contains(one));
        });
    }

    private List<String> texts(String query) {
        return jdbc.sql(query).query(String.class).list();
    }
}
