package org.htmdirectory.lists.tables;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which row of a table names its columns. Reports begin with a title, a date and blank rows, and some tables have two rows
 * of names, of which the lower one counts.
 */
final class HeaderGuess {

    private static final int MOST_ABOVE = 50;
    private static final int LEAST_COLUMNS = 3;
    private static final int LEAST_BELOW_PAIRS = 4;

    private final Sample sample;
    private final List<HeaderRow> rows;

    private HeaderGuess(Sample sample) {
        this.sample = sample;
        this.rows = sample.rows().stream().limit(MOST_ABOVE).map(HeaderRow::of).toList();
    }

    /** The place of the header among the rows of a sample; {@link Sample#NONE} if none is one. */
    static int of(Sample sample) {
        return new HeaderGuess(sample).place();
    }

    private int place() {
        int named = IntStream.range(0, rows.size())
                .filter(this::namesColumns)
                .findFirst()
                .orElse(Sample.NONE);
        if (named != Sample.NONE) {
            return lowest(named);
        }
        int begin = begin();
        return isHeader(begin) ? begin : Sample.NONE;
    }

    /** Whether a row has names that are known, and is the first or sets itself apart from those above. */
    private boolean namesColumns(int at) {
        HeaderRow row = rows.get(at);
        if (row.width() == 0) {
            return false;
        } else if (at == 0) {
            return row.row().cells().size() == 1
                    ? ColumnNames.isSought(row.names().get(0))
                    : row.isUsual() || row.decides();
        }
        boolean named = row.width() > 1 && (row.decides() || row.known() > 1 && row.isUsual());
        return named && (isWiderThanAllAbove(at) || row.decides() && row.isNothingElse());
    }

    private boolean isWiderThanAllAbove(int at) {
        return rows.subList(0, at).stream()
                .allMatch(above -> above.width() < rows.get(at).width());
    }

    /** The lower of two rows of names. */
    private int lowest(int named) {
        if (named + 1 >= rows.size() || rows.get(named).row().cells().size() < 2) {
            return named;
        }
        HeaderRow upper = rows.get(named);
        HeaderRow lower = rows.get(named + 1);
        boolean better = lower.decides() && lower.isUsual() && lower.known() > upper.known();
        boolean repeats =
                lower.decides() && lower.isNothingElse() && !lower.names().equals(upper.names());
        return better || repeats || upper.decides() && lower.divides(upper) ? named + 1 : named;
    }

    /** Where the table begins if no names are known: at the first row as wide as most, with only narrow ones above. */
    private int begin() {
        int usual = sample.width(Sample.NONE, SheetFormat.CSV);
        for (int at = 0; at < rows.size(); at++) {
            int width = rows.get(at).width();
            if (width >= LEAST_COLUMNS && width * 5 >= usual * 4) {
                return at;
            } else if (width > (usual >= LEAST_BELOW_PAIRS ? 2 : 1)) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isHeader(int at) {
        HeaderRow row = rows.get(at);
        int width = row.row().cells().size();
        if (width == 1 || row.width() == 0 || row.names().stream().anyMatch(CellLook::isData) || !row.isDistinct()) {
            return false;
        }
        IntStream columns = IntStream.range(0, width);
        return columns.anyMatch(column -> isData(sample.column(column, at)))
                || row.names().stream().noneMatch(ContentWords::areIn) && !recurs(at);
    }

    private static boolean isData(List<String> below) {
        return !below.isEmpty() && below.stream().filter(CellLook::isData).count() * 5 >= below.size() * 4;
    }

    private boolean recurs(int at) {
        SheetRow row = rows.get(at).row();
        return IntStream.range(0, row.cells().size())
                .anyMatch(column -> sample.column(column, at).contains(row.text(column)));
    }
}
