package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * A workbook's parts as they are unpacked: only those that tell of cells, and each only as far as an honest one goes. POI
 * reads the parts that name the others as trees, so these must be short.
 */
final class GuardedZip extends ZipFileZipEntrySource {

    static {
        // Real sheets full of the same short row are packed a hundredfold.
        ZipSecureFile.setMinInflateRatio(1 / 200.0);
        ZipSecureFile.setGraceEntrySize(32L << 20);
        ZipSecureFile.setMaxFileCount(ZipDirectory.MOST_PARTS);
    }

    private static final int UNPACKED_PER_BYTE = 10;
    private static final long LONGEST_NAMING_OTHERS = 2L << 20;

    private final SheetLimits limits;
    private long namingOthers;

    GuardedZip(ZipSecureFile zip, SheetLimits limits) {
        super(zip);
        this.limits = limits;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(Collections.list(super.getEntries()).stream()
                .filter(entry -> isRead(entry.getName().toLowerCase(Locale.ROOT)))
                .toList());
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry part) throws IOException {
        try {
            return new Guarded(super.getInputStream(part), part.getName().toLowerCase(Locale.ROOT));
        } catch (ZipException locked) {
            throw SheetException.damaged(locked);
        }
    }

    private static boolean isRead(String name) {
        if (name.endsWith(".rels")) {
            return name.equals("_rels/.rels") || name.contains("_rels/workbook");
        }
        return name.endsWith(".xml") && !name.startsWith("docprops/") && !name.startsWith("customxml/");
    }

    /** One part, stopped where it grows as only a file made to exhaust its reader does. */
    private final class Guarded extends MeasuredStream {

        private final boolean naming;
        private long unpacked;

        private Guarded(InputStream content, String name) {
            super(content);
            this.naming = name.endsWith(".rels") || name.equals("[content_types].xml");
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            try {
                return super.read(target, from, length);
            } catch (IOException stopped) {
                if (String.valueOf(stopped.getMessage()).startsWith("Zip bomb detected!")) {
                    throw farMore();
                }
                throw stopped;
            }
        }

        @Override
        void count(int read) {
            unpacked += read;
            namingOthers += naming ? read : 0;
            if (namingOthers > LONGEST_NAMING_OTHERS) {
                throw SheetException.tooLong(LONGEST_NAMING_OTHERS);
            }
            if (unpacked / UNPACKED_PER_BYTE > limits.maxBytes()) {
                throw farMore();
            }
        }

        private SheetException farMore() {
            return new SheetException(FiguresInWords.of(
                    "This workbook unpacks to far more than its size lets expect (over %,d MB). It is not read.",
                    unpacked >> 20));
        }
    }
}
