package org.htmdirectory.lists.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts that a workbook's file packs. */
final class WorkbookParts implements Closeable {

    private static final long SMALL_PART = 8L << 20;
    private static final String NOT_SMALL =
            "The styles or the list of sheets of this workbook take more than 8 MB. Save the sheet as CSV.";
    private static final int UNPACKED_PER_BYTE = 10;

    private static final Map<String, String> OTHERS = Map.of(
            "word/document.xml", "a Word document",
            "ppt/presentation.xml", "a presentation",
            "xl/workbook.bin", "a binary workbook (.xlsb)",
            "content.xml", "an OpenDocument file");

    private final ZipFile zip;
    private final SheetLimits limits;
    private final Closeable turn;

    private WorkbookParts(ZipFile zip, SheetLimits limits, Closeable turn) {
        this.zip = zip;
        this.limits = limits;
        this.turn = turn;
    }

    /** Opens a workbook without waiting for a turn: for what holds none of its texts. */
    static WorkbookParts open(Path path, SheetLimits limits) throws IOException {
        return open(path, limits, () -> {});
    }

    /** Waits for a turn and opens a workbook; closing it ends the turn. */
    static WorkbookParts open(Path path, SheetLimits limits, WorkbookPermits turns) throws IOException {
        WorkbookPermits.Turn turn = turns.take();
        try {
            return open(path, limits, (Closeable) turn);
        } catch (IOException | RuntimeException | Error failed) {
            turn.close();
            throw failed;
        }
    }

    private static WorkbookParts open(Path path, SheetLimits limits, Closeable turn) throws IOException {
        ZipDirectory.check(path);
        try {
            ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
            return new WorkbookParts(zip, limits, turn);
        } catch (ZipException | IllegalArgumentException broken) {
            throw SheetException.damaged(broken);
        }
    }

    /** Refuses what is packed the same way but is no workbook. */
    void refuseOthers() {
        OTHERS.forEach((part, name) -> {
            if (zip.getEntry(part) != null) {
                throw new SheetException("This file is " + name + ". Save the table in it as CSV or XLSX.");
            }
        });
        if (zip.stream().noneMatch(part -> part.getName().startsWith("xl/"))) {
            throw new SheetException("This file is a ZIP archive. Unpack it and give the file in it.");
        }
    }

    /** A part that is small in every honest workbook, or null if there is none of that name. */
    InputStream small(String name) throws IOException {
        return part(name, SMALL_PART, NOT_SMALL);
    }

    /** A part that holds cells, or null if there is none of that name. */
    InputStream large(String name) throws IOException {
        return part(name, limits.maxBytes() * UNPACKED_PER_BYTE, null);
    }

    @Override
    public void close() throws IOException {
        try (turn) {
            zip.close();
        }
    }

    private InputStream part(String name, long most, String tooMuch) throws IOException {
        ZipEntry part = zip.getEntry(name);
        if (part == null) {
            part = zip.stream()
                    .filter(entry -> entry.getName().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(null);
        }
        try {
            return part == null ? null : new GuardedStream(zip.getInputStream(part), part, most, tooMuch);
        } catch (ZipException broken) {
            throw SheetException.damaged(broken);
        }
    }
}
