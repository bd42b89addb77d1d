package org.htmdirectory.platform.edition;

import java.util.function.Supplier;

/**
 * A value worked out from other values of the current edition when it is first asked for, and kept while the edition
 * lasts. It must not read the database, which may hold the next edition by then; what it is worked out from is read
 * with the edition, so that it is the same whenever that happens.
 *
 * @param <T> a value that nobody can change, safe to share between threads
 */
public final class Derived<T> {

    private final Editions editions;
    private final PerEdition<Once<T>> once;

    /**
     * Made while the application starts, as a part of a bean.
     *
     * @param editions knows the current edition
     * @param maker works the value out, never null, from other values of the edition
     */
    public Derived(Editions editions, Supplier<T> maker) {
        this.editions = editions;
        this.once = new PerEdition<>(editions, () -> new Once<>(maker));
    }

    /** The value of the current edition; whoever asks first waits until it is worked out. */
    public T get() {
        Snapshot snapshot = editions.snapshot();
        return snapshot.value(once).get(editions, snapshot);
    }

    private static final class Once<T> {

        private final Supplier<T> maker;
        private volatile T value;

        private Once(Supplier<T> maker) {
            this.maker = maker;
        }

        private T get(Editions editions, Snapshot snapshot) {
            if (value == null) {
                synchronized (this) {
                    if (value == null) {
                        value = editions.within(snapshot, maker);
                    }
                }
            }
            return value;
        }
    }
}
