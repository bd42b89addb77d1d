package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The OLE container, in which both old and password-protected Office files come; neither can be read. */
final class OldContainer {

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] WORD = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

    private OldContainer() {}

    static SheetException refuse(Path path) throws IOException {
        if (holds(path, ENCRYPTED)) {
            return new SheetException("This workbook is protected by a password. Save a copy without the password.");
        }
        if (holds(path, WORD)) {
            return new SheetException("This file is a Word document. " + FileKind.WANTED);
        }
        return new SheetException(
                "This is a workbook in the old format of Excel 97 to 2003 (.xls) or another old Office"
                        + " file. Open it in a spreadsheet program and save it as XLSX or CSV.");
    }

    private static boolean holds(Path path, byte[] sought) throws IOException {
        byte[] window = new byte[1 << 16];
        int kept = 0;
        try (InputStream content = Files.newInputStream(path)) {
            int read;
            while ((read = content.read(window, kept, window.length - kept)) > 0) {
                int length = kept + read;
                if (new String(window, 0, length, StandardCharsets.ISO_8859_1)
                        .contains(new String(sought, StandardCharsets.ISO_8859_1))) {
                    return true;
                }
                kept = Math.min(length, sought.length);
                System.arraycopy(window, length - kept, window, 0, kept);
            }
        }
        return false;
    }
}
