package org.htmdirectory.pages.search;

import java.util.List;
import org.htmdirectory.platform.edition.Derived;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.site.SearchSection;
import org.springframework.stereotype.Component;

/** Finds pages of the site: every answer is a function of the current edition and the text. */
@Component
class SiteSearch {

    private final Derived<SearchIndex> index;

    SiteSearch(Editions editions, List<SearchSection> sections) {
        this.index = new Derived<>(editions, () -> new SearchIndex(sections));
    }

    /** What a text finds, so many of each kind. */
    Found find(String text, int most) {
        return index.get().find(text, most);
    }

    /** What a text finds; where no page has all of its words, what has some. */
    Found findAtLeastSome(String text, int most) {
        SearchIndex pages = index.get();
        Found all = pages.find(text, most);
        return all.isEmpty() ? pages.findSome(text, most) : all;
    }
}
