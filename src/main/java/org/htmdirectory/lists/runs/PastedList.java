package org.htmdirectory.lists.runs;

import java.util.List;
import org.htmdirectory.lists.tables.Delimiter;
import org.htmdirectory.lists.tables.SheetChoices;
import org.htmdirectory.lists.tables.SheetPreview;
import org.htmdirectory.lists.tables.TextEncoding;

/** How a list that was pasted is read. */
final class PastedList {

    private static final int LONGEST_EMPLOYER = 80;

    private PastedList() {}

    /** What its columns are called says who employs; without a header, the only other column is taken for that. */
    static ListChoices choices(ListPreview found) {
        Delimiter delimiter = found.table().choices().delimiter();
        boolean employers = found.table().header() == null
                && found.table().columns().size() == 2
                && found.title().isPresent()
                && holdsNames(found.table(), 1 - found.columns().title());
        return employers
                ? new ListChoices(
                        new SheetChoices(TextEncoding.UTF_8, delimiter, false, null, null),
                        new JobColumns(
                                found.columns().title(),
                                1 - found.columns().title(),
                                JobColumns.NONE,
                                JobColumns.NONE,
                                JobColumns.NONE),
                        ForAllRows.NOTHING)
                : new ListChoices(
                        new SheetChoices(TextEncoding.UTF_8, delimiter, null, null, null),
                        JobColumns.GUESSED,
                        ForAllRows.NOTHING);
    }

    private static boolean holdsNames(SheetPreview found, int column) {
        List<String> cells = found.firstRows().stream()
                .map(row -> row.text(column).strip())
                .filter(text -> !text.isEmpty())
                .toList();
        return !cells.isEmpty() && cells.stream().allMatch(PastedList::isName);
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST_EMPLOYER && text.codePoints().anyMatch(Character::isLetter);
    }
}
