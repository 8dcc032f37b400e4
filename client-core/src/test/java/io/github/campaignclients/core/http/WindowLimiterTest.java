package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.http.RateLimiter.Permit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One limit, permit by permit. */
@Timeout(30)
final class WindowLimiterTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** When a permit comes back: a window after the answer, and a millisecond as services count in those. */
    private static final Duration BACK = Duration.ofMillis(1001);

    private final VirtualScheduler clock = new VirtualScheduler();

    private RateLimiter limiter(int requests) {
        return new WindowLimiter(requests, SECOND, clock);
    }

    @Test
    void aWindowTakesSoManyRequestsAtOnceAndNoMore() {
        RateLimiter limiter = limiter(2);

        assertTrue(limiter.acquire().isDone());
        assertTrue(limiter.acquire().isDone());
        assertFalse(limiter.acquire().isDone());
        clock.advance(Duration.ofHours(1));
        assertFalse(limiter.acquire().isDone(), "nobody was answered, so the service may not have counted yet");
        assertEquals(List.of(), clock.pending());
    }

    @Test
    void aPermitComesBackOneWindowAfterTheAnswer() {
        RateLimiter limiter = limiter(1);
        Permit first = limiter.acquire().join();
        clock.advance(Duration.ofSeconds(5));
        first.answered();
        CompletableFuture<Permit> second = limiter.acquire();

        assertEquals(List.of(BACK), clock.pending());
        clock.advance(BACK.minusNanos(1));
        assertFalse(second.isDone());
        clock.advance(Duration.ofNanos(1));
        assertTrue(second.isDone());
        assertEquals(List.of(), clock.pending());
    }

    @Test
    void aPermitThatCameBackIsThereForWhoeverAsksNext() {
        RateLimiter limiter = limiter(1);
        limiter.acquire().join().answered();
        clock.advance(BACK);

        assertTrue(limiter.acquire().isDone());
        assertFalse(limiter.acquire().isDone());
    }

    @Test
    void oneWakingIsScheduledHoweverManyWait() {
        RateLimiter limiter = limiter(2);
        Permit first = limiter.acquire().join();
        Permit second = limiter.acquire().join();
        List<CompletableFuture<Permit>> waiting = List.of(limiter.acquire(), limiter.acquire(), limiter.acquire());
        first.answered();
        clock.advance(Duration.ofMillis(300));
        second.answered();

        assertEquals(List.of(Duration.ofMillis(701)), clock.pending());
        clock.advance(Duration.ofMillis(701));
        assertTrue(waiting.get(0).isDone());
        assertFalse(waiting.get(1).isDone());
        assertEquals(List.of(Duration.ofMillis(300)), clock.pending());
        clock.advance(Duration.ofMillis(300));
        assertTrue(waiting.get(1).isDone());
        assertFalse(waiting.get(2).isDone());
    }

    @Test
    void whoeverAskedFirstIsServedFirst() {
        RateLimiter limiter = limiter(3);
        List<Integer> served = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int number = i;
            limiter.acquire().thenAccept(permit -> {
                served.add(number);
                permit.answered();
            });
        }
        assertEquals(List.of(0, 1, 2), served);
        clock.advance(Duration.ofMinutes(1));

        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), served);
        assertEquals(List.of(), clock.pending());
    }

    @Test
    void whoeverGivesUpWaitingCostsNothing() {
        RateLimiter limiter = limiter(1);
        Permit first = limiter.acquire().join();
        CompletableFuture<Permit> second = limiter.acquire();
        CompletableFuture<Permit> third = limiter.acquire();
        CompletableFuture<Permit> fourth = limiter.acquire();
        second.cancel(false);
        third.cancel(false);
        first.answered();
        clock.advance(BACK);

        assertTrue(fourth.isDone());
        assertFalse(fourth.isCancelled());
    }

    @Test
    void aPermitForWhichNobodyWaitsAnyMoreIsKept() {
        RateLimiter limiter = limiter(1);
        Permit first = limiter.acquire().join();
        limiter.acquire().cancel(false);
        first.answered();
        clock.advance(BACK);

        assertTrue(limiter.acquire().isDone());
        assertFalse(limiter.acquire().isDone());
    }

    @Test
    void anAnswerCountsOnce() {
        RateLimiter limiter = limiter(1);
        Permit permit = limiter.acquire().join();
        permit.answered();
        permit.answered();
        clock.advance(Duration.ofHours(1));
        permit.answered();

        assertTrue(limiter.acquire().isDone());
        assertFalse(limiter.acquire().isDone());
    }

    @Test
    void sixteenThreadsAtOnceGetNoMoreThanAWindowTakes() throws Exception {
        int threads = 16;
        int rounds = 40;
        int requests = 20;
        RateLimiter limiter = limiter(requests);
        AtomicInteger granted = new AtomicInteger();
        CyclicBarrier together = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 1; round <= rounds; round++) {
                List<Future<?>> ends = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    ends.add(pool.submit(() -> {
                        together.await(10, TimeUnit.SECONDS);
                        for (int request = 0; request < 3; request++) {
                            limiter.acquire().thenAccept(permit -> {
                                granted.incrementAndGet();
                                permit.answered();
                            });
                        }
                        return null;
                    }));
                }
                for (Future<?> end : ends) {
                    end.get(10, TimeUnit.SECONDS);
                }
                assertEquals(round * requests, granted.get());
                clock.advance(Duration.ofMillis(1000));
                assertEquals(round * requests, granted.get());
                clock.advance(Duration.ofMillis(1));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, PT1S", "-1, PT1S", "1, PT0S", "1, PT-1S"})
    void aLimitOfNothingIsRefused(int requests, Duration window) {
        assertEquals("a rate limit of " + requests + " requests in " + window + ": both must be greater than zero",
                assertThrows(IllegalArgumentException.class, () -> RateLimiter.of(requests, window)).getMessage());
    }

    @Test
    void aLimiterOfTheApplicationsOwnFollowsTheMachinesClock() {
        RateLimiter limiter = RateLimiter.of(1, Duration.ofDays(1));
        Permit first = limiter.acquire().join();
        CompletableFuture<Permit> second = limiter.acquire();
        first.answered();

        assertFalse(second.isDone());
        assertEquals("RateLimiter{1 in PT24H}", limiter.toString());
    }

    @Test
    void withoutALimitEveryRequestMayGo() {
        RateLimiter unlimited = RateLimiter.unlimited();
        for (int i = 0; i < 1000; i++) {
            unlimited.acquire().join().answered();
        }

        assertSame(unlimited, RateLimiter.unlimited());
        assertEquals("RateLimiter{unlimited}", unlimited.toString());
    }

    @ParameterizedTest
    @CsvSource({"20, PT2S, 20, 20 in PT2S", "10, PT1S, 15, 15 in PT1.5S", "10, PT1S, 5, 5 in PT0.5S", "100, PT1M, 100, 100 in PT1M"})
    void aLimitWithBurstsIsStretchedToTheWindowThatTakesABurst(int requests, Duration window, int burst, String printed) {
        WindowLimit limit = new WindowLimit(RateLimitScope.KEY, requests, window, burst);

        assertEquals("RateLimiter{" + printed + "}", limit.limiter(clock).toString());
        assertEquals(burst, limit.burst);
    }
}
