package org.htmdirectory.lists.runs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.htmdirectory.platform.database.DatabaseAway;
import org.htmdirectory.platform.site.FaultPlace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * Has runs worked off in the background. What is due stands in the database: a run whose worker was killed is noticed by
 * the missing signs of life and goes on with another.
 */
@Component
class RunScheduler {

    private static final Logger log = LoggerFactory.getLogger(RunScheduler.class);

    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(2);
    private static final int MOST_MISSED = 6;
    private static final Duration SWEEP = Duration.ofMinutes(1);
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
    private static final int MOST_FAILURES = 3;

    private final RunWorker worker;
    private final OneTimeTask<Void> task;
    private final Scheduler scheduler;

    RunScheduler(DataSource database, RunWorker worker, RunSweeper sweeper, BatchProperties properties) {
        this.worker = worker;
        this.task = Tasks.oneTime("run").onFailure(this::retry).execute(this::work);
        RecurringTask<Void> sweep = Tasks.recurring("delete-expired-runs", FixedDelay.of(SWEEP))
                .execute((instance, context) -> sweeper.sweep());
        this.scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(database), task)
                .startTasks(sweep)
                .threads(properties.workers())
                .pollingInterval(LOOK)
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(MOST_MISSED)
                .shutdownMaxWait(LONGEST_STOP)
                // Messages may quote what a visitor uploaded.
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
    }

    /** Puts a run on the list of what is due; in a transaction, together with the rest of it. */
    void schedule(long run) {
        scheduler.schedule(task.instance(String.valueOf(run)), Instant.now());
    }

    /** Takes up at once what has become due; to be called after the transaction. */
    void wake() {
        scheduler.triggerCheckForDueExecutions();
    }

    private void work(TaskInstance<Void> instance, ExecutionContext context) {
        if (!worker.work(
                Long.parseLong(instance.getId()),
                () -> context.getSchedulerState().isShuttingDown())) {
            throw new InterruptedRunException();
        }
    }

    private void retry(ExecutionComplete failed, ExecutionOperations<Void> next) {
        Throwable cause = failed.getCause().orElse(null);
        if (cause instanceof InterruptedRunException) {
            next.reschedule(failed, Instant.now());
            return;
        }
        if (DatabaseAway.isCauseOf(cause)) {
            next.reschedule(failed, Instant.now().plus(RETRY));
            return;
        }
        log.error("A run broke off: {}", FaultPlace.of(cause));
        if (failed.getExecution().consecutiveFailures + 1 < MOST_FAILURES) {
            next.reschedule(failed, Instant.now().plus(RETRY));
        } else {
            worker.giveUp(Long.parseLong(failed.getExecution().taskInstance.getId()));
            next.stop();
        }
    }

    /** The application stops before the run is done. */
    private static final class InterruptedRunException extends RuntimeException {

        InterruptedRunException() {
            super(null, null, false, false);
        }
    }
}
