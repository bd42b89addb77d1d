package org.htmdirectory.dataset;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.reference.Column;
import org.htmdirectory.reference.ReferenceTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the rows of all reference tables by the release they cite. */
@Component
class FactCounts {

    private final JdbcClient jdbc;
    private final List<ReferenceTable> tables;

    FactCounts(JdbcClient jdbc, List<ReferenceTable> tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    Map<String, Long> byRelease() {
        String citing = tables.stream().flatMap(FactCounts::citingQueries).collect(Collectors.joining(" union all "));
        String counted = "select c.release, count(*) as facts from (" + citing
                + ") fact join citation c on c.slug = fact.citation group by c.release";
        return jdbc
                .sql(counted)
                .query((row, number) -> Map.entry(row.getString("release"), row.getLong("facts")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<String> citingQueries(ReferenceTable table) {
        return table.columns().stream().filter(FactCounts::cites).map(column -> {
            Column.Link link = column.link();
            return link == null
                    ? "select \"" + column.name() + "\" as citation from " + table.name()
                    : "select \"" + link.member() + "\" as citation from " + link.table();
        });
    }

    private static boolean cites(Column column) {
        return column.target() != null && column.target().table().equals("citation");
    }
}
