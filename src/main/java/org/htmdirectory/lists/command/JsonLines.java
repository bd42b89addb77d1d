package org.htmdirectory.lists.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.htmdirectory.lists.tables.NewColumns;
import org.htmdirectory.lists.tables.SheetPreview;
import org.htmdirectory.lists.tables.SheetRow;
import org.htmdirectory.lists.tables.SheetWriter;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes each row as a JSON object on a line: its own cells as text by the labels of their columns, what was added by its
 * names, what is empty left out.
 */
final class JsonLines implements SheetWriter, AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory();

    private final SheetPreview table;
    private final NewColumns added;
    private final OutputStream target;

    JsonLines(SheetPreview table, NewColumns added, OutputStream target) {
        this.table = table;
        this.added = added;
        this.target = target;
    }

    @Override
    public void write(SheetRow row, List<?> cells) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line, JsonEncoding.UTF8)) {
            json.writeStartObject();
            for (int at = 0; at < table.columns().size(); at++) {
                if (!row.text(at).isEmpty() && !added.replaced().contains(at)) {
                    json.writeStringProperty(table.columns().get(at).label(), row.text(at));
                }
            }
            for (int at = 0; at < added.names().size(); at++) {
                if (cells.get(at) instanceof Number number) {
                    json.writeNumberProperty(added.names().get(at), new BigDecimal(number.toString()));
                } else if (cells.get(at) != null) {
                    json.writeStringProperty(
                            added.names().get(at), cells.get(at).toString());
                }
            }
            json.writeEndObject();
        }
        target.write(line.toByteArray());
        target.write('\n');
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
