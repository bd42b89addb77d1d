package org.htmdirectory.batch;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.htmdirectory.run.Run;
import org.htmdirectory.sheet.Delimiter;
import org.htmdirectory.sheet.SheetChoices;
import org.htmdirectory.sheet.SheetFormat;
import org.htmdirectory.sheet.SheetPreview;
import org.htmdirectory.sheet.SheetRow;
import org.htmdirectory.sheet.TextEncoding;
import org.htmdirectory.site.Figures;

/**
 * The page that shows how a file will be read, to be changed before it is classified.
 *
 * @param run the run
 * @param preview how the file is read
 * @param rows how many rows it has; null where it cannot be read to its end
 * @param problem why the file, or the visitor's choices, cannot be used, or null
 */
record ReadingPage(Run run, SheetPreview preview, Integer rows, String problem) {

    private static final int LONGEST_CELL = 80;

    /** One of several things to choose. */
    record Option(String value, String label, boolean chosen) {}

    public String title() {
        return "Is this the right column?";
    }

    public String description() {
        return "How the file is read, to be checked before it is classified.";
    }

    public String address() {
        return Addresses.of(run);
    }

    public boolean isText() {
        return preview.format() == SheetFormat.CSV;
    }

    /** How many rows there are, in words; null where that is not known. */
    public String count() {
        if (rows == null) {
            return null;
        }
        return rows == 1 ? "1 row" : Figures.count(rows) + " rows";
    }

    public String seen() {
        return ReadingForm.reading(preview.choices());
    }

    public boolean isReady() {
        return rows != null && rows > 0 && preview.title().isPresent();
    }

    /** How the file was understood, in a sentence. */
    public String understood() {
        SheetChoices choices = preview.choices();
        String header = Boolean.TRUE.equals(choices.header()) ? "with a header" : "without a header";
        return isText()
                ? "Text in %s, cells parted by %s, %s."
                        .formatted(choices.encoding().label(), parted(choices.delimiter()), header)
                : "A workbook, sheet “%s”, %s.".formatted(choices.sheet(), header);
    }

    private static String parted(Delimiter delimiter) {
        return delimiter == Delimiter.NONE ? "nothing (one column)" : delimiter.label();
    }

    public List<Option> encodings() {
        return Arrays.stream(TextEncoding.values())
                .map(each -> new Option(
                        each.name(), each.label(), each == preview.choices().encoding()))
                .toList();
    }

    public List<Option> delimiters() {
        return Arrays.stream(Delimiter.values())
                .map(each -> new Option(
                        each.name(), each.label(), each == preview.choices().delimiter()))
                .toList();
    }

    public List<Option> headers() {
        boolean header = Boolean.TRUE.equals(preview.choices().header());
        return List.of(
                new Option("true", "Yes, it names the columns", header),
                new Option("false", "No, it is data already", !header));
    }

    public List<Option> sheets() {
        return preview.sheets().stream()
                .map(sheet ->
                        new Option(sheet, sheet, sheet.equals(preview.choices().sheet())))
                .toList();
    }

    public List<Option> titles() {
        return columns(preview.choices().titleColumn());
    }

    public List<Option> employers() {
        return columns(preview.choices().employerColumn());
    }

    public List<Option> descriptions() {
        return columns(preview.choices().descriptionColumn());
    }

    private List<Option> columns(int chosen) {
        return IntStream.range(0, preview.columns().size())
                .mapToObj(i ->
                        new Option(String.valueOf(i), preview.columns().get(i).label(), i == chosen))
                .toList();
    }

    /** What a column is used for, or null. */
    public String use(int column) {
        SheetChoices choices = preview.choices();
        if (column == choices.titleColumn()) {
            return "Job title";
        }
        if (column == choices.employerColumn()) {
            return "Employer";
        }
        return column == choices.descriptionColumn() ? "Description" : null;
    }

    /** The cells of a row, shortened. */
    public List<String> cells(SheetRow row) {
        return IntStream.range(0, preview.columns().size())
                .mapToObj(row::text)
                .map(text -> text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "…")
                .toList();
    }
}
