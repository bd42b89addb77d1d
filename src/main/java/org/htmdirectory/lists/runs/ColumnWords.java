package org.htmdirectory.lists.runs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.htmdirectory.lists.tables.CellLook;
import org.htmdirectory.lists.tables.ColumnNames;
import org.htmdirectory.lists.tables.ContentWords;
import org.htmdirectory.lists.tables.WordSet;
import org.htmdirectory.platform.reference.PackedTable;

/** The words by which the names of columns, and what is in them, tell that they hold job titles. */
final class ColumnWords {

    private static final Map<String, WordSet> WORDS = PackedTable.rows("/lists/runs/column-words.csv").stream()
            .collect(Collectors.toMap(
                    row -> row.getField("meaning"),
                    row -> new WordSet(List.of(row.getField("words").split("; ")))));

    private ColumnWords() {}

    /** Whether the plain name of a column sounds like job titles. */
    static boolean nameTitles(String plain) {
        return WORDS.get("title").isIn(plain) && !WORDS.get("no title").isIn(plain);
    }

    /** Whether a cell is words. */
    static boolean areWording(String text) {
        return text.codePoints().filter(Character::isLetter).limit(2).count() == 2 && !CellLook.isData(text);
    }

    static boolean nameAPerson(String text) {
        return CellLook.isPerson(text) && !ContentWords.areIn(text);
    }

    static boolean areAnHonorific(String text) {
        String plain = ColumnNames.plain(text);
        return !plain.contains(" ") && WORDS.get("honorific").isIn(plain);
    }
}
