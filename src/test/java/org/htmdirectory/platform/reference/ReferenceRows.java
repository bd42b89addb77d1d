package org.htmdirectory.platform.reference;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Rows for tests of a table's rules. */
public final class ReferenceRows {

    private ReferenceRows() {}

    /** Starts to load a table from these lines; what it refuses, it says as a start would. The caller owns the transaction. */
    public static void load(ReferenceTable table, String csv, Connection connection) throws SQLException, IOException {
        new ReferenceImporter(connection).load(table, ReferenceFile.of(table, csv));
    }

    /** A row as it would be read from the table's file; cells that are not given are empty. */
    public static ReferenceRow of(ReferenceTable table, Map<String, String> cells) {
        List<String> header = table.columns().stream().map(Column::name).toList();
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(header);
            writer.writeRecord(
                    header.stream().map(name -> cells.getOrDefault(name, "")).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return ReferenceFile.of(table, text.toString()).rows().get(0);
    }
}
