package org.htmdirectory.platform.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A curated table of the directory: one CSV file in {@code db/reference}, loaded into the database table of the same
 * name. A feature describes its own tables as beans of this type; this package reads, checks and loads them.
 *
 * @param position where it stands in the order of loading; tables it points to come first
 * @param name the file's name without {@code .csv}, and the database table's
 * @param columns the file's columns, in the order of its header
 * @param keys each of them columns that together tell rows apart; empty where single columns do
 * @param pairs columns that together point to another table
 * @param rules what a row must satisfy beyond its single cells
 * @param agreements what rows must share that share something else
 * @param shown where its rows can be read, or null where they have no page
 */
public record ReferenceTable(
        int position,
        String name,
        List<Column> columns,
        List<List<String>> keys,
        List<Pair> pairs,
        List<Rule> rules,
        List<Agreement> agreements,
        Shown shown) {

    /**
     * Where a row can be read.
     *
     * @param as what such rows are called, in the plural
     * @param address the page's address, with names of columns in braces; null where it is the page of another row
     * @param label the column that names the row; null where it is the page of another row
     * @param with the column that points to that other row, or the first of two that do; null where it has its own page
     */
    public record Shown(String as, String address, String label, String with) {}

    /** Two columns that together point to two columns of another table. */
    public record Pair(String first, String second, String table, String firstTarget, String secondTarget) {}

    /** Says what is wrong with a row, or null where nothing is; the problem is laid to {@code column}. */
    public record Rule(String column, RowCheck check) {}

    /** Rows, among those of a kind, that hold the same in {@code shared} must hold the same in {@code column}. */
    public record Agreement(String shared, Predicate<ReferenceRow> kind, String column) {}

    /** What a row must satisfy. */
    public interface RowCheck {
        String problem(ReferenceRow row);
    }

    /** A table whose rows need no check beyond their cells. */
    public static ReferenceTable of(int position, String name, Column... columns) {
        return new ReferenceTable(position, name, List.of(columns), List.of(), List.of(), List.of(), List.of(), null);
    }

    /** This table, with rows told apart by these columns together as well. */
    public ReferenceTable keyedBy(String... names) {
        return new ReferenceTable(position, name, columns, with(keys, List.of(names)), pairs, rules, agreements, shown);
    }

    /** This table, with two columns that together point to a row of another table. */
    public ReferenceTable pointing(String first, String second, String table, String firstTarget, String secondTarget) {
        Pair pair = new Pair(first, second, table, firstTarget, secondTarget);
        return new ReferenceTable(position, name, columns, keys, with(pairs, pair), rules, agreements, shown);
    }

    /** This table, with a further rule for its rows. */
    public ReferenceTable checking(String column, RowCheck check) {
        Rule rule = new Rule(column, check);
        return new ReferenceTable(position, name, columns, keys, pairs, with(rules, rule), agreements, shown);
    }

    /** This table, whose rows of a kind must not differ in {@code column} where they share {@code shared}. */
    public ReferenceTable agreeing(String shared, Predicate<ReferenceRow> kind, String column) {
        Agreement agreement = new Agreement(shared, kind, column);
        return new ReferenceTable(position, name, columns, keys, pairs, rules, with(agreements, agreement), shown);
    }

    /** This table, whose rows have pages of their own; names of columns stand in braces in the address. */
    public ReferenceTable shownAt(String as, String address, String label) {
        return showing(new Shown(as, address, label, null));
    }

    /** This table, whose rows can be read on the page of the row to which a column points, or a pair that begins with it. */
    public ReferenceTable shownWith(String as, String column) {
        return showing(new Shown(as, null, null, column));
    }

    private ReferenceTable showing(Shown where) {
        return new ReferenceTable(position, name, columns, keys, pairs, rules, agreements, where);
    }

    private static <T> List<T> with(List<T> some, T further) {
        return Stream.concat(some.stream(), Stream.of(further)).toList();
    }

    /** The tables it points to. */
    Set<String> targets() {
        Set<String> targets = new LinkedHashSet<>();
        columns.stream()
                .filter(column -> column.target() != null)
                .forEach(column -> targets.add(column.target().table()));
        pairs.forEach(pair -> targets.add(pair.table()));
        targets.remove(name);
        return targets;
    }

    /** The file's path on the class path, which is also its path in the project. */
    String file() {
        return "db/reference/" + name + ".csv";
    }
}
