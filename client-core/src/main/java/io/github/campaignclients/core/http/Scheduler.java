package io.github.campaignclients.core.http;

import java.time.Duration;
import java.time.Instant;

/**
 * Tells a client the time and wakes it: for timeouts, for the time between two attempts, and for its rate limiter.
 *
 * <p>Applications need one of their own in tests only, where it can stand still or run ahead, so that no test waits.
 * Implementations are safe for use by several threads.
 */
public interface Scheduler {

    /**
     * Returns the time of day, to which the dates that services send are compared.
     *
     * @return the time
     */
    Instant now();

    /**
     * Returns a time that is never set back, for measuring; {@link System#nanoTime()} is such a one.
     *
     * @return nanoseconds since some moment
     */
    long nanoTime();

    /**
     * Runs a task once, later. The task is short and does not block.
     *
     * @param task the task
     * @param delay the time until then
     * @return a way to call it off
     */
    Task schedule(Runnable task, Duration delay);

    /** A task that was scheduled. */
    interface Task {

        /** Calls the task off, unless it has begun. */
        void cancel();
    }
}
