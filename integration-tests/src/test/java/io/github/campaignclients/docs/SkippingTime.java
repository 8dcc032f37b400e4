package io.github.campaignclients.docs;

import io.github.campaignclients.core.http.Scheduler;
import java.time.Duration;
import java.time.Instant;

/** A clock on which waits of less than a minute pass at once, and longer ones, such as timeouts, never do. */
final class SkippingTime implements Scheduler {

    private static final Instant START = Instant.parse("2026-05-01T00:00:00Z");

    private Duration passed = Duration.ZERO;

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
        if (delay.compareTo(Duration.ofMinutes(1)) < 0) {
            synchronized (this) {
                passed = passed.plus(delay);
            }
            task.run();
        }
        return () -> {};
    }
}
