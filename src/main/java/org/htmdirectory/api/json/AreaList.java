package org.htmdirectory.api.json;

import java.util.List;
import org.htmdirectory.api.access.ListOf;
import org.htmdirectory.api.access.ListPage;
import org.htmdirectory.api.access.PagedAnswer;
import org.htmdirectory.api.description.OneOf;
import org.htmdirectory.labor.wage.Area;
import org.htmdirectory.labor.wage.AreaKind;
import org.jspecify.annotations.Nullable;

/** Areas, a page at a time, in JSON. */
@ListOf(name = "areas", of = AreaList.AreaSummary.class)
record AreaList(
        int edition,
        int total,
        @Nullable String next,
        @Nullable String prev,
        List<AreaSummary> areas) implements PagedAnswer {

    static AreaList of(ListPage<Area> page, int edition) {
        return new AreaList(
                edition,
                page.total(),
                page.next(),
                page.prev(),
                page.rows().stream().map(AreaSummary::of).toList());
    }

    /** An area in short, with the postal codes of the states that it lies in. */
    record AreaSummary(
            String slug, String name, @OneOf(AreaKind.class) String kind, List<String> states) {

        static AreaSummary of(Area area) {
            return new AreaSummary(area.slug(), area.name(), area.kind().code(), area.states());
        }
    }
}
