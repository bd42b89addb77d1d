package org.htmdirectory.lists.runs;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** The threads on which all runs have their rows answered: one a processor. */
@Component
class AnswerThreads {

    private final ExecutorService executor =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), AnswerThreads::thread);

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "run-answers");
        thread.setDaemon(true);
        return thread;
    }

    Executor executor() {
        return executor;
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }
}
