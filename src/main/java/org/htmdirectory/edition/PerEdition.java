package org.htmdirectory.edition;

import java.util.function.Supplier;

/**
 * A value made from the current edition: made once, kept while the edition lasts and replaced whole when it changes.
 *
 * @param <T> an immutable value, safe to share between threads
 */
public final class PerEdition<T> {

    private final Editions editions;
    private final Supplier<T> maker;
    private volatile Made<T> made;

    /**
     * @param editions knows the current edition
     * @param maker makes the value from what the database holds now
     */
    public PerEdition(Editions editions, Supplier<T> maker) {
        this.editions = editions;
        this.maker = maker;
    }

    /** The value of the current edition. */
    public T get() {
        Edition edition = editions.current();
        Made<T> present = made;
        return present != null && present.edition().equals(edition) ? present.value() : make(edition);
    }

    private synchronized T make(Edition edition) {
        if (made == null || !made.edition().equals(edition)) {
            made = new Made<>(edition, maker.get());
        }
        return made.value();
    }

    private record Made<T>(Edition edition, T value) {}
}
