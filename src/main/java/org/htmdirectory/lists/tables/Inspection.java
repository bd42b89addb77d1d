package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.util.List;

/** Finds out what a source holds, keeping to what the visitor chose. */
final class Inspection {

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
                settled.choices().headed(headed),
                header,
                columns,
                sample.below(headed),
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
}
