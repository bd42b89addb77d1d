package org.htmdirectory.lists.runs;

import java.util.List;
import org.htmdirectory.lists.tables.SheetChoices;
import org.htmdirectory.lists.tables.SheetPreview;
import org.htmdirectory.lists.tables.TextEncoding;

/** How a list that was pasted is read. */
final class PastedList {

    private static final int LONGEST_EMPLOYER = 80;

    private PastedList() {}

    /** What its columns are called says who employs; without a header, the only other column is taken for that. */
    static SheetChoices choices(SheetPreview found) {
        SheetChoices choices = found.choices();
        boolean employers = found.header() == null
                && found.columns().size() == 2
                && found.title().isPresent()
                && holdsNames(found, 1 - choices.titleColumn());
        return employers
                ? new SheetChoices(
                        TextEncoding.UTF_8,
                        choices.delimiter(),
                        false,
                        null,
                        choices.titleColumn(),
                        1 - choices.titleColumn(),
                        SheetChoices.NO_COLUMN)
                : new SheetChoices(TextEncoding.UTF_8, choices.delimiter(), null, null, null, null, null);
    }

    private static boolean holdsNames(SheetPreview found, int column) {
        List<String> cells = found.rows().stream()
                .map(row -> row.text(column).strip())
                .filter(text -> !text.isEmpty())
                .toList();
        return !cells.isEmpty() && cells.stream().allMatch(PastedList::isName);
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST_EMPLOYER && text.codePoints().anyMatch(Character::isLetter);
    }
}
