package io.github.campaignclients.docs;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A clock that stands still until a test lets time pass, and a timer by that clock. */
final class FakeTime extends ScheduledThreadPoolExecutor implements TimeMeter {

    private record Task(long due, Runnable action) {}

    private final Queue<Task> tasks = new PriorityQueue<>(Comparator.comparingLong(Task::due));
    private long nanos = Duration.ofDays(20_000).toNanos();

    FakeTime() {
        super(0);
    }

    @Override
    public synchronized long currentTimeNanos() {
        return nanos;
    }

    @Override
    public boolean isWallClockBased() {
        return true;
    }

    /** Keeps a task; Bucket4j does not look at what is returned. */
    @Override
    public synchronized ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        tasks.add(new Task(nanos + unit.toNanos(delay), task));
        return null;
    }

    synchronized int waiting() {
        return tasks.size();
    }

    /** Lets time pass and runs what is due. */
    synchronized void pass(Duration time) {
        long end = nanos + time.toNanos();
        while (!tasks.isEmpty() && tasks.element().due() <= end) {
            Task next = tasks.remove();
            nanos = Math.max(nanos, next.due());
            next.action().run();
        }
        nanos = end;
    }
}
