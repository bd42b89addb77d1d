package org.htmdirectory.titles.lookup;

import java.util.List;
import org.htmdirectory.platform.edition.Derived;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.reading.neighbors.Lookup;
import org.htmdirectory.reading.neighbors.Neighbors;
import org.htmdirectory.reading.neighbors.Suggestion;
import org.htmdirectory.reading.neighbors.TitleLookup;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.titles.knowledge.Classifiers;
import org.springframework.stereotype.Component;

/** The directory of titles as other packages use it: every answer is a function of the current edition and the text. */
@Component
public class Directory {

    private final Derived<TitleLookup> titles;

    Directory(Editions editions, Terminology terminology, Classifiers classifiers) {
        this.titles = new Derived<>(
                editions, () -> new TitleLookup(classifiers.current(), new Neighbors(terminology.titles())));
    }

    /** What that text stands for; never null, for any text. */
    public Lookup lookup(String text) {
        return titles.get().lookup(text);
    }

    /** Likewise, with at most {@code limit} titles that are like it, and never more than 50. */
    public Lookup matches(String text, int limit) {
        return titles.get().matches(text, limit);
    }

    /** Titles to offer while that text is being typed, at most {@code limit}; never more than 50. */
    public List<Suggestion> suggest(String text, int limit) {
        return titles.get().suggest(text, limit);
    }
}
