package org.htmdirectory.titles.lookup;

import java.util.List;
import java.util.function.Supplier;
import org.htmdirectory.reading.neighbors.Lookup;
import org.htmdirectory.reading.neighbors.Matches;
import org.htmdirectory.reading.neighbors.Suggestion;
import org.htmdirectory.reading.neighbors.TitleIndex;

/** The directory of titles as other packages use it: every answer is a function of the current edition and the text. */
public class Directory {

    private final Supplier<TitleIndex> index;

    /** The directory over the index of the current edition, asked for anew at each call. */
    Directory(Supplier<TitleIndex> index) {
        this.index = index;
    }

    /** What that text stands for; never null, for any text. */
    public Lookup lookup(String text) {
        return index.get().lookup(text);
    }

    /** The titles that match, at most {@code limit} and never more than 50, and what sort of answer they make. */
    public Matches matches(String text, int limit) {
        return index.get().matches(text, limit);
    }

    /** Titles to offer while that text is being typed, at most {@code limit}; never more than 50. */
    List<Suggestion> suggest(String text, int limit) {
        return index.get().suggest(text, limit);
    }
}
