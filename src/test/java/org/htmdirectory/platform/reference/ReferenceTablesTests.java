package org.htmdirectory.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database would refuse must be refused before, where file, line and column can be named. */
@DatabaseTest
class ReferenceTablesTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<ReferenceTable> tables;

    @Test
    void everyUniqueConstraintIsAKeyOfTheTable() {
        assertThat(tables)
                .allSatisfy(table -> assertThat(keys(table)).as(table.name()).containsAll(texts("""
                        select string_agg(a.attname, ',' order by a.attname) from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                        where c.conrelid = ?::regclass and c.contype in ('u', 'p') and a.attidentity = ''
                        group by c.oid
                        """, table)));
    }

    @Test
    void everyForeignKeyIsATargetOfTheTable() {
        assertThat(tables)
                .allSatisfy(table -> assertThat(targets(table)).as(table.name()).containsAll(texts("""
                        select string_agg(a.attname, ',' order by array_position(c.conkey, a.attnum))
                            || ' ' || c.confrelid::regclass from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                        where c.conrelid = ?::regclass and c.contype = 'f' group by c.oid, c.confrelid
                        """, table)));
    }

    @Test
    void noColumnThatMustBeGivenIsOptional() {
        assertThat(tables)
                .allSatisfy(table -> assertThat(texts("""
                        select attname from pg_attribute
                        where attrelid = ?::regclass and attnum > 0 and attnotnull and attidentity = ''
                        """, table))
                        .as(table.name())
                        .isSubsetOf(table.columns().stream()
                                .filter(column -> column.required() || column.several())
                                .map(Column::name)
                                .toList()));
    }

    @Test
    void noNumberIsTooLongForItsColumn() {
        assertThat(tables)
                .allSatisfy(table -> jdbc.sql("""
                                select column_name, numeric_precision, numeric_scale from information_schema.columns
                                where table_name = ? and data_type = 'numeric'
                                """)
                        .param(table.name())
                        .query()
                        .listOfRows()
                        .forEach(row -> {
                            Column.Check check = column(table, (String) row.get("column_name"))
                                    .check();
                            int scale = (int) row.get("numeric_scale");
                            int whole = (int) row.get("numeric_precision") - scale;
                            String longest = "9".repeat(whole) + "." + "9".repeat(scale);
                            assertThat(check.problem(longest)).as(longest).isNull();
                            assertThat(check.problem("1" + "0".repeat(whole)))
                                    .as("more digits")
                                    .isNotNull();
                            assertThat(check.problem(longest + "9"))
                                    .as("more decimals")
                                    .isNotNull();
                        }));
    }

    private static Set<String> keys(ReferenceTable table) {
        return Stream.concat(
                        table.columns().stream().filter(Column::unrepeated).map(Column::name),
                        table.keys().stream().map(key -> key.stream().sorted().collect(Collectors.joining(","))))
                .collect(Collectors.toSet());
    }

    private static Set<String> targets(ReferenceTable table) {
        return Stream.concat(
                        table.columns().stream()
                                .filter(column -> column.target() != null)
                                .map(column ->
                                        column.name() + " " + column.target().table()),
                        table.pairs().stream().map(pair -> pair.first() + "," + pair.second() + " " + pair.table()))
                .collect(Collectors.toSet());
    }

    private static Column column(ReferenceTable table, String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts(String query, ReferenceTable table) {
        return jdbc.sql(query).param(table.name()).query(String.class).list();
    }
}
