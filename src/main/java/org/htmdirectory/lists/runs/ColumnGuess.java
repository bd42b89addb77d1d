package org.htmdirectory.lists.runs;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.htmdirectory.lists.tables.ColumnNames;
import org.htmdirectory.lists.tables.ContentWords;
import org.htmdirectory.lists.tables.SheetPreview;

/** Which columns hold titles, employers, descriptions, departments and countries: by their names, titles else by what is in them. */
final class ColumnGuess {

    private static final double MOSTLY = 0.5;

    private final SheetPreview table;
    private final List<String> names;
    private final Set<Integer> others;

    /**
     * @param others columns that hold none of them, whatever they are called
     */
    ColumnGuess(SheetPreview table, Set<Integer> others) {
        this.table = table;
        this.others = others;
        this.names = table.columns().stream()
                .map(column -> ColumnNames.plain(column.name()))
                .toList();
    }

    int title() {
        int named = named("title", column -> !holdsHonorifics(column));
        if (named != JobColumns.NONE) {
            return named;
        }
        int hinted = mostLikely(column -> ColumnWords.nameTitles(names.get(column)) && !holdsHonorifics(column));
        return hinted != JobColumns.NONE ? hinted : mostLikely(column -> likelihood(column) > MOSTLY);
    }

    int employer(int title) {
        return named("employer", column -> column != title);
    }

    int description(int title) {
        return named("description", column -> column != title);
    }

    int department(int title) {
        return named("department", column -> column != title);
    }

    int country(int title) {
        return named("country", column -> column != title);
    }

    private int named(String subject, Predicate<Integer> fits) {
        return ColumnNames.of(subject).stream()
                .flatMap(wording -> columns()
                        .filter(column -> names.get(column).equals(wording))
                        .boxed())
                .filter(fits)
                .findFirst()
                .orElse(JobColumns.NONE);
    }

    private int mostLikely(Predicate<Integer> fits) {
        return columns()
                .boxed()
                .filter(fits)
                .max((one, other) -> {
                    int compared = Double.compare(likelihood(one), likelihood(other));
                    return compared != 0 ? compared : other - one;
                })
                .orElse(JobColumns.NONE);
    }

    private IntStream columns() {
        return IntStream.range(0, Math.min(names.size(), 1000)).filter(column -> !others.contains(column));
    }

    private boolean holdsHonorifics(int column) {
        return share(table.texts(column), ColumnWords::areAnHonorific) > MOSTLY;
    }

    /** How much a column's cells look like titles: words, those of jobs above all; varied; neither people nor prose. */
    private double likelihood(int column) {
        List<String> cells = table.texts(column);
        if (cells.isEmpty() || share(cells, ColumnWords::areWording) < 0.6) {
            return 0;
        }
        double length = cells.stream().mapToInt(String::length).average().orElse(0);
        double varied = cells.stream().distinct().count() / (double) cells.size();
        return 0.8
                + 2 * share(cells, ContentWords::areIn)
                + Math.min(length, 25) / 100
                + varied / 5
                - share(cells, ColumnWords::nameAPerson) / 2
                - (length > 80 ? 1.5 : 0);
    }

    private static double share(List<String> cells, Predicate<String> fits) {
        return cells.isEmpty() ? 0 : cells.stream().filter(fits).count() / (double) cells.size();
    }
}
