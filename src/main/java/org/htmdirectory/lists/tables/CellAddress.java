package org.htmdirectory.lists.tables;

/** The addresses of cells, such as {@code AB12}. */
final class CellAddress {

    /** How many columns a worksheet has, the last of them XFD. */
    static final int COLUMNS = 16_384;

    /** How many rows a worksheet has. */
    static final int ROWS = 1_048_576;

    private CellAddress() {}

    /** The column of an address, counted from 0; negative if no worksheet has it. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length(); i++) {
            char letter = address.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
            if (column > COLUMNS) {
                return -1;
            }
        }
        return column - 1;
    }
}
