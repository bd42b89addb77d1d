package org.htmdirectory.lists.tables;

/**
 * How much is read of one file.
 *
 * @param maxBytes the size of the file
 * @param maxRows rows below the header, empty ones between others included
 * @param maxColumns cells in a row
 * @param maxCellCharacters characters (UTF-16 units) in a cell
 */
public record SheetLimits(long maxBytes, long maxRows, int maxColumns, int maxCellCharacters) {

    /** 200 MB and a million rows; columns and cells as large as a workbook can hold. */
    public static final SheetLimits DEFAULT = new SheetLimits(200L << 20, 1_000_000, 16_384, 32_767);

    /**
     * @throws IllegalArgumentException if a limit is not positive
     */
    public SheetLimits {
        if (maxBytes < 1 || maxRows < 1 || maxColumns < 1 || maxCellCharacters < 1) {
            throw new IllegalArgumentException("each limit must be positive");
        }
    }

    // Wide rows are allowed and many rows are allowed, but not a file that is both throughout.
    long maxCells() {
        return maxRows * 200;
    }

    void checkSize(long bytes) {
        if (bytes > maxBytes) {
            throw new SheetException(FiguresInWords.of(
                    "This file has %,.1f MB; at most %,.1f MB can be read. Split it into smaller files.",
                    bytes / 1048576.0, maxBytes / 1048576.0));
        }
    }
}
