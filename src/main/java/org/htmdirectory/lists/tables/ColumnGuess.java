package org.htmdirectory.lists.tables;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which columns hold titles, employers and descriptions: by their names, titles else by what is in them. */
final class ColumnGuess {

    private final Sample sample;
    private final boolean header;
    private final List<String> names;

    ColumnGuess(Sample sample, boolean header, List<SheetColumn> columns) {
        this.sample = sample;
        this.header = header;
        this.names =
                columns.stream().map(column -> ColumnWords.plain(column.name())).toList();
    }

    int title() {
        int named = named(ColumnWords.TITLE, column -> !holdsHonorifics(column));
        if (named != SheetChoices.NO_COLUMN) {
            return named;
        }
        int hinted = mostLikely(column -> ColumnWords.namesTitles(names.get(column)) && !holdsHonorifics(column));
        return hinted != SheetChoices.NO_COLUMN ? hinted : mostLikely(column -> likelihood(column) > 0.5);
    }

    int employer(int title) {
        return named(ColumnWords.EMPLOYER, column -> column != title);
    }

    int description(int title) {
        return named(ColumnWords.DESCRIPTION, column -> column != title);
    }

    private int named(List<String> wordings, Predicate<Integer> fits) {
        return wordings.stream()
                .flatMap(wording -> columns()
                        .filter(column -> names.get(column).equals(wording))
                        .boxed())
                .filter(fits)
                .findFirst()
                .orElse(SheetChoices.NO_COLUMN);
    }

    private int mostLikely(Predicate<Integer> fits) {
        return columns()
                .boxed()
                .filter(fits)
                .max((one, other) -> {
                    int compared = Double.compare(likelihood(one), likelihood(other));
                    return compared != 0 ? compared : other - one;
                })
                .orElse(SheetChoices.NO_COLUMN);
    }

    private IntStream columns() {
        return IntStream.range(0, Math.min(names.size(), 1000));
    }

    private boolean holdsHonorifics(int column) {
        return share(sample.column(column, header), CellLook::isHonorific) > 0.5;
    }

    /** How much a column's cells look like titles: words, those of jobs above all; varied; neither people nor prose. */
    private double likelihood(int column) {
        List<String> cells = sample.column(column, header);
        if (cells.isEmpty() || share(cells, CellLook::isWording) < 0.6) {
            return 0;
        }
        double length = cells.stream().mapToInt(String::length).average().orElse(0);
        double varied = cells.stream().distinct().count() / (double) cells.size();
        return 0.8
                + 2 * share(cells, ColumnWords::isJob)
                + Math.min(length, 25) / 100
                + varied / 5
                - share(cells, CellLook::isPerson) / 2
                - (length > 80 ? 1.5 : 0);
    }

    private static double share(List<String> cells, Predicate<String> fits) {
        return cells.isEmpty() ? 0 : cells.stream().filter(fits).count() / (double) cells.size();
    }
}
