package io.github.campaignclients.integration;

import io.github.campaignclients.core.http.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A clock on which waits pass at once and are written down, or are held where a test looks at what happens meanwhile. A call's timeout is
 * always held, and passes when the test says so.
 */
final class FaultClock implements Scheduler {

    static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

    /** What is longer is no wait between two attempts but the timeout of a call. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final boolean holdsWaits;
    private final List<Held> held = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();
    private Duration passed = Duration.ZERO;

    FaultClock(boolean holdsWaits) {
        this.holdsWaits = holdsWaits;
    }

    /** A task that waits for the test. */
    private record Held(Runnable task, Duration delay) {

        boolean isTimeout() {
            return delay.compareTo(LONGEST_WAIT) > 0;
        }
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
        Held later = new Held(task, delay);
        synchronized (this) {
            if (!later.isTimeout()) {
                waits.add(delay);
            }
            if (later.isTimeout() || holdsWaits) {
                held.add(later);
                notifyAll();
                return () -> cancel(later);
            }
            passed = passed.plus(delay);
        }
        task.run();
        return () -> {};
    }

    private synchronized void cancel(Held later) {
        held.remove(later);
        notifyAll();
    }

    /** Waits until nothing is held. */
    synchronized void awaitNothingHeld() throws InterruptedException {
        while (!held.isEmpty()) {
            wait();
        }
    }

    /** Waits until something waits that is no timeout. */
    synchronized void awaitHeldWait() throws InterruptedException {
        while (held.stream().allMatch(Held::isTimeout)) {
            wait();
        }
    }

    /** Lets the timeout pass, and nothing else: a wait that would have ended before is late. */
    void passTimeout() {
        Held timeout;
        synchronized (this) {
            timeout = held.stream().filter(Held::isTimeout).findFirst().orElseThrow();
            held.remove(timeout);
            passed = passed.plus(timeout.delay);
        }
        timeout.task.run();
    }

    /** Returns the waits that were asked for, timeouts apart. */
    synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }

    /** Returns how much time has passed. */
    synchronized Duration passed() {
        return passed;
    }
}
