package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.http.RateLimiter.Permit;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** Several limits at once. */
final class CombinedLimiterTest {

    private final HandLimiter first = new HandLimiter(0);
    private final HandLimiter second = new HandLimiter(0);
    private final RateLimiter both = CombinedLimiter.of(List.of(first, second));

    @Test
    void noneOrOneNeedsNoCombination() {
        assertSame(RateLimiter.unlimited(), CombinedLimiter.of(List.of()));
        assertSame(first, CombinedLimiter.of(List.of(first)));
    }

    @Test
    void aRequestMayGoWhenAllAgree() {
        CompletableFuture<Permit> turn = both.acquire();
        assertEquals(0, second.asked());

        first.grant(0);
        assertFalse(turn.isDone());
        assertEquals(1, second.asked());

        second.grant(0);
        assertTrue(turn.isDone());
        assertEquals(0, first.answered() + second.answered());

        turn.join().answered();
        assertEquals(1, first.answered());
        assertEquals(1, second.answered());
    }

    @Test
    void whoeverGivesUpWaitingForTheFirstAsksNoOtherOne() {
        both.acquire().cancel(false);

        assertTrue(first.turn(0).isCancelled());
        assertEquals(0, second.asked());
    }

    @Test
    void whoeverGivesUpWaitingForTheSecondGivesTheFirstBack() {
        CompletableFuture<Permit> turn = both.acquire();
        first.grant(0);
        turn.cancel(false);

        assertTrue(second.turn(0).isCancelled());
        assertEquals(1, first.answered());
    }

    @Test
    void aPermitThatComesTooLateIsGivenBack() {
        CompletableFuture<Permit> late = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterrupt) {
                return false;
            }
        };
        CompletableFuture<Permit> turn = CombinedLimiter.of(List.of(first, () -> late)).acquire();
        first.grant(0);
        turn.cancel(false);
        int[] answered = new int[1];
        late.complete(() -> answered[0]++);

        assertEquals(1, answered[0]);
        assertEquals(1, first.answered());
    }

    @Test
    void aLimiterThatFailsFailsTheRequest() {
        CompletableFuture<Permit> turn = both.acquire();
        first.grant(0);
        IllegalStateException down = new IllegalStateException("down");
        second.turn(0).completeExceptionally(down);

        assertSame(down, assertThrows(CompletionException.class, turn::join).getCause());
        assertEquals(1, first.answered());
    }

    @Test
    void bothLimitsAreKept() {
        VirtualScheduler clock = new VirtualScheduler();
        RateLimiter limiter = CombinedLimiter.of(List.of(
                new WindowLimiter(3, Duration.ofSeconds(60), clock), new WindowLimiter(1, Duration.ofSeconds(1), clock)));
        int[] sent = new int[1];
        for (int i = 0; i < 9; i++) {
            limiter.acquire().thenAccept(permit -> {
                sent[0]++;
                permit.answered();
            });
        }

        assertEquals(1, sent[0]);
        clock.advance(Duration.ofMillis(1001));
        assertEquals(2, sent[0]);
        clock.advance(Duration.ofSeconds(50));
        assertEquals(3, sent[0]);
        clock.advance(Duration.ofSeconds(12));
        assertEquals(6, sent[0]);
        assertEquals("[RateLimiter{3 in PT1M}, RateLimiter{1 in PT1S}]", limiter.toString());
    }
}
