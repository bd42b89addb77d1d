package org.htmdirectory.platform.edition;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.htmdirectory.platform.database.DatabaseAway;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Knows the current edition and every value that is kept while it lasts.
 *
 * <p>An edition and its values are read in one transaction that sees a single state of the database, and are published
 * together: no thread meets a value under another edition's number, and none waits for one. An answer that has begun
 * stays with its edition to the end.
 */
@Component
public class Editions implements SmartInitializingSingleton {

    private final EditionRepository repository;
    private final TransactionTemplate oneState;
    private final List<PerEdition<?>> kept = new CopyOnWriteArrayList<>();
    private final ThreadLocal<Snapshot> held = new ThreadLocal<>();
    private volatile Snapshot newest;

    Editions(EditionRepository repository, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.oneState = new TransactionTemplate(transactions);
        oneState.setReadOnly(true);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The newest edition that this process has seen or, while an answer is being made, the answer's edition. */
    public Edition current() {
        return snapshot().edition();
    }

    /** Reads the first edition when every bean is made, before the first request. */
    @Override
    public void afterSingletonsInstantiated() {
        refresh();
    }

    /** Looks now and then whether another process has published an edition, should its word of it be lost. */
    @Scheduled(cron = "${htm.edition.refresh}")
    void look() {
        try {
            refresh();
        } catch (DataAccessException | TransactionException away) {
            if (!DatabaseAway.isCauseOf(away)) {
                throw away;
            }
        }
    }

    /** Takes up an edition that another process has published to the same database. */
    public synchronized void refresh() {
        newest = oneState.execute(status -> read());
    }

    private Snapshot read() {
        Edition edition = repository
                .findFirstByOrderByNumberDesc()
                .map(EditionEntity::toEdition)
                .orElseThrow(() -> new IllegalStateException("No edition has been published"));
        return newest != null && newest.edition().equals(edition) ? newest : snapshotOf(edition);
    }

    private Snapshot snapshotOf(Edition edition) {
        Snapshot snapshot = new Snapshot(edition);
        return within(snapshot, () -> {
            kept.forEach(snapshot::value);
            return snapshot;
        });
    }

    /** Does something that sees one edition, whichever this thread sees before and after. */
    <T> T within(Snapshot snapshot, Supplier<T> work) {
        Snapshot before = held.get();
        held.set(snapshot);
        try {
            return work.get();
        } finally {
            held.set(before);
        }
    }

    /** Lets this thread see one edition until it lets go, even if a newer one is published meanwhile. */
    void hold() {
        held.set(snapshot());
    }

    void letGo() {
        held.remove();
    }

    void keep(PerEdition<?> value) {
        if (newest != null) {
            throw new IllegalStateException("What is kept for an edition must be named while the application starts");
        }
        kept.add(value);
    }

    Snapshot snapshot() {
        Snapshot own = held.get();
        if (own == null && newest == null) {
            throw new IllegalStateException("No edition is known before every bean is made");
        }
        return own == null ? newest : own;
    }
}
