package org.htmdirectory.lists.tables;

import java.util.List;
import java.util.stream.IntStream;

/** Whether the first row of a table names its columns. */
final class HeaderGuess {

    private HeaderGuess() {}

    static boolean isHeader(Sample sample) {
        List<Cell> first = sample.first().cells();
        List<String> names =
                first.stream().map(Cell::text).filter(text -> !text.isBlank()).toList();
        if (first.size() == 1) {
            return ColumnNames.isSought(names.get(0));
        }
        long known = first.stream().filter(ColumnNames::isUsual).count();
        if (known * 2 >= names.size() || ColumnNames.holdDeciding(names.stream())) {
            return true;
        }
        if (names.stream().anyMatch(CellLook::isData) || !distinct(names)) {
            return false;
        }
        IntStream columns = IntStream.range(0, first.size());
        return columns.anyMatch(column -> isData(sample.column(column, true)))
                || names.stream().noneMatch(ContentWords::areIn) && !recurs(sample);
    }

    private static boolean distinct(List<String> names) {
        return names.stream().distinct().count() == names.size();
    }

    private static boolean isData(List<String> below) {
        return !below.isEmpty() && below.stream().filter(CellLook::isData).count() * 5 >= below.size() * 4;
    }

    private static boolean recurs(Sample sample) {
        return IntStream.range(0, sample.first().cells().size())
                .anyMatch(column ->
                        sample.column(column, true).contains(sample.first().text(column)));
    }
}
