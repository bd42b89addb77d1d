package org.htmdirectory.api.json;

import java.util.List;
import org.htmdirectory.api.access.ListOf;
import org.htmdirectory.api.access.ListPage;
import org.htmdirectory.api.access.PagedAnswer;
import org.htmdirectory.api.description.OneOf;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Title;
import org.htmdirectory.terms.TitleKind;
import org.jspecify.annotations.Nullable;

/** Titles, a page at a time, in JSON. */
@ListOf(name = "titles", of = TitleList.TitleSummary.class)
record TitleList(
        int edition,
        int total,
        @Nullable String next,
        @Nullable String prev,
        List<TitleSummary> titles) implements PagedAnswer {

    static TitleList of(ListPage<Title> page, int edition) {
        return new TitleList(
                edition,
                page.total(),
                page.next(),
                page.prev(),
                page.rows().stream().map(TitleSummary::of).toList());
    }

    /** A title in short. */
    record TitleSummary(
            String title,
            String slug,
            String language,
            @Nullable String country,
            @OneOf(TitleKind.class) String kind,
            boolean ambiguous,
            boolean inUse,
            @Nullable RoleRef role) {

        static TitleSummary of(Title title) {
            return new TitleSummary(
                    title.text(),
                    title.slug(),
                    title.language(),
                    title.country(),
                    title.kind().code(),
                    title.isAmbiguous(),
                    title.isInUse(),
                    title.role().orElse(null));
        }
    }
}
