package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** The end of a ZIP file, which says how long its directory is: the one part of it that is read whole. */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    static final int MOST_PARTS = 20_000;
    private static final long LARGEST = 4L << 20;

    private ZipDirectory() {}

    static void check(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            int length = (int) Math.min(file.length(), END_LENGTH + LONGEST_COMMENT);
            byte[] tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END_LENGTH; at >= 0; at--) {
                if (end.getInt(at) == END) {
                    check(Short.toUnsignedInt(end.getShort(at + 10)), Integer.toUnsignedLong(end.getInt(at + 12)));
                    return;
                }
            }
        }
        throw SheetException.damaged(null);
    }

    private static void check(int parts, long bytes) {
        if (parts > MOST_PARTS || bytes > LARGEST) {
            throw new SheetException(
                    "This workbook is made of more parts than any spreadsheet program writes. It is not read.");
        }
    }
}
