package org.htmdirectory.sources;

import java.util.Map;
import org.htmdirectory.platform.reference.RowSource;

/**
 * All citations of one edition, or of the files that lie in the program. Nothing in it can be changed.
 *
 * @param bySlug the citations by slug
 * @param publishers who publishes a dataset, by its slug
 */
public record Citations(Map<String, Citation> bySlug, Map<String, String> publishers) {

    /** Keeps copies that nobody can change. */
    public Citations {
        bySlug = Map.copyOf(bySlug);
        publishers = Map.copyOf(publishers);
    }

    /** The citations of the files that lie in the program, read without a database. */
    public static Citations packed() {
        return SourceRows.read(RowSource.PACKED).toCitations();
    }

    /** The citation of that slug; throws {@link IllegalArgumentException} where there is none. */
    public Citation citation(String slug) {
        Citation citation = bySlug.get(slug);
        if (citation == null) {
            throw new IllegalArgumentException("No citation '" + slug + "'");
        }
        return citation;
    }
}
