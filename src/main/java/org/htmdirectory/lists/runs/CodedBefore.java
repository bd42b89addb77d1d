package org.htmdirectory.lists.runs;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmdirectory.lists.tables.SheetColumn;
import org.htmdirectory.lists.tables.SheetException;
import org.htmdirectory.lists.tables.SheetPreview;

/**
 * The columns that an earlier classification added to a table, by this release or an older one.
 *
 * @param table the table
 * @param columns their numbers, counted from 0; empty where it was not classified before
 */
record CodedBefore(SheetPreview table, Set<Integer> columns) {

    private static final String VERDICT = AddedColumns.NAMES.get(0);
    /** A single column of such a name may be a person's own. */
    private static final int LEAST = 3;

    static CodedBefore in(SheetPreview table) {
        List<String> names =
                table.columns().stream().map(column -> column.name().strip()).toList();
        Set<Integer> ours = IntStream.range(0, names.size())
                .filter(column -> AddedColumns.NAMES.contains(names.get(column)))
                .boxed()
                .collect(Collectors.toSet());
        return new CodedBefore(table, names.contains(VERDICT) && ours.size() >= LEAST ? ours : Set.of());
    }

    /**
     * Makes sure that none of them is read.
     *
     * @throws SheetException if one is
     */
    void refuse(JobColumns read) {
        read.all().stream()
                .filter(columns::contains)
                .findFirst()
                .map(column -> table.columns().get(column).label())
                .ifPresent(label -> {
                    throw new SheetException(
                            "Column “" + label
                                    + "” was added when this file was classified before, and is replaced. Choose one of your own.");
                });
    }

    /** What becomes of them, in sentences. */
    List<String> notices() {
        if (columns.isEmpty()) {
            return List.of();
        }
        return List.of(
                "This file was classified before. New columns take the place of the %d that were added then, “%s” to “%s”.%s"
                        .formatted(columns.size(), label(IntStream::min), label(IntStream::max), corrections()));
    }

    // Only the first rows are known here; further down may be what they do not hold.
    private String corrections() {
        List<Integer> corrected = columns.stream()
                .filter(column -> table.columns().get(column).name().strip().equals(AddedColumns.CORRECTED))
                .toList();
        if (corrected.isEmpty()) {
            return "";
        }
        return corrected.stream().allMatch(column -> table.texts(column).isEmpty())
                ? " Corrections in them, if there are any, are not kept."
                : " Corrections in them are not kept.";
    }

    private String label(Function<IntStream, OptionalInt> which) {
        SheetColumn column = table.columns()
                .get(which.apply(columns.stream().mapToInt(number -> number)).orElseThrow());
        return column.label();
    }
}
