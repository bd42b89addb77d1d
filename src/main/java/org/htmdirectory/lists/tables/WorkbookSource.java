package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows from one sheet of a workbook. */
final class WorkbookSource implements Source {

    private final Path path;
    private final SheetLimits limits;
    private final WorkbookPermits turns;

    WorkbookSource(Path path, SheetLimits limits, WorkbookPermits turns) {
        this.path = path;
        this.limits = limits;
        this.turns = turns;
    }

    @Override
    public Settled settle(SheetChoices asked) throws IOException {
        try (WorkbookParts parts = WorkbookParts.open(path, limits, turns)) {
            Workbook workbook = Workbook.of(parts);
            Workbook.Worksheet sheet =
                    asked.sheet() != null ? chosen(workbook, asked.sheet()) : new FirstSheet(parts).of(workbook);
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
        WorkbookParts parts = WorkbookParts.open(path, limits, turns);
        try {
            return rows(parts, settled);
        } catch (IOException | RuntimeException | Error failed) {
            parts.close();
            throw failed;
        }
    }

    // It takes no turn, for whoever copies a table holds its rows already, and it reads no texts.
    @Override
    public WorkbookLook look(SheetChoices settled) throws IOException {
        try (WorkbookParts parts = WorkbookParts.open(path, limits);
                WorksheetRows rows = rows(parts, settled)) {
            Workbook workbook = Workbook.of(parts);
            return new WorkbookLook(
                    styles(parts, workbook), rows.widths(), workbook.from1904(), workbook.names(), settled.sheet());
        }
    }

    private WorksheetRows rows(WorkbookParts parts, SheetChoices settled) throws IOException {
        Workbook workbook = Workbook.of(parts);
        Workbook.Worksheet sheet = chosen(workbook, settled.sheet());
        InputStream content = parts.large(sheet.part());
        if (content == null) {
            throw SheetException.damaged(null);
        }
        InputStream texts = workbook.sharedStrings() == null ? null : parts.large(workbook.sharedStrings());
        Styles styles = workbook.styles() == null ? Styles.NONE : Styles.of(parts.small(workbook.styles()));
        SharedStrings strings = new SharedStrings(texts, limits.maxCellCharacters());
        CellReader cells = new CellReader(strings, new NumberText(styles, workbook.from1904()), styles, limits);
        return new WorksheetRows(parts, new Xml(content), cells);
    }

    private static byte[] styles(WorkbookParts parts, Workbook workbook) throws IOException {
        if (workbook.styles() == null) {
            return null;
        }
        try (InputStream content = parts.small(workbook.styles())) {
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

    private static List<String> notices(Workbook workbook, Workbook.Worksheet sheet) {
        List<String> notices = new ArrayList<>();
        if (workbook.sheets().size() > 1) {
            notices.add("This workbook has %d sheets. Only “%s” is read and written."
                    .formatted(workbook.sheets().size(), sheet.name()));
        }
        if (workbook.parts().contains("vbaProject") || workbook.parts().contains("xlMacrosheet")) {
            notices.add("This workbook has macros. They are ignored; only its cells are read.");
        }
        if (workbook.parts().contains("externalLink")) {
            notices.add("This workbook links to other files. They are not opened; the last saved values are read.");
        }
        return notices;
    }
}
