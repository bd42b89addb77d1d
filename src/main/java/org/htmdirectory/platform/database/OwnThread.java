package org.htmdirectory.platform.database;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.SmartLifecycle;

/**
 * Work on a thread of its own, which begins with the application and ends after the web server, whose last visitors are told
 * the truth.
 */
public abstract class OwnThread implements SmartLifecycle {

    private final String name;
    private final Duration longest;
    private volatile Thread thread;

    /**
     * Work that has not begun.
     *
     * @param name what the thread is called
     * @param longest how long its end is waited for
     */
    protected OwnThread(String name, Duration longest) {
        this.name = name;
        this.longest = longest;
    }

    /** Works until {@link #isRunning} says no. */
    protected abstract void work();

    /** Ends a pause of the work. */
    protected final void wake() {
        LockSupport.unpark(thread);
    }

    @Override
    public final void start() {
        Thread begun = new Thread(this::work, name);
        begun.setDaemon(true);
        thread = begun;
        begun.start();
    }

    @Override
    public final void stop() {
        Thread ending = thread;
        thread = null;
        LockSupport.unpark(ending);
        try {
            ending.join(longest.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final int getPhase() {
        return 0;
    }

    @Override
    public final boolean isRunning() {
        return thread != null;
    }
}
