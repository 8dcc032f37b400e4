package io.github.campaignclients.proof;

import io.github.campaignclients.core.http.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock on which waits of one length pass at once and are written down, and whatever else is waited for, a timeout, never comes. */
final class PassingClock implements Scheduler {

    private final Duration wait;
    private final List<Duration> waits = new ArrayList<>();
    private Duration passed = Duration.ZERO;

    PassingClock(Duration wait) {
        this.wait = wait;
    }

    @Override
    public synchronized Instant now() {
        return Instant.EPOCH.plus(passed);
    }

    @Override
    public synchronized long nanoTime() {
        return passed.toNanos();
    }

    @Override
    public Task schedule(Runnable task, Duration delay) {
        synchronized (this) {
            if (!delay.equals(wait)) {
                return () -> {};
            }
            waits.add(delay);
            passed = passed.plus(delay);
        }
        task.run();
        return () -> {};
    }

    /** Returns the waits that passed. */
    synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }
}
