package org.htmdirectory.lists.tables;

import org.htmdirectory.platform.reference.PackedTable;

/** Words of cells, by a reviewed table of them: a row with such a word is unlikely to name columns. */
public final class ContentWords {

    private static final WordSet KNOWN = new WordSet(PackedTable.rows("/lists/tables/content-words.csv").stream()
            .map(row -> row.getField("word"))
            .toList());

    private ContentWords() {}

    /** Whether a text has one of them. */
    public static boolean areIn(String text) {
        return KNOWN.isIn(ColumnNames.plain(text));
    }
}
