package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * How much memory a workbook would take if it were opened whole. It is measured as if all were cells, for each of which POI
 * takes some 650 bytes, with the cells that a copy adds to each row.
 */
final class WorkbookWeight {

    /** What is opened whole: 5,000 rows of 5 columns, in some 60 MB. */
    static final int MOST_CELLS = 80_000;

    private static final int ADDED_PER_ROW = 11;
    private static final int THINGS_PER_CELL = 5;
    private static final int BYTES_PER_THING = 130;

    private final long most;
    private long things;

    private WorkbookWeight(int mostCells) {
        this.most = (long) mostCells * THINGS_PER_CELL;
    }

    /** Whether a workbook takes no more memory than so many cells; false also where one of its parts cannot be read. */
    static boolean isWithin(int mostCells, Path path) throws IOException {
        WorkbookWeight weight = new WorkbookWeight(mostCells);
        try (ZipSecureFile zip = WorkbookPackage.zip(path)) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(part)) {
                    if (!weight.add(part.getName().toLowerCase(Locale.ROOT), content)) {
                        return false;
                    }
                }
            }
            return true;
        } catch (SheetException | ZipException damaged) {
            return false;
        }
    }

    /** The same of one part, as a number of cells would weigh. */
    static boolean isWithin(int mostCells, InputStream part) {
        try {
            return new WorkbookWeight(mostCells).addTree(new Xml(part));
        } catch (SheetException damaged) {
            return false;
        }
    }

    private boolean add(String name, InputStream content) throws IOException {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")
                ? addTree(new Xml(content))
                : addBytes(content);
    }

    private boolean addTree(Xml xml) {
        while (things <= most && xml.next()) {
            things += xml.weight() + ("row".equals(xml.started()) ? ADDED_PER_ROW * THINGS_PER_CELL : 0);
        }
        return things <= most;
    }

    private boolean addBytes(InputStream content) throws IOException {
        byte[] some = new byte[1 << 14];
        for (int read; things <= most && (read = content.read(some)) > 0; ) {
            things += read / BYTES_PER_THING + 1;
        }
        return things <= most;
    }
}
