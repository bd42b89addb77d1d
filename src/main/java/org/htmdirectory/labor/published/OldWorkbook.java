package org.htmdirectory.labor.published;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.htmdirectory.sources.ImportRefusedException;

/** Reads an XLS workbook, as wages were published in until 2013, record by record. */
final class OldWorkbook implements HSSFListener {

    private final RowVisitor visitor;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private SSTRecord strings;
    private int sheet = -1;
    private int row = -1;

    private OldWorkbook(RowVisitor visitor) {
        this.visitor = visitor;
    }

    static void read(Path file, RowVisitor visitor) throws IOException {
        try (POIFSFileSystem content = new POIFSFileSystem(file.toFile(), true)) {
            OldWorkbook workbook = new OldWorkbook(visitor);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(workbook);
            new HSSFEventFactory().processWorkbookEvents(request, content);
            workbook.end();
        } catch (ImportRefusedException refused) {
            throw refused;
        } catch (RuntimeException broken) {
            throw new ImportRefusedException("The workbook is broken or not whole: nothing of it was read.");
        }
    }

    @Override
    public void processRecord(Record record) {
        if (record instanceof BoundSheetRecord bound) {
            sheets.add(bound);
        } else if (record instanceof BOFRecord begin && begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            end();
            sheet++;
            row = -1;
        } else if (record instanceof SSTRecord all) {
            strings = all;
        } else if (record instanceof LabelSSTRecord label) {
            take(label, strings.getString(label.getSSTIndex()).toString());
        } else if (record instanceof LabelRecord label) {
            take(label, label.getValue());
        } else if (record instanceof NumberRecord number) {
            take(number, NewWorkbook.stored(number.getValue()));
        }
    }

    private void take(CellValueRecordInterface cell, String text) {
        if (cell.getRow() != row) {
            end();
            row = cell.getRow();
        }
        while (cells.size() < cell.getColumn()) {
            cells.add("");
        }
        cells.add(text.strip());
    }

    private void end() {
        if (row >= 0) {
            visitor.row(BoundSheetRecord.orderByBofPosition(sheets)[sheet].getSheetname(), row + 1, List.copyOf(cells));
        }
        cells = new ArrayList<>();
    }
}
