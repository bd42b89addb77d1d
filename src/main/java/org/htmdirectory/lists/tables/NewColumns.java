package org.htmdirectory.lists.tables;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The columns that a copy of a table gets.
 *
 * @param names what they are called, in order
 * @param replaced columns of the table, counted from 0, whose place they take: these are not in the copy
 */
public record NewColumns(List<String> names, Set<Integer> replaced) {

    /** Copies both. */
    public NewColumns {
        names = List.copyOf(names);
        replaced = Set.copyOf(replaced);
    }

    /** Columns that take no other's place. */
    public static NewColumns of(String... names) {
        return new NewColumns(List.of(names), Set.of());
    }

    int count() {
        return names.size();
    }

    /** The columns of a table so wide that are in the copy, in order. */
    int[] kept(int width) {
        return IntStream.range(0, width)
                .filter(column -> !replaced.contains(column))
                .toArray();
    }
}
