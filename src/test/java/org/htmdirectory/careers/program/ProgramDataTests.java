package org.htmdirectory.careers.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void everyFigureOfCompletionsIsSecondHand() {
        assertThat(texts("""
                        select p.slug from program p where completions is not null and not exists (
                            select 1 from program_citation pc join citation c on c.slug = pc.citation
                            where pc.program = p.slug and c.standing = 'copy')
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
