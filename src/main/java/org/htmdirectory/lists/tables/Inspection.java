package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.util.List;

/** Finds out what a source holds, keeping to what the visitor chose. */
final class Inspection {

    private static final int ROWS_SHOWN = 8;

    private final Source source;
    private final SheetLimits limits;

    Inspection(Source source, SheetLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    SheetPreview of(SheetChoices asked) throws IOException {
        Source.Settled settled = source.settle(asked);
        Sample sample = sample(settled.choices());
        boolean headed = asked.header() != null ? asked.header() : HeaderGuess.isHeader(sample);
        SheetRow header = headed ? sample.first() : null;
        List<SheetColumn> columns = columns(sample, header, settled.format());
        refuseHeaderAlone(sample, headed);
        return new SheetPreview(
                settled.format(),
                settle(settled.choices(), new ColumnGuess(sample, headed, columns), headed, columns.size()),
                header,
                columns,
                sample.below(headed).stream().limit(ROWS_SHOWN).toList(),
                settled.sheets(),
                settled.notices(),
                settled.lineBreak());
    }

    private Sample sample(SheetChoices settled) throws IOException {
        try (RowReader reader = source.open(settled)) {
            return Sample.of(reader);
        }
    }

    private List<SheetColumn> columns(Sample sample, SheetRow header, SheetFormat format) {
        int width = sample.width(header != null, format);
        if (width > limits.maxColumns()) {
            throw new SheetException(FiguresInWords.of(
                    "Row %d has %,d cells; at most %,d columns can be read.",
                    sample.first().number(), width, limits.maxColumns()));
        }
        return Columns.of(header, width);
    }

    private void refuseHeaderAlone(Sample sample, boolean headed) {
        if (headed && sample.whole() && sample.below(true).stream().allMatch(SheetRow::isBlank)) {
            throw new SheetException(
                    "The file has a header in row " + sample.first().number() + " but no rows below it.");
        }
    }

    private static SheetChoices settle(SheetChoices asked, ColumnGuess guess, boolean headed, int width) {
        int title = asked.titleColumn() != null ? checked(asked.titleColumn(), width) : guess.title();
        int employer = asked.employerColumn() != null ? checked(asked.employerColumn(), width) : guess.employer(title);
        int description = asked.descriptionColumn() != null
                ? checked(asked.descriptionColumn(), width)
                : guess.description(title);
        return asked.columns(headed, title, employer, description);
    }

    private static int checked(int column, int width) {
        if (column < SheetChoices.NO_COLUMN || column >= width) {
            throw new SheetException("There is no column " + (column + 1) + "; the file has " + width
                    + (width == 1 ? "." : " columns."));
        }
        return column;
    }
}
