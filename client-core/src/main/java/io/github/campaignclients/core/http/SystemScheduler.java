package io.github.campaignclients.core.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The machine's clock, and one daemon thread for all clients, which ends when nothing was scheduled for a while. */
final class SystemScheduler implements Scheduler {

    static final SystemScheduler INSTANCE = new SystemScheduler();

    private static final long THREAD_IDLE_SECONDS = 10;

    /** Longer times, which applications set for none at all, have no number of nanoseconds. */
    private static final Duration FOREVER = Duration.ofDays(36_500);

    private final ScheduledThreadPoolExecutor timer;

    private SystemScheduler() {
        timer = new ScheduledThreadPoolExecutor(1, DaemonThreads.named("campaign-clients-timer"));
        timer.setKeepAliveTime(THREAD_IDLE_SECONDS, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        timer.setRemoveOnCancelPolicy(true); // a deadline is called off with nearly every call
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public Task schedule(Runnable task, Duration delay) {
        Duration bounded = delay.compareTo(FOREVER) < 0 ? delay : FOREVER;
        Future<?> future = timer.schedule(task, bounded.toNanos(), TimeUnit.NANOSECONDS);
        return () -> future.cancel(false);
    }
}
