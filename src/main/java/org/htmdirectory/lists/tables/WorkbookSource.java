package org.htmdirectory.lists.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows from one sheet of a workbook. */
final class WorkbookSource implements Source {

    private final Path path;
    private final SheetLimits limits;
    private final WorkbookPermits turns;
    private final int mostCells;

    /** A workbook, of which a copy is made in the usual way. */
    WorkbookSource(Path path, SheetLimits limits, WorkbookPermits turns) {
        this(path, limits, turns, WorkbookWeight.MOST_CELLS);
    }

    /**
     * @param mostCells up to how many cells it is handed back whole
     */
    WorkbookSource(Path path, SheetLimits limits, WorkbookPermits turns, int mostCells) {
        this.path = path;
        this.limits = limits;
        this.turns = turns;
        this.mostCells = mostCells;
    }

    @Override
    public Settled settle(SheetChoices asked) throws IOException {
        try (WorkbookPackage parts = WorkbookPackage.open(path, limits, turns)) {
            Workbook workbook = Workbook.of(parts);
            Workbook.Worksheet sheet = asked.sheet() != null ? chosen(workbook, asked.sheet()) : guessed(workbook);
            return new Settled(
                    SheetFormat.XLSX,
                    asked.workbook(sheet.name()),
                    workbook.sheetNames(),
                    notices(workbook, sheet),
                    "\r\n");
        }
    }

    @Override
    public RowReader open(SheetChoices settled) throws IOException {
        return rows(WorkbookPackage.open(path, limits, turns), settled);
    }

    // It takes no turn at reading, for whoever copies a table holds its rows already, and it reads no texts.
    @Override
    public void copy(SheetPreview preview, NewColumns added, OutputStream target, SheetContent content)
            throws IOException {
        if (isHandedBackWhole()) {
            try (OwnWorkbook own = OwnWorkbook.open(path)) {
                OwnRows rows = own == null ? null : own.begin(preview, added);
                if (rows != null) {
                    content.writeTo(rows);
                    own.write(target);
                    return;
                }
            }
        }
        new StreamedWorkbook(look(preview.choices()), preview).write(added, target, content);
    }

    private boolean isHandedBackWhole() throws IOException {
        try (WorkbookPackage parts = WorkbookPackage.open(path, limits)) {
            return isHandedBackWhole(Workbook.of(parts));
        }
    }

    // Sheets of macros are of a kind that an XLSX file cannot hold.
    private boolean isHandedBackWhole(Workbook workbook) throws IOException {
        return !workbook.hasMacroSheets() && WorkbookWeight.isWithin(mostCells, path);
    }

    private WorkbookLook look(SheetChoices settled) throws IOException {
        try (WorkbookPackage parts = WorkbookPackage.open(path, limits);
                WorksheetRows rows = rows(parts, settled)) {
            Workbook workbook = Workbook.of(parts);
            return new WorkbookLook(styles(workbook), rows.widths(), workbook.from1904(), settled.sheet());
        }
    }

    private WorksheetRows rows(WorkbookPackage parts, SheetChoices settled) throws IOException {
        try {
            Workbook workbook = Workbook.of(parts);
            return rows(parts, chosen(workbook, settled.sheet()), cells(workbook));
        } catch (IOException | RuntimeException | Error failed) {
            parts.close();
            throw failed;
        }
    }

    private static WorksheetRows rows(Closeable parts, Workbook.Worksheet sheet, CellReader cells) throws IOException {
        InputStream content = WorkbookPackage.content(sheet.part());
        if (content == null) {
            throw SheetException.damaged(null);
        }
        return new WorksheetRows(parts, new Xml(content), cells);
    }

    private CellReader cells(Workbook workbook) throws IOException {
        Styles styles = Styles.of(WorkbookPackage.small(workbook.styles()));
        SharedStrings strings =
                new SharedStrings(WorkbookPackage.content(workbook.sharedStrings()), limits.maxCellCharacters());
        return new CellReader(strings, new NumberText(styles, workbook.from1904()), styles, limits);
    }

    /** The sheet with a column of titles or else the first with cells. */
    private Workbook.Worksheet guessed(Workbook workbook) throws IOException {
        if (workbook.sheets().size() < 2) {
            return FirstSheet.of(workbook);
        }
        try (CellReader cells = cells(workbook)) {
            return TitledSheet.of(workbook, sheet -> Sample.of(rows(() -> {}, sheet, cells), 0))
                    .orElseGet(() -> FirstSheet.of(workbook));
        } catch (SheetException damaged) {
            return FirstSheet.of(workbook);
        }
    }

    private static byte[] styles(Workbook workbook) throws IOException {
        try (InputStream content = WorkbookPackage.small(workbook.styles())) {
            return content == null ? null : content.readAllBytes();
        }
    }

    private static Workbook.Worksheet chosen(Workbook workbook, String name) {
        return workbook.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new SheetException("There is no sheet named “" + name + "”. The sheets are: "
                        + String.join(", ", workbook.sheetNames()) + "."));
    }

    private List<String> notices(Workbook workbook, Workbook.Worksheet sheet) throws IOException {
        List<String> notices = new ArrayList<>();
        boolean whole = isHandedBackWhole(workbook);
        if (workbook.sheets().size() > 1) {
            notices.add("This workbook has %d sheets. Only “%s” is read. %s"
                    .formatted(
                            workbook.sheets().size(),
                            sheet.name(),
                            whole
                                    ? "A copy as a workbook keeps the others as they are; a copy as text has none of them."
                                    : "Copies do not hold the others."));
        }
        if (workbook.hasMacros()) {
            notices.add("This workbook has macros. They are not run, and copies do not have them.");
        }
        if (!whole) {
            notices.add((workbook.hasMacroSheets() ? "This workbook has sheets of macros." : "This workbook is large.")
                    + " Its copy will hold one sheet with its cells, their looks and widths, and results in place of"
                    + " formulas. Merged cells, filters, comments, pictures and charts are left out.");
        }
        if (workbook.kinds().contains("externalLink")) {
            notices.add("This workbook links to other files. They are not opened; the last saved values are read.");
        }
        return notices;
    }
}
