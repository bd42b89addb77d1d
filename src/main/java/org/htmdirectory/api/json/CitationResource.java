package org.htmdirectory.api.json;

import org.htmdirectory.sources.Citation;

/** Where a fact comes from, in JSON. */
record CitationResource(
        String publisher,
        String release,
        String published,
        String locator,
        String url,
        String read,
        String standing,
        String ownerUrl,
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
