package io.github.campaignclients.core.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A clock on which short waits pass at once and are written down. Long ones, such as the timeout of a call, pass when a test lets them.
 */
final class FakeScheduler implements Scheduler {

    static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

    private final Duration patience;
    private final List<Runnable> pending = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();
    private Duration passed = Duration.ZERO;

    FakeScheduler(Duration patience) {
        this.patience = patience;
    }

    @Override
    public synchronized Instant now() {
        return START.plus(passed);
    }

    @Override
    public synchronized long nanoTime() {
        return passed.toNanos();
    }

    @Override
    public Task schedule(Runnable task, Duration delay) {
        synchronized (this) {
            if (delay.compareTo(patience) > 0) {
                pending.add(task);
                notifyAll();
                return () -> cancel(task);
            }
            passed = passed.plus(delay);
            waits.add(delay);
        }
        task.run();
        return () -> {};
    }

    private synchronized void cancel(Runnable task) {
        pending.remove(task);
    }

    /** Lets time pass and runs all that waited, however long it would have had to. */
    void passAll(Duration time) {
        List<Runnable> due;
        synchronized (this) {
            passed = passed.plus(time);
            due = new ArrayList<>(pending);
            pending.clear();
        }
        due.forEach(Runnable::run);
    }

    /** Returns the waits that passed at once. */
    synchronized List<Duration> waits() {
        return new ArrayList<>(waits);
    }

    synchronized int pending() {
        return pending.size();
    }
}
