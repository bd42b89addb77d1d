package org.htmdirectory.platform.edition;

import java.util.IdentityHashMap;
import java.util.Map;

/** One edition with every value that is kept while it lasts; complete, hence unchanging, once it is published. */
final class Snapshot {

    private final Edition edition;
    private final Map<PerEdition<?>, Object> values = new IdentityHashMap<>();

    Snapshot(Edition edition) {
        this.edition = edition;
    }

    Edition edition() {
        return edition;
    }

    /** The value; one that is asked for before its turn, since another is made from it, is made at once. */
    @SuppressWarnings("unchecked")
    <T> T value(PerEdition<T> kept) {
        if (!values.containsKey(kept)) {
            values.put(kept, kept.make());
        }
        return (T) values.get(kept);
    }
}
