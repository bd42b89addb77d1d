package org.htmdirectory.labor.published;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as the Employment Projections are published in, with figures that a test makes up. */
public final class OccupationWorkbook {

    private static final List<String> HEADERS = List.of(
            "%1$d National Employment Matrix title",
            "%1$d National Employment Matrix code",
            "Occupation type",
            "Employment, %1$d",
            "Employment, %2$d",
            "Employment change, numeric, %1$d–%3$d",
            "Employment change, percent, %1$d–%3$d",
            "Occupational openings, %1$d–%3$d annual average",
            "Median annual wage, dollars, %1$d[1]",
            "Typical education needed for entry",
            "Work experience in a related occupation",
            "Typical on-the-job training needed to attain competency in the occupation");

    private final int base;
    private final List<List<Object>> rows;
    private String without = "";

    /**
     * @param base the year at the decade's start
     * @param rows cells of Table 1.2 from the title on
     */
    public OccupationWorkbook(int base, List<List<Object>> rows) {
        this.base = base;
        this.rows = rows;
    }

    /** A row with jobs at both ends and what follows from them. */
    public static List<Object> row(
            String title, String code, Object before, Object after, Object change, Object percent) {
        String type = code.endsWith("0000") ? "Summary" : "Line item";
        return List.of(
                title, code, type, before, after, change, percent, 7.4, 64000, "Associate's degree", "None", "None");
    }

    /** This one, with a column of another name. */
    OccupationWorkbook without(String header) {
        this.without = header;
        return this;
    }

    /** Writes it. */
    public Path write(Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                Workbook workbook = new Workbook(stream, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Table 1.2");
            sheet.value(
                    0,
                    0,
                    "Table 1.2 Occupational projections, %d–%d, and worker characteristics".formatted(base, base + 10));
            for (int column = 0; column < HEADERS.size(); column++) {
                String header = HEADERS.get(column).formatted(base, base + 10, (base + 10) % 100);
                sheet.value(1, column, header.startsWith(without) && !without.isEmpty() ? "Renamed" : header);
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    Object cell = rows.get(row).get(column);
                    if (cell instanceof Number number) {
                        sheet.value(row + 2, column, number);
                    } else {
                        sheet.value(row + 2, column, cell.toString());
                    }
                }
            }
        }
        return file;
    }
}
