package org.htmdirectory.lists.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** A workbook's file, opened to be read: the parts in it and how they hang together. */
final class WorkbookPackage implements Closeable {

    private static final long LONGEST_SMALL = 8L << 20;

    private static final Map<String, String> OTHERS = Map.of(
            "word/document.xml", "a Word document",
            "ppt/presentation.xml", "a presentation",
            "xl/workbook.bin", "a binary workbook (.xlsb)",
            "content.xml", "an OpenDocument file");

    private final OPCPackage parts;
    private final Closeable turn;

    private WorkbookPackage(OPCPackage parts, Closeable turn) {
        this.parts = parts;
        this.turn = turn;
    }

    /** Opens a workbook without waiting for a turn: for what holds none of its texts. */
    static WorkbookPackage open(Path path, SheetLimits limits) throws IOException {
        return open(path, limits, () -> {});
    }

    /** Waits for a turn and opens a workbook; closing it ends the turn. */
    static WorkbookPackage open(Path path, SheetLimits limits, WorkbookPermits turns) throws IOException {
        WorkbookPermits.Turn turn = turns.take();
        try {
            return open(path, limits, (Closeable) turn);
        } catch (IOException | RuntimeException | Error failed) {
            turn.close();
            throw failed;
        }
    }

    private static WorkbookPackage open(Path path, SheetLimits limits, Closeable turn) throws IOException {
        ZipSecureFile zip = zip(path);
        try {
            refuseOthers(zip);
            return new WorkbookPackage(OPCPackage.open(new GuardedZip(zip, limits)), turn);
        } catch (SheetException | Error failed) {
            zip.close();
            throw failed;
        } catch (InvalidFormatException | RuntimeException broken) {
            zip.close();
            throw SheetException.damaged(broken);
        }
    }

    /** The packed file; its directory is looked at first, for that is read whole. */
    static ZipSecureFile zip(Path path) throws IOException {
        ZipDirectory.check(path);
        try {
            return new ZipSecureFile(path.toFile());
        } catch (IOException | IllegalArgumentException broken) {
            throw SheetException.damaged(broken);
        }
    }

    /** Refuses what is packed the same way but is no workbook. */
    private static void refuseOthers(ZipSecureFile zip) {
        OTHERS.forEach((part, name) -> {
            if (zip.getEntry(part) != null) {
                throw new SheetException("This file is " + name + ". Save the table in it as CSV or XLSX.");
            }
        });
        for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
            if (part.getName().startsWith("xl/")) {
                return;
            }
        }
        throw new SheetException("This file is a ZIP archive. Unpack it and give the file in it.");
    }

    /** The part that lists the sheets. */
    PackagePart home() {
        try {
            for (PackageRelationship relation : parts.getRelationships()) {
                if (kind(relation).equals("officeDocument")) {
                    return target(relation);
                }
            }
        } catch (IllegalArgumentException broken) {
            throw SheetException.damaged(broken);
        }
        throw SheetException.damaged(null);
    }

    /** What a part is to the one that points to it, e.g. <i>worksheet</i>; the same in both dialects of the format. */
    static String kind(PackageRelationship relation) {
        String type = relation.getRelationshipType();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** The part that is pointed to, or null if it lies elsewhere or nowhere. */
    PackagePart target(PackageRelationship relation) {
        try {
            return relation.getTargetMode() == TargetMode.EXTERNAL
                    ? null
                    : parts.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
        } catch (InvalidFormatException | IllegalArgumentException broken) {
            throw SheetException.damaged(broken);
        }
    }

    /** The content of a part; null where there is none. */
    static InputStream content(PackagePart part) throws IOException {
        return part == null ? null : part.getInputStream();
    }

    /** The content of a part that is small in every honest workbook; null where there is none. */
    static InputStream small(PackagePart part) throws IOException {
        return part == null ? null : new Small(part.getInputStream());
    }

    private static final class Small extends MeasuredStream {

        private long length;

        private Small(InputStream content) {
            super(content);
        }

        @Override
        void count(int read) {
            length += read;
            if (length > LONGEST_SMALL) {
                throw SheetException.tooLong(LONGEST_SMALL);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (turn) {
            parts.revert();
        }
    }
}
