package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;

/** A clock that stands still until a test lets time pass, and then runs what is due in its order. */
final class VirtualScheduler implements Scheduler {

    /** So near to the end of the numbers that a comparison which does not think of overflow goes wrong within seconds. */
    private static final long ORIGIN = Long.MAX_VALUE - Duration.ofSeconds(3).toNanos();

    private final PriorityQueue<Timer> timers =
            new PriorityQueue<>(Comparator.<Timer>comparingLong(timer -> timer.due).thenComparingLong(timer -> timer.number));
    private long elapsed;
    private long numbers;

    @Override
    public synchronized Instant now() {
        return FakeScheduler.START.plusNanos(elapsed);
    }

    @Override
    public synchronized long nanoTime() {
        return ORIGIN + elapsed;
    }

    @Override
    public synchronized Task schedule(Runnable task, Duration delay) {
        Timer timer = new Timer(elapsed + delay.toNanos(), numbers++, task);
        timers.add(timer);
        notifyAll();
        return () -> cancel(timer);
    }

    private synchronized void cancel(Timer timer) {
        timers.remove(timer);
        notifyAll();
    }

    /** Lets time pass and runs what is due meanwhile, what is scheduled meanwhile included. */
    void advance(Duration time) {
        long end = elapsed().plus(time).toNanos();
        for (Runnable task = due(end); task != null; task = due(end)) {
            task.run();
        }
    }

    private synchronized Runnable due(long end) {
        Timer next = timers.peek();
        if (next == null || next.due > end) {
            elapsed = Math.max(elapsed, end);
            return null;
        }
        timers.remove();
        elapsed = Math.max(elapsed, next.due);
        notifyAll();
        return next.task;
    }

    synchronized Duration elapsed() {
        return Duration.ofNanos(elapsed);
    }

    /** Returns how long it is until each of the tasks that wait, the next one first. */
    synchronized List<Duration> pending() {
        List<Duration> delays = new ArrayList<>();
        timers.forEach(timer -> delays.add(Duration.ofNanos(timer.due - elapsed)));
        delays.sort(Comparator.naturalOrder());
        return delays;
    }

    /** Waits until as many tasks wait. */
    synchronized void awaitPending(int count) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (timers.size() != count && System.nanoTime() < end) {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, end - System.nanoTime()));
        }
        assertEquals(count, timers.size(), "tasks that wait for their time");
    }

    /** Waits until the next of the tasks that wait is due after that time. */
    synchronized void awaitNext(Duration delay) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!pending().stream().limit(1).allMatch(delay::equals) || timers.isEmpty()) {
            assertTrue(System.nanoTime() < end, () -> "no task waits for " + delay + ": " + pending());
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, end - System.nanoTime()));
        }
    }

    private static final class Timer {

        private final long due;
        private final long number;
        private final Runnable task;

        private Timer(long due, long number, Runnable task) {
            this.due = due;
            this.number = number;
            this.task = task;
        }
    }
}
