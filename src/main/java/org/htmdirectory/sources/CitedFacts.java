package org.htmdirectory.sources;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.platform.reference.Column;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.htmdirectory.platform.reference.ReferenceTable.Pair;
import org.htmdirectory.platform.reference.ReferenceTable.Shown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the facts that rest on each citation: a row of a reference table that cites it, and the page that shows the row. */
@Component
class CitedFacts {

    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");

    private final JdbcClient jdbc;
    private final Map<String, ReferenceTable> tables;

    CitedFacts(JdbcClient jdbc, List<ReferenceTable> tables) {
        this.jdbc = jdbc;
        this.tables = tables.stream().collect(Collectors.toMap(ReferenceTable::name, table -> table));
    }

    /** What rests on each citation, by its slug; a citation on which nothing rests is left out. */
    Map<String, Facts> find() {
        String rows = tables.values().stream().flatMap(this::queries).collect(Collectors.joining(" union all "));
        List<Row> found = jdbc.sql("""
                        select citation, kind, address, coalesce(label, address) as label, count(*) as facts
                        from (%s) fact
                        where citation is not null
                        group by citation, kind, address, label
                        order by citation, kind, label collate "C", address
                        """.formatted(rows)).query(Row.class).list();
        return found.stream()
                .collect(Collectors.groupingBy(
                        Row::citation, Collectors.collectingAndThen(Collectors.toList(), CitedFacts::facts)));
    }

    private static Facts facts(List<Row> rows) {
        return new Facts(
                rows.stream().mapToLong(Row::facts).sum(),
                rows.stream()
                        .filter(row -> row.address() != null)
                        .map(row -> new CitedFact(row.kind(), row.label(), row.address()))
                        .toList());
    }

    private Stream<String> queries(ReferenceTable table) {
        return table.columns().stream().filter(CitedFacts::cites).map(column -> query(table, column));
    }

    private String query(ReferenceTable table, Column citing) {
        Column.Link link = citing.link();
        Shown shown = table.shown();
        boolean elsewhere = shown != null && shown.with() != null;
        Shown page = elsewhere ? target(table, shown.with()).shown() : shown;
        String from = elsewhere ? "p" : "t";
        return "select %s as citation, %s as kind, %s as address, %s as label from %s t %s %s"
                .formatted(
                        link == null ? "t." + quoted(citing.name()) : "l." + quoted(link.member()),
                        shown == null ? "null" : text(shown.as()),
                        page == null ? "null" : address(page.address(), from),
                        page == null ? "null" : from + "." + quoted(page.label()),
                        quoted(table.name()),
                        link == null
                                ? ""
                                : "join %s l on l.%s = t.slug".formatted(quoted(link.table()), quoted(link.owner())),
                        elsewhere ? join(table, shown.with()) : "");
    }

    private static String join(ReferenceTable table, String with) {
        return pair(table, with)
                .map(pair -> "left join %s p on p.%s = t.%s and p.%s = t.%s"
                        .formatted(
                                quoted(pair.table()),
                                quoted(pair.firstTarget()),
                                quoted(pair.first()),
                                quoted(pair.secondTarget()),
                                quoted(pair.second())))
                .findFirst()
                .orElseGet(() -> {
                    Column.Target target = column(table, with).target();
                    return "left join %s p on p.%s = t.%s"
                            .formatted(quoted(target.table()), quoted(target.column()), quoted(with));
                });
    }

    private ReferenceTable target(ReferenceTable table, String with) {
        return tables.get(pair(table, with)
                .map(Pair::table)
                .findFirst()
                .orElseGet(() -> column(table, with).target().table()));
    }

    private static Stream<Pair> pair(ReferenceTable table, String first) {
        return table.pairs().stream().filter(pair -> pair.first().equals(first));
    }

    private static Column column(ReferenceTable table, String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String address(String pattern, String from) {
        return NAMED.matcher(text(pattern))
                .replaceAll(found -> "' || " + from + "." + quoted(found.group(1)) + " || '");
    }

    private static boolean cites(Column column) {
        return column.target() != null && column.target().table().equals("citation");
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static String text(String words) {
        return "'" + words.replace("'", "''") + "'";
    }

    private record Row(String citation, String kind, String address, String label, long facts) {}

    /** How many facts there are, and those that a page shows, each once. */
    record Facts(long count, List<CitedFact> shown) {

        static final Facts NONE = new Facts(0, List.of());
    }
}
