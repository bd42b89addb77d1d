package org.htmdirectory.pages.search;

import java.util.Arrays;
import java.util.List;
import org.htmdirectory.platform.reference.PackedTable;
import org.htmdirectory.platform.site.SearchEntry;
import org.htmdirectory.platform.site.SearchSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets visitors find a page of the site by what it is for. The pages stand in {@code pages/search/pages.csv}. */
@Component
@Order(80)
class PageSearch implements SearchSection {

    private final List<SearchEntry> pages = PackedTable.rows("/pages/search/pages.csv").stream()
            .map(row -> new SearchEntry(
                    row.getField("name"),
                    Arrays.asList(row.getField("other_names").split("; ")),
                    row.getField("about"),
                    row.getField("address")))
            .toList();

    @Override
    public String heading() {
        return "Pages";
    }

    @Override
    public List<SearchEntry> entries() {
        return pages;
    }
}
