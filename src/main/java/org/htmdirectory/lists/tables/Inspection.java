package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds out what a source holds, keeping to what the visitor chose. */
final class Inspection {

    private static final int LAST_HEADER = 1_000;

    private final Source source;
    private final SheetLimits limits;

    Inspection(Source source, SheetLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    SheetPreview of(SheetChoices asked) throws IOException {
        Source.Settled settled = source.settle(asked);
        Sample sample = sample(settled.choices());
        int place = place(sample, asked);
        SheetRow header = place == Sample.NONE ? null : sample.rows().get(place);
        List<SheetRow> above = place == Sample.NONE ? List.of() : sample.rows().subList(0, place);
        List<SheetColumn> columns = columns(sample, place, settled.format());
        refuseHeaderAlone(sample, place);
        return new SheetPreview(
                settled.format(),
                settled.choices().headed(header == null ? null : Integer.valueOf((int) header.number())),
                above,
                header,
                columns,
                sample.below(place),
                settled.sheets(),
                notices(settled.notices(), sample, above, header),
                settled.lineBreak());
    }

    private Sample sample(SheetChoices settled) throws IOException {
        int beyond = settled.headerRow() == null ? 0 : settled.headerRow();
        if (beyond > LAST_HEADER) {
            throw new SheetException(
                    FiguresInWords.of("A header is looked for in the first %,d rows only.", LAST_HEADER));
        }
        try (RowReader reader = source.open(settled)) {
            return Sample.of(reader, Math.max(0, beyond));
        }
    }

    private static int place(Sample sample, SheetChoices asked) {
        if (Boolean.FALSE.equals(asked.header())) {
            return Sample.NONE;
        } else if (asked.headerRow() != null) {
            return said(sample, asked.headerRow());
        }
        return asked.header() == null ? HeaderGuess.of(sample) : 0;
    }

    private static int said(Sample sample, int number) {
        int place = IntStream.range(0, sample.rows().size())
                .filter(at -> sample.rows().get(at).number() == number)
                .findFirst()
                .orElse(Sample.NONE);
        if (place != Sample.NONE && !sample.rows().get(place).isBlank()) {
            return place;
        }
        long last = sample.rows().get(sample.rows().size() - 1).number();
        throw new SheetException(
                number > last && sample.whole()
                        ? FiguresInWords.of("There is no row %,d: the table has %,d.", number, last)
                        : FiguresInWords.of("Row %,d is empty, so it names no columns.", number));
    }

    private List<SheetColumn> columns(Sample sample, int place, SheetFormat format) {
        int width = sample.width(place, format);
        if (width > limits.maxColumns()) {
            throw new SheetException(FiguresInWords.of(
                    "Row %d has %,d cells; at most %,d columns can be read.",
                    sample.first().number(), width, limits.maxColumns()));
        }
        SheetRow upper = place > 0 ? sample.rows().get(place - 1) : null;
        return Columns.of(place == Sample.NONE ? null : sample.rows().get(place), upper, width);
    }

    private static List<String> notices(List<String> others, Sample sample, List<SheetRow> above, SheetRow header) {
        List<String> notices = new ArrayList<>(others);
        if (sample.rows().stream().anyMatch(row -> row.cells().stream().anyMatch(UnsavedFormula.class::isInstance))) {
            notices.add(
                    "Some cells hold formulas without a saved result and are read as empty. If titles are among them,"
                            + " open the file in a spreadsheet program, save it and hand in that copy.");
        }
        if (above.isEmpty()) {
            return notices;
        }
        notices.add(
                header.number() == 2
                        ? "Row 1 stands above the header. It is kept as it is."
                        : FiguresInWords.of(
                                "Rows 1 to %,d stand above the header. They are kept as they are.",
                                header.number() - 1));
        return notices;
    }

    private static void refuseHeaderAlone(Sample sample, int place) {
        if (place != Sample.NONE
                && sample.whole()
                && sample.below(place).stream().allMatch(SheetRow::isBlank)) {
            throw new SheetException(
                    "The file has a header in row " + sample.rows().get(place).number() + " but no rows below it.");
        }
    }
}
