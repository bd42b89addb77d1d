package org.htmdirectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.Column;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks the facts themselves, as seeded into a real database: whole, cited, and equal to what was published. */
@DatabaseTest
class DirectoryDataTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<ReferenceTable> tables;

    @Test
    void thereAreThirtyTwoRolesAndFifteenHundredTitlesOrMore() {
        assertThat(count("select count(*) from role")).isEqualTo(35);
        assertThat(count("select count(*) from title")).isGreaterThanOrEqualTo(1500);
    }

    @Test
    void noTableIsEmpty() {
        assertThat(tables)
                .allSatisfy(table -> assertThat(count("select count(*) from " + table.name()))
                        .as(table.name())
                        .isPositive());
    }

    @Test
    void everyRoleHasAScopeOfTwoToFourSentences() {
        assertThat(texts("""
                        select slug from role
                        where array_length(regexp_split_to_array(scope, '[.](\\s|$)'), 1) - 1 not between 2 and 4
                        """)).isEmpty();
    }

    @Test
    void everyRoleHasItsOwnNameAsItsPreferredTitle() {
        assertThat(texts("""
                        select r.slug from role r where not exists (
                            select 1 from title t join equivalence e on e.title = t.slug
                            where e.role = r.slug and t.kind = 'preferred' and t.title = r.name
                              and e.equivalence = 'exact' and e.position = 1)
                        """)).isEmpty();
    }

    @Test
    void everyRoleHasOnePreferredTitle() {
        assertThat(texts("""
                        select r.slug from role r left join equivalence e on e.role = r.slug and e.position = 1
                            and e.title in (select slug from title where kind = 'preferred')
                        group by r.slug having count(e.title) <> 1
                        """)).isEmpty();
        assertThat(count("select count(*) from title where kind = 'preferred'"))
                .isEqualTo(count("select count(*) from role"));
    }

    @Test
    void noTwoTitlesAreTheSameWords() {
        assertThat(texts("select min(slug) from title group by lower(normalize(title)) having count(*) > 1"))
                .isEmpty();
    }

    @Test
    void noTitleIsListedThatWasDropped() {
        assertThat(texts("select f.slug from former_title f join title t on t.slug = f.slug"))
                .isEmpty();
    }

    @Test
    void ofTheNamesInUseFewerThanEightInAHundredRestOnOurJudgmentAlone() {
        String names = "select count(*) from title t where t.kind <> 'group'"
                + " and exists (select 1 from equivalence e where e.title = t.slug)";
        assertThat(count(names + " and not exists (select 1 from title_citation c"
                        + " where c.title = t.slug and c.citation not like 't-editors-%')"))
                .isLessThan(count(names) * 8 / 100);
    }

    @Test
    void noTitleHasTheAddressThatServesSuggestions() {
        assertThat(texts("select slug from title where slug = 'suggestions'")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"role", "title"})
    void nothingIsWithoutCitation(String table) {
        assertThat(texts("""
                        select slug from %1$s o
                        where not exists (select 1 from %1$s_citation c where c.%1$s = o.slug)
                        """.formatted(table))).isEmpty();
    }

    @Test
    void everyWebPageIsCitedByAWordingRatherThanItsAddress() {
        assertThat(texts("""
                        select locator from citation
                        where release is null and (locator is null or locator ~ '^Page: |[.][a-z]+/|(^|[^0-9-])[0-9]{5,}$'
                            and locator !~ '(code|specification) [0-9]+$')
                        """)).isEmpty();
    }

    @Test
    void everyWebPageIsOneCitation() {
        assertThat(texts("""
                        select url from citation where release is null and url is not null
                        group by url having count(*) > 1
                        """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "role",
                "title",
                "disagreement",
                "certification",
                "program",
                "organization",
                "milestone",
                "rung",
                "transition",
                "military_occupation"
            })
    void noWebPageIsTwoSourcesOfOneFact(String table) {
        assertThat(texts("""
                        select f.%1$s from %1$s_citation f join citation c on c.slug = f.citation
                        where c.url is not null group by f.%1$s, c.url
                        having count(*) > 1 and bool_or(c.release is null)
                        """.formatted(table))).isEmpty();
    }

    @Test
    void everyTitleStandsForARoleOrIsALookalike() {
        assertThat(texts("""
                        select slug from title t
                        where not exists (select 1 from equivalence e where e.title = t.slug)
                          and not exists (select 1 from lookalike l where l.title = t.slug)
                        """)).isEmpty();
    }

    @Test
    void everyAmbiguousTitleHasTwoReadingsOrMoreEachSayingWhen() {
        assertThat(texts("""
                        select t.slug from title t where t.ambiguous
                          and (select count(*) from equivalence e where e.title = t.slug)
                            + (select count(*) from lookalike l where l.title = t.slug) < 2
                        """)).isEmpty();
        assertThat(texts("""
                        select t.slug from title t join equivalence e on e.title = t.slug
                        where t.ambiguous and e."when" is null
                        """)).isEmpty();
    }

    @Test
    void aTitleThatIsNotAmbiguousIsNoLookalikeToo() {
        assertThat(texts("""
                        select distinct t.slug from title t
                        join equivalence e on e.title = t.slug join lookalike l on l.title = t.slug
                        where not t.ambiguous
                        """)).isEmpty();
    }

    @Test
    void everyLookalikeIsAnOfficialOccupation() {
        assertThat(texts("""
                        select l.title || ' ' || l.code from lookalike l
                        where not exists (select 1 from code c where c.scheme = l.scheme and c.code = l.code)
                        """)).isEmpty();
    }

    @Test
    void everySchemeHasCodesAndEveryRoleAUnitedStatesCode() {
        assertThat(texts("select slug from scheme s where not exists (select 1 from code c where c.scheme = s.slug)"))
                .isEmpty();
        assertThat(texts("""
                        select slug from role r
                        where not exists (select 1 from mapping m where m.role = r.slug and m.scheme = 'us-soc-2018')
                        """)).isEmpty();
    }

    @Test
    void everyCitationReleaseAndDatasetIsUsed() {
        assertThat(unused("citation")).isEmpty();
        assertThat(unused("release")).isEmpty();
        assertThat(unused("dataset")).isEmpty();
    }

    /** Totals and growth as printed by the publisher: Employment Projections, table 1.2 (1.7 before 2022-32). */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "00-0000, 2010, 143068.2, 163537.1, 14.3",
        "00-0000, 2012, 145355.8, 160983.7, 10.8",
        "00-0000, 2014, 150539.9, 160328.8, 6.5",
        "00-0000, 2016, 156063.8, 167582.3, 7.4",
        "00-0000, 2019, 162795.6, 168834.7, 3.7",
        "00-0000, 2023, 167849.8, 174589.0, 4.0",
        "00-0000, 2024, 169956.1, 175167.9, 3.1",
        "49-9062, 2023, 67.0, 79.3, 18.4",
        "49-9062, 2024, 68.0, 76.8, 12.9",
        "17-2031, 2023, 19.7, 21.2, 7.4",
        "17-2031, 2024, 22.2, 23.3, 5.2"
    })
    void projectionsEqualThePublishersFigures(
            String code, int base, BigDecimal jobs, BigDecimal expected, BigDecimal percent) {
        assertThat(jdbc.sql("""
                                select employment_base_thousands, employment_target_thousands, change_percent
                                from projection where code = ? and base_year = ?
                                """)
                        .params(code, base)
                        .query((row, number) ->
                                List.of(row.getBigDecimal(1), row.getBigDecimal(2), row.getBigDecimal(3)))
                        .single())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(jobs, expected, percent);
    }

    /** The nation's employment is BLS's total; the states add up to it but for those it withholds and for rounding. */
    @ParameterizedTest(name = "{0} May {1}")
    @CsvSource({"49-9062, 2025, 65990, 65960", "49-9062, 2024, 60830, 60820"})
    void theStatesAddUpToTheNation(String code, int year, long nation, long states) {
        assertThat(count("select employment from wage where area = 'US' and code = '%s' and year = %d"
                        .formatted(code, year)))
                .isEqualTo(nation);
        assertThat(count("""
                        select sum(employment) from wage w join area a on a.code = w.area
                        where a.kind = 'state' and w.code = '%s' and w.year = %d
                        """.formatted(code, year))).isEqualTo(states);
    }

    @Test
    void secondHandFiguresAreOfASecondHandRelease() {
        assertThat(texts("""
                        select p.code from projection p join citation c on c.slug = p.citation
                        join release r on r.slug = c.release where p.base_year = 2025 and not r.second_hand
                        """)).isEmpty();
    }

    private List<String> unused(String name) {
        String uses = tables.stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.target() != null
                                && column.target().table().equals(name))
                        .map(column -> use(table, column)))
                .collect(Collectors.joining(" union all "));
        return texts("select slug from %s where slug not in (%s)".formatted(name, uses));
    }

    private static String use(ReferenceTable table, Column column) {
        return column.link() == null
                ? "select %s from %s".formatted(column.name(), table.name())
                : "select %s from %s"
                        .formatted(column.link().member(), column.link().table());
    }

    private long count(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }

    private List<String> texts(String query) {
        return jdbc.sql(query).query(String.class).list();
    }
}
