package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A limiter that counts, and whose turns come when a test says so. */
final class HandLimiter implements RateLimiter {

    private final List<CompletableFuture<Permit>> turns = new ArrayList<>();
    private final Semaphore asked = new Semaphore(0);
    private final Semaphore answers = new Semaphore(0);
    private final int free;

    /** Creates a limiter that grants a number of turns by itself. */
    HandLimiter(int free) {
        this.free = free;
    }

    @Override
    public CompletableFuture<Permit> acquire() {
        CompletableFuture<Permit> turn = new CompletableFuture<>();
        int index;
        synchronized (this) {
            index = turns.size();
            turns.add(turn);
        }
        if (index < free) {
            grant(index);
        }
        asked.release();
        return turn;
    }

    void grant(int index) {
        turn(index).complete(answers::release);
    }

    synchronized CompletableFuture<Permit> turn(int index) {
        return turns.get(index);
    }

    synchronized int asked() {
        return turns.size();
    }

    int answered() {
        return answers.availablePermits();
    }

    /** Waits until so many more turns were asked for. */
    void awaitAsked(int more) throws InterruptedException {
        assertTrue(asked.tryAcquire(more, 10, TimeUnit.SECONDS), "turns were not asked for");
    }

    /** Waits until a turn that did not come yet is given up. */
    void awaitGivenUp(int index) {
        assertThrows(CancellationException.class, () -> turn(index).get(10, TimeUnit.SECONDS));
    }

    /** Waits for so many more answers. */
    void awaitAnswered(int more) throws InterruptedException {
        assertTrue(answers.tryAcquire(more, 10, TimeUnit.SECONDS), "permits were not given back");
    }
}
