package org.htmdirectory.labor.published;

import java.util.List;

/** Takes the rows of a file one after the other. */
@FunctionalInterface
interface RowVisitor {

    /**
     * A row.
     *
     * @param sheet the sheet's name; the file's where it has no sheets
     * @param number the row's number in its sheet, from 1
     * @param cells their texts without blanks around them, numbers as they are stored; empty where nothing stands
     */
    void row(String sheet, int number, List<String> cells);
}
