package io.github.campaignclients.core.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** As many permits as a window takes requests; each comes back one window after the answer to the request that it was used for. */
final class WindowLimiter implements RateLimiter {

    /** Services count in whole milliseconds, so that two moments which they take for one window apart may be a little less. */
    private static final Duration MARGIN = Duration.ofMillis(1);

    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final int requests;
    private final Duration window;
    private final long backAfterNanos;
    private final Scheduler scheduler;
    private final Queue<CompletableFuture<Permit>> waiting = new ArrayDeque<>();
    /** When used permits come back; in order, as all take the same time. */
    private final Queue<Long> returns = new ArrayDeque<>();
    private int free;
    private boolean willWake;

    WindowLimiter(int requests, Duration window, Scheduler scheduler) {
        if (requests < 1 || window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException(
                    "a rate limit of " + requests + " requests in " + window + ": both must be greater than zero");
        }
        if (window.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a rate limit of " + requests + " requests in " + window + ": the window is too long");
        }
        this.requests = requests;
        this.window = window;
        this.backAfterNanos = window.plus(MARGIN).toNanos();
        this.scheduler = scheduler;
        this.free = requests;
    }

    @Override
    public CompletableFuture<Permit> acquire() {
        CompletableFuture<Permit> turn = new CompletableFuture<>();
        synchronized (this) {
            waiting.add(turn);
        }
        grant();
        return turn;
    }

    /** Serves those who wait, as far as there are permits. Futures are completed without the lock: strangers' code may hang on them. */
    private void grant() {
        for (CompletableFuture<Permit> turn = next(); turn != null; turn = next()) {
            AtomicBoolean used = new AtomicBoolean();
            boolean taken = turn.complete(() -> {
                if (used.compareAndSet(false, true)) {
                    returnLater();
                }
            });
            if (!taken) { // given up meanwhile
                returnNow();
            }
        }
    }

    private synchronized @Nullable CompletableFuture<Permit> next() {
        long now = scheduler.nanoTime();
        for (Long back = returns.peek(); back != null && back - now <= 0; back = returns.peek()) {
            returns.remove();
            free++;
        }
        if (free > 0 && !waiting.isEmpty()) {
            free--;
            return waiting.remove();
        }
        Long back = returns.peek();
        if (back != null && !waiting.isEmpty() && !willWake) {
            willWake = true;
            scheduler.schedule(this::wake, Duration.ofNanos(back - now));
        }
        return null;
    }

    private void wake() {
        synchronized (this) {
            willWake = false;
        }
        grant();
    }

    private void returnLater() {
        synchronized (this) {
            returns.add(scheduler.nanoTime() + backAfterNanos);
        }
        grant();
    }

    private synchronized void returnNow() {
        free++;
    }

    @Override
    public String toString() {
        return "RateLimiter{" + requests + " in " + window + "}";
    }
}
