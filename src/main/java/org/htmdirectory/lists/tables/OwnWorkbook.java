package org.htmdirectory.lists.tables;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/**
 * A visitor's own workbook, opened whole to be handed back with columns added. Only one is open at a time. The file itself
 * stays as it is.
 */
final class OwnWorkbook implements Closeable {

    private static final WorkbookPermits ONE = new WorkbookPermits(1, Duration.ofSeconds(30));

    private final OPCPackage parts;
    private final XSSFWorkbook workbook;
    private final WorkbookPermits.Turn turn;

    private OwnWorkbook(OPCPackage parts, WorkbookPermits.Turn turn) throws IOException, InvalidFormatException {
        this.parts = parts;
        removeMacros(parts);
        this.workbook = new XSSFWorkbook(parts);
        this.workbook.setWorkbookType(XSSFWorkbookType.XLSX);
        this.turn = turn;
    }

    /** Opens a workbook that is light enough; null where POI cannot. */
    static OwnWorkbook open(Path path) throws IOException {
        WorkbookPermits.Turn turn = ONE.take();
        OPCPackage parts = null;
        try {
            parts = OPCPackage.open(path.toFile(), PackageAccess.READ_WRITE);
            return new OwnWorkbook(parts, turn);
        } catch (InvalidFormatException | IOException | RuntimeException unreadable) {
            close(parts, turn);
            return null;
        } catch (Error failed) {
            close(parts, turn);
            throw failed;
        }
    }

    /** A workbook with programs in it is another kind of file, which the copy is not named as. */
    private static void removeMacros(OPCPackage parts) throws InvalidFormatException {
        for (PackagePart home : parts.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)) {
            List<PackageRelationship> macros = new ArrayList<>();
            home.getRelationshipsByType(XSSFRelation.VBA_MACROS.getRelation()).forEach(macros::add);
            for (PackageRelationship relation : macros) {
                PackagePart macro = home.getRelatedPart(relation);
                home.removeRelationship(relation.getId());
                parts.deletePartRecursive(macro.getPartName());
            }
        }
    }

    /** Adds the names of columns; null where there is no room for them, or POI cannot make any. */
    OwnRows begin(SheetPreview preview, NewColumns added) {
        try {
            XSSFSheet sheet = workbook.getSheet(preview.choices().sheet());
            OwnPlaces places = OwnPlaces.of(preview, sheet, added);
            // A formula may count what is replaced.
            workbook.setForceFormulaRecalculation(
                    !added.replaced().isEmpty() || workbook.getForceFormulaRecalculation());
            return places.last() < CellAddress.COLUMNS ? new OwnRows(preview, sheet, places, added.names()) : null;
        } catch (RuntimeException | StackOverflowError unfit) {
            return null;
        }
    }

    /** Writes it once its rows have what is added; the target stays open. */
    void write(OutputStream target) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try {
            workbook.write(copy);
        } catch (RuntimeException unfit) {
            throw new SheetException("This workbook cannot be handed back with columns added. Choose CSV.", unfit);
        }
        // A visitor may be slow to take it, and others wait for their turn.
        close();
        copy.writeTo(target);
    }

    @Override
    public void close() {
        close(parts, turn);
    }

    // Closing the workbook as POI offers it would write into the visitor's file.
    private static void close(OPCPackage parts, WorkbookPermits.Turn turn) {
        if (parts != null) {
            parts.revert();
        }
        turn.close();
    }
}
