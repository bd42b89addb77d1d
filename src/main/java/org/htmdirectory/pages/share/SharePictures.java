package org.htmdirectory.pages.share;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.htmdirectory.platform.edition.Derived;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.paper.Press;
import org.htmdirectory.platform.site.SearchEntry;
import org.htmdirectory.platform.site.SearchSection;
import org.springframework.stereotype.Component;

/** Draws what stands beside a page's link: the pages that visitors can look for, and the site itself for all others. */
@Component
class SharePictures {

    private static final int MOST_KEPT = 200;

    private final Press press;
    private final Derived<Map<String, SharedPage>> pages;
    private final Derived<Map<SharedPage, byte[]>> drawn;

    SharePictures(Editions editions, List<SearchSection> sections, Press press) {
        this.press = press;
        this.pages = new Derived<>(editions, () -> pages(sections));
        this.drawn = new Derived<>(editions, () -> Collections.synchronizedMap(new Newest()));
    }

    /** The picture of the page at a path, or of the nearest one above it that has a picture of its own: a PNG. */
    byte[] of(String path) {
        return drawn.get().computeIfAbsent(nearest(path), page -> press.picture("pages/share/picture", page));
    }

    SharedPage nearest(String path) {
        Map<String, SharedPage> known = pages.get();
        String at = path;
        while (!at.isEmpty() && !known.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return known.getOrDefault(at, SharedPage.SITE);
    }

    private static Map<String, SharedPage> pages(List<SearchSection> sections) {
        Map<String, SharedPage> pages = new HashMap<>();
        for (SearchSection section : sections) {
            for (SearchEntry entry : section.entries()) {
                pages.putIfAbsent(entry.address(), SharedPage.of(entry, section.heading()));
            }
        }
        return Map.copyOf(pages);
    }

    /** Drawing takes a while, keeping all would take hundreds of megabytes. */
    private static final class Newest extends LinkedHashMap<SharedPage, byte[]> {

        private static final long serialVersionUID = 1;

        Newest() {
            super(MOST_KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<SharedPage, byte[]> eldest) {
            return size() > MOST_KEPT;
        }
    }
}
