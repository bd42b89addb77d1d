package org.htmdirectory.api.json;

import org.htmdirectory.api.description.OneOf;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Standing;
import org.jspecify.annotations.Nullable;

/** Where a fact comes from, in JSON. */
record CitationResource(
        String publisher,
        @Nullable String release,
        @Nullable String published,
        @Nullable String locator,
        @Nullable String url,
        @Nullable String read,
        @OneOf(Standing.class) String standing,
        @Nullable String ownerUrl,
        boolean secondHand) {

    static CitationResource of(Citation citation) {
        return new CitationResource(
                citation.publisher(),
                citation.release(),
                citation.published(),
                citation.locator(),
                citation.url(),
                citation.read(),
                citation.standing().code(),
                citation.ownerUrl(),
                citation.isCopy());
    }
}
