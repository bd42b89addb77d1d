package org.htmdirectory.lists.pages;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.lists.runs.JobColumns;
import org.htmdirectory.lists.runs.ListPreview;
import org.htmdirectory.lists.runs.Run;
import org.htmdirectory.lists.tables.Cell;
import org.htmdirectory.lists.tables.Delimiter;
import org.htmdirectory.lists.tables.SheetChoices;
import org.htmdirectory.lists.tables.SheetFormat;
import org.htmdirectory.lists.tables.SheetPreview;
import org.htmdirectory.lists.tables.SheetRow;
import org.htmdirectory.lists.tables.TextEncoding;
import org.htmdirectory.platform.reference.Excerpt;
import org.htmdirectory.platform.site.Figures;

/**
 * The page that shows how a file will be read, to be changed before it is classified.
 *
 * @param run the run
 * @param list how the file is read
 * @param rows how many rows it has; null where it cannot be read to its end
 * @param problem why the file, or the visitor's choices, cannot be used, or null
 */
record ReadingPage(Run run, ListPreview list, Integer rows, String problem) {

    private static final int LONGEST_CELL = 80;
    private static final int LONGEST_LABEL = 60;

    /** What parts the cells of a list that was pasted, unless marks in its cells may do so. */
    private static final Set<Delimiter> WITHOUT_DOUBT = EnumSet.of(Delimiter.NONE, Delimiter.TAB);

    private static final Pattern MARKS = Pattern.compile("[,;|]");

    /** One of several things to choose. */
    record Option(String value, String label, boolean chosen) {}

    /** How its table is read. */
    public SheetPreview preview() {
        return list.table();
    }

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
        return preview().format() == SheetFormat.CSV;
    }

    /** How many rows there are, in words; null where that is not known. */
    public String count() {
        if (rows == null) {
            return null;
        }
        return rows == 1 ? "1 row" : Figures.count(rows) + " rows";
    }

    /** Whether the list was pasted, so that nothing need be said of how its letters are encoded. */
    public boolean isPasted() {
        return run.fileName() == null;
    }

    /** Whether the visitor may want to say what parts the cells. */
    public boolean isParted() {
        return isText()
                && (!isPasted() || !WITHOUT_DOUBT.contains(preview().choices().delimiter()) || holdsMarks());
    }

    private boolean holdsMarks() {
        return preview().firstRows().stream()
                .flatMap(row -> cells(row).stream())
                .anyMatch(cell -> MARKS.matcher(cell).find());
    }

    public String encoding() {
        return preview().choices().encoding().name();
    }

    public String delimiter() {
        return preview().choices().delimiter().name();
    }

    public String seen() {
        return ReadingForm.reading(preview().choices());
    }

    public boolean isReady() {
        return rows != null && rows > 0 && list.title().isPresent();
    }

    /** How the file was understood, in a sentence. */
    public String understood() {
        SheetChoices choices = preview().choices();
        String header = header(choices.headerRow());
        if (isPasted()) {
            return choices.delimiter() == Delimiter.NONE
                    ? "A list in one column, %s.".formatted(header)
                    : "A list with cells parted by %s, %s."
                            .formatted(choices.delimiter().label(), header);
        }
        return isText()
                ? "Text in %s, cells parted by %s, %s."
                        .formatted(choices.encoding().label(), parted(choices.delimiter()), header)
                : "A workbook, sheet “%s”, %s.".formatted(choices.sheet(), header);
    }

    private static String header(Integer row) {
        if (row == null) {
            return "without a header";
        }
        return row == 1 ? "with a header" : "with its header in row " + Figures.count(row);
    }

    private static String parted(Delimiter delimiter) {
        return delimiter == Delimiter.NONE ? "nothing (one column)" : delimiter.label();
    }

    public List<Option> encodings() {
        return Arrays.stream(TextEncoding.values())
                .map(each -> new Option(
                        each.name(), each.label(), each == preview().choices().encoding()))
                .toList();
    }

    public List<Option> delimiters() {
        return Arrays.stream(Delimiter.values())
                .map(each -> new Option(
                        each.name(), each.label(), each == preview().choices().delimiter()))
                .toList();
    }

    /** The rows that may name the columns: those above the header and the next below. */
    public List<Option> headers() {
        Integer header = preview().choices().headerRow();
        Stream<SheetRow> named =
                header == null ? Stream.empty() : Stream.of(preview().header());
        Stream<Option> rows = Stream.of(preview().above().stream(), named, preview().firstRows().stream())
                .flatMap(some -> some)
                .filter(row -> !row.isBlank())
                .map(row ->
                        new Option(String.valueOf(row.number()), label(row), header != null && row.number() == header));
        return Stream.concat(Stream.of(new Option("0", "None: all rows are data", header == null)), rows)
                .toList();
    }

    private static String label(SheetRow row) {
        String cells = row.cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isBlank())
                .limit(LONGEST_LABEL)
                .collect(Collectors.joining(", "));
        return "Row %s: %s".formatted(Figures.count((int) row.number()), Excerpt.shown(cells, LONGEST_LABEL));
    }

    public List<Option> sheets() {
        return preview().sheets().stream()
                .map(sheet -> new Option(
                        sheet, sheet, sheet.equals(preview().choices().sheet())))
                .toList();
    }

    public List<Option> titles() {
        return columns(list.columns().title());
    }

    public List<Option> employers() {
        return columns(list.columns().employer());
    }

    public List<Option> descriptions() {
        return columns(list.columns().description());
    }

    public List<Option> departments() {
        return columns(list.columns().department());
    }

    public List<Option> countries() {
        return columns(list.columns().country());
    }

    private List<Option> columns(int chosen) {
        return part().offered().stream()
                .filter(column -> !isReplaced(column))
                .map(i -> new Option(String.valueOf(i), label(i), i == chosen))
                .toList();
    }

    /** The places of the columns whose cells are shown. */
    public List<Integer> shown() {
        return part().shown();
    }

    /** What is said where not all columns are shown, or null. */
    public String leftOut() {
        return part().leftOut();
    }

    private ShownColumns part() {
        return new ShownColumns(preview().columns().size(), list.columns());
    }

    /** What a column is called, shortened. */
    public String label(int column) {
        return Excerpt.shown(preview().columns().get(column).label(), LONGEST_CELL);
    }

    /** What a column is used for, or null. */
    public String use(int column) {
        JobColumns used = list.columns();
        if (column == used.title()) {
            return "Job title";
        }
        if (column == used.employer()) {
            return "Employer";
        }
        if (column == used.department()) {
            return "Department";
        }
        if (column == used.country()) {
            return "Country";
        }
        return column == used.description() ? "Description" : null;
    }

    /** Whether a column is there from an earlier classification, so that a new one takes its place. */
    public boolean isReplaced(int column) {
        return list.before().contains(column);
    }

    /** The cells of a row, shortened. */
    public List<String> cells(SheetRow row) {
        return shown().stream()
                .map(row::text)
                .map(text -> Excerpt.shown(text, LONGEST_CELL))
                .toList();
    }
}
