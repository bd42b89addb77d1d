package org.htmdirectory.labor.published;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.htmdirectory.sources.ImportRefusedException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads an XLSX workbook as a stream. */
final class NewWorkbook {

    /** Numbers are stored with more digits than they were published with: 18.4 as 18.399999999999999. */
    private static final MathContext DIGITS = new MathContext(12);

    private NewWorkbook() {}

    static void read(Path file, RowVisitor visitor) throws IOException {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader workbook = new XSSFReader(parts);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader reader = XMLHelper.newXMLReader();
                    reader.setContentHandler(new XSSFSheetXMLHandler(
                            workbook.getStylesTable(),
                            null,
                            strings,
                            new Rows(sheets.getSheetName(), visitor),
                            new AsStored(),
                            false));
                    reader.parse(new InputSource(sheet));
                }
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException broken) {
            if (broken instanceof ImportRefusedException refused) {
                throw refused;
            }
            throw new ImportRefusedException("The workbook is broken or not whole: nothing of it was read.");
        }
    }

    static String stored(double number) {
        return new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    /** Shows a number as it is stored, whatever its format. */
    private static final class AsStored extends DataFormatter {

        @Override
        public String formatRawCellContents(double value, int format, String pattern) {
            return stored(value);
        }

        @Override
        public String formatRawCellContents(double value, int format, String pattern, boolean since1904) {
            return stored(value);
        }
    }

    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final String sheet;
        private final RowVisitor visitor;
        private List<String> cells = new ArrayList<>();

        Rows(String sheet, RowVisitor visitor) {
            this.sheet = sheet;
            this.visitor = visitor;
        }

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(String reference, String text, XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(text == null ? "" : text.strip());
        }

        @Override
        public void endRow(int row) {
            visitor.row(sheet, row + 1, cells);
        }
    }
}
