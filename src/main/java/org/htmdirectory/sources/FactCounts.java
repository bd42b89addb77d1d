package org.htmdirectory.sources;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.platform.reference.Column;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the facts that rest on a release, on a dataset and on any. A row of a reference table that cites something is a
 * fact, and one fact however often it cites; those of two releases may be the same.
 */
@Component
class FactCounts {

    private static final String COUNT = """
            select r.dataset, c.release, count(distinct (fact.source, fact.row)) as facts,
                grouping(r.dataset) = 1 as total
            from (%s) fact join citation c on c.slug = fact.citation left join release r on r.slug = c.release
            group by grouping sets ((r.dataset, c.release), (r.dataset), ())
            """;

    private final JdbcClient jdbc;
    private final List<ReferenceTable> tables;

    FactCounts(JdbcClient jdbc, List<ReferenceTable> tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    Facts count() {
        String citing = tables.stream().flatMap(FactCounts::citingQueries).collect(Collectors.joining(" union all "));
        List<Count> counts =
                jdbc.sql(COUNT.formatted(citing)).query(Count.class).list();
        return new Facts(
                counts.stream()
                        .filter(count -> count.release() != null)
                        .collect(Collectors.toUnmodifiableMap(Count::release, Count::facts)),
                counts.stream()
                        .filter(count -> count.release() == null && count.dataset() != null)
                        .collect(Collectors.toUnmodifiableMap(Count::dataset, Count::facts)),
                counts.stream().filter(Count::total).mapToLong(Count::facts).sum());
    }

    private static Stream<String> citingQueries(ReferenceTable table) {
        return table.columns().stream().filter(FactCounts::cites).map(column -> {
            Column.Link link = column.link();
            return link == null
                    ? select(table.name(), key(table), column.name(), table.name())
                    : select(table.name(), quoted(link.owner()), link.member(), link.table());
        });
    }

    /** What a list of citations names a row by, so that a row that cites in a list and beside it is one fact. */
    private static String key(ReferenceTable table) {
        return table.columns().stream()
                .filter(Column::unrepeated)
                .findFirst()
                .map(column -> quoted(column.name()) + "::text")
                .orElse("ctid::text");
    }

    private static String select(String source, String row, String citation, String table) {
        return "select '%s' as source, %s as row, %s as citation from %s"
                .formatted(source, row, quoted(citation), table);
    }

    private static boolean cites(Column column) {
        return column.target() != null && column.target().table().equals("citation");
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private record Count(String dataset, String release, long facts, boolean total) {}

    /** How many facts rest on each release and each dataset, by slug, and how many there are. */
    record Facts(Map<String, Long> byRelease, Map<String, Long> byDataset, long all) {

        long ofRelease(String slug) {
            return byRelease.getOrDefault(slug, 0L);
        }

        long ofDataset(String slug) {
            return byDataset.getOrDefault(slug, 0L);
        }
    }
}
