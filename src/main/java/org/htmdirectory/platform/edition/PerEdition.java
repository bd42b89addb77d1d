package org.htmdirectory.platform.edition;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A value made from the current edition: made before the edition is the current one, kept while it lasts and replaced
 * whole, together with all others, by the next.
 *
 * @param <T> a value that nobody can change, safe to share between threads
 */
public final class PerEdition<T> {

    private final Editions editions;
    private final Supplier<T> maker;

    /**
     * Made while the application starts, as a part of a bean.
     *
     * @param editions knows the current edition
     * @param maker makes the value, never null, from what the database holds; it runs in a transaction that sees the
     *     edition whole, and may use other values of the edition
     */
    public PerEdition(Editions editions, Supplier<T> maker) {
        this.editions = editions;
        this.maker = maker;
        editions.keep(this);
    }

    /** The value of the current edition. */
    public T get() {
        return editions.snapshot().value(this);
    }

    T make() {
        return Objects.requireNonNull(maker.get());
    }
}
