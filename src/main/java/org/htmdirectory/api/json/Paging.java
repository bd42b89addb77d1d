package org.htmdirectory.api.json;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.htmdirectory.api.access.ListPage;

/**
 * Which part of a list is asked for.
 *
 * @param page from 1, which is also where none is named
 * @param size how many on a page
 */
record Paging(
        @Schema(description = "Which page, from 1", defaultValue = "1")
        @Min(value = 1, message = "must be 1 or more")
        @Max(value = Paging.LAST, message = "must be 1,000,000 or less")
        Integer page,

        @Schema(description = "How many on a page", defaultValue = "100")
        @Min(value = 1, message = "must be 1 or more")
        @Max(value = ListPage.LARGEST, message = "must be 1,000 or less")
        Integer size) {

    static final int LAST = 1_000_000;
    static final Paging FIRST = new Paging(null, null);

    private static final int USUAL = 100;

    /** The same, with what was not said. */
    Paging {
        page = page == null ? 1 : page;
        size = size == null ? USUAL : size;
    }
}
