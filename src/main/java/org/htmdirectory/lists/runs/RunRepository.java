package org.htmdirectory.lists.runs;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The runs as the database keeps them. */
interface RunRepository extends Repository<Run, Long> {

    Run save(Run run);

    Optional<Run> findById(long id);

    Optional<Run> findByTokenAndExpiresAtAfter(String token, Instant now);

    List<Run> findByExpiresAtLessThanEqual(Instant now);

    /** The run, which nobody else changes before the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select run from Run run where run.id = :id")
    Optional<Run> findToChange(long id);

    /** How many runs are being worked off or are to be taken up before it. */
    @Query("""
            select count(other) from Run other, Run mine
            where mine.id = :id and other.id <> mine.id and (other.state = RUNNING
                or other.state = QUEUED and other.queuedAt < mine.queuedAt)
            """)
    int countBefore(long id);

    /** How many runs are in a state. */
    interface StateCount {

        RunState getState();

        long getRuns();
    }

    @Query("select run.state as state, count(run) as runs from Run run group by run.state")
    List<StateCount> countByState();

    @Query("select run.upload from Run run")
    List<String> findUploads();

    /** Deletes it with all that belongs to it, which the database's keys see to. */
    @Modifying
    @Transactional
    @Query("delete from Run run where run.id = :id")
    void delete(long id);
}
