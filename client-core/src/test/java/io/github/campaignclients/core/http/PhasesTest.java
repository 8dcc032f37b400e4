package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiTransportException;
import io.github.campaignclients.core.CallOptions;
import io.github.campaignclients.core.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls that end before their answer comes, whatever they are doing at the time. */
@Timeout(30)
final class PhasesTest extends HttpTest {

    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    /** What a call may be doing. */
    private enum Phase {
        WAITING_FOR_ITS_TURN,
        IN_FLIGHT,
        WAITING_FOR_ITS_NEXT_ATTEMPT,
        WAITING_FOR_ITS_NEXT_TURN
    }

    private final VirtualScheduler time = new VirtualScheduler();
    private final Events events = new Events();
    private HandLimiter limiter;
    private ThingsClient timed;

    @BeforeEach
    void build() {
        limiter = new HandLimiter(0);
        timed = client.toBuilder().scheduler(time).rateLimiter(limiter).retries(patient).listener(events).build();
    }

    @AfterEach
    void end() {
        timed.close();
    }

    private CompletableFuture<JsonValue> begin(Phase phase) throws InterruptedException {
        boolean again = phase == Phase.WAITING_FOR_ITS_NEXT_ATTEMPT || phase == Phase.WAITING_FOR_ITS_NEXT_TURN;
        server.enqueue(again
                ? new MockResponse().setResponseCode(429)
                : new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        CompletableFuture<JsonValue> future = timed.things().getThing("t-1").executeAsync();
        time.awaitPending(1);
        limiter.awaitAsked(1);
        if (phase == Phase.WAITING_FOR_ITS_TURN) {
            return future;
        }
        limiter.grant(0);
        server.takeRequest();
        if (again) {
            limiter.awaitAnswered(1);
            time.awaitPending(2);
            assertEquals(List.of(Duration.ofMillis(250), TIMEOUT), time.pending());
        }
        if (phase == Phase.WAITING_FOR_ITS_NEXT_TURN) {
            time.advance(Duration.ofMillis(250));
            limiter.awaitAsked(1);
        }
        return future;
    }

    /** Everything that the call had is given back, and no request goes out any more. */
    private void assertReleased(Phase phase) throws InterruptedException {
        time.awaitPending(0);
        if (phase == Phase.WAITING_FOR_ITS_TURN) {
            limiter.awaitGivenUp(0);
        } else if (phase == Phase.WAITING_FOR_ITS_NEXT_TURN) {
            limiter.awaitGivenUp(1);
        } else if (phase == Phase.IN_FLIGHT) {
            limiter.awaitAnswered(1);
        }
        assertEquals(phase == Phase.WAITING_FOR_ITS_TURN ? 0 : 1, server.getRequestCount());
    }

    private String cancelled(String why) {
        return "getThing: GET " + url + "things/t-1 was cancelled" + why;
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void aFutureThatIsCancelledEndsTheCall(Phase phase) throws InterruptedException {
        CompletableFuture<JsonValue> future = begin(phase);

        assertTrue(future.cancel(false));

        assertReleased(phase);
        assertTrue(future.isCancelled());
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void aFutureThatTheApplicationCompletesItselfWithAFailureEndsTheCall(Phase phase) throws InterruptedException {
        CompletableFuture<JsonValue> future = begin(phase);

        future.completeExceptionally(new IllegalStateException("given up"));

        assertReleased(phase);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void closingTheClientEndsTheCall(Phase phase) throws InterruptedException {
        CompletableFuture<JsonValue> future = begin(phase);

        timed.close();

        assertEquals(cancelled(": the client was closed"),
                assertThrows(CancellationException.class, () -> future.get(10, TimeUnit.SECONDS)).getMessage());
        assertReleased(phase);
    }

    @ParameterizedTest
    @EnumSource(value = Phase.class, names = "WAITING_FOR_ITS_NEXT_ATTEMPT", mode = EnumSource.Mode.EXCLUDE)
    void theTimeoutEndsTheCall(Phase phase) throws Exception {
        CompletableFuture<JsonValue> future = begin(phase);

        time.advance(TIMEOUT.minus(time.elapsed()).minusNanos(1));
        assertFalse(future.isDone());
        time.advance(Duration.ofNanos(1));

        ApiTransportException e = assertInstanceOf(
                ApiTransportException.class,
                assertThrows(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS)).getCause());
        boolean waited = phase == Phase.WAITING_FOR_ITS_TURN;
        assertEquals("getThing: GET " + url + "things/t-1 got no answer: the call's timeout of 600 s passed"
                + (waited ? " while it waited for its turn (InterruptedIOException). Nothing was sent."
                        : " (InterruptedIOException). Whether the service carried the request out is not known.")
                + (phase == Phase.WAITING_FOR_ITS_NEXT_TURN ? " The attempt before ended by status 429." : ""), e.getMessage());
        assertEquals(waited ? 0 : 1, e.getAttempts());
        assertReleased(phase);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void aThreadThatIsInterruptedEndsTheCall(Phase phase) throws Exception {
        server.enqueue(phase == Phase.WAITING_FOR_ITS_NEXT_ATTEMPT || phase == Phase.WAITING_FOR_ITS_NEXT_TURN
                ? new MockResponse().setResponseCode(429)
                : new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        FutureTask<String> call = new FutureTask<>(() -> {
            CancellationException e =
                    assertThrows(CancellationException.class, () -> timed.things().getThing("t-1").execute());
            return e.getMessage() + " " + Thread.interrupted();
        });
        Thread thread = new Thread(call, "caller");
        thread.start();
        limiter.awaitAsked(1);
        if (phase != Phase.WAITING_FOR_ITS_TURN) {
            limiter.grant(0);
            server.takeRequest();
        }
        if (phase == Phase.WAITING_FOR_ITS_NEXT_ATTEMPT || phase == Phase.WAITING_FOR_ITS_NEXT_TURN) {
            limiter.awaitAnswered(1);
            time.awaitPending(2);
        }
        if (phase == Phase.WAITING_FOR_ITS_NEXT_TURN) {
            time.advance(Duration.ofMillis(250));
            limiter.awaitAsked(1);
        }

        thread.interrupt();

        assertEquals(cancelled(": the thread was interrupted") + " true", call.get(10, TimeUnit.SECONDS));
        assertReleased(phase);
    }

    @Test
    void aTimeoutOfOneCallIsItsOwn() throws InterruptedException {
        CompletableFuture<JsonValue> future = timed.things().getThing("t-1")
                .with(CallOptions.builder().timeout(Duration.ofMillis(1500)).build()).executeAsync();
        assertEquals(List.of(Duration.ofMillis(1500)), time.pending());
        time.advance(Duration.ofMillis(1500));

        assertEquals("getThing: GET " + url + "things/t-1 got no answer: the call's timeout of 1.5 s passed while it waited for its turn "
                        + "(InterruptedIOException). Nothing was sent.",
                assertThrows(CompletionException.class, future::join).getCause().getMessage());
        assertReleased(Phase.WAITING_FOR_ITS_TURN);
    }

    @Test
    void aTimeoutOfTheClientHoldsForItsCalls() throws InterruptedException {
        try (ThingsClient hasty = timed.toBuilder().timeout(Duration.ofSeconds(3)).build()) {
            CompletableFuture<JsonValue> future = hasty.things().getThing("t-1").executeAsync();

            assertEquals(List.of(Duration.ofSeconds(3)), time.pending());
            future.cancel(false);
        }
        assertEquals(List.of(), time.pending());
    }

    @Test
    void theTimeoutHoldsUntilTheLastByteOfTheAnswer() throws Exception {
        server.enqueue(new MockResponse().setBody("x").setHeader("Content-Length", "1000"));
        CompletableFuture<JsonValue> future = timed.things().getThing("t-1").executeAsync();
        limiter.awaitAsked(1);
        limiter.grant(0);
        limiter.awaitAnswered(1);

        time.advance(TIMEOUT);

        assertInstanceOf(ApiTransportException.class,
                assertThrows(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS)).getCause());
        time.awaitPending(0);
    }

    @Test
    void aTurnThatComesTogetherWithTheEndIsGivenBack() throws InterruptedException {
        CompletableFuture<RateLimiter.Permit> stubborn = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterrupt) {
                return false;
            }
        };
        HandLimiter counting = new HandLimiter(1);
        RateLimiter.Permit permit = counting.acquire().join();
        try (ThingsClient late = timed.toBuilder().rateLimiter(() -> stubborn).build()) {
            late.things().getThing("t-1").executeAsync().cancel(false);
            stubborn.complete(permit);

            counting.awaitAnswered(1);
        }
        assertEquals(0, server.getRequestCount());
    }

    @Test
    void aTurnIsGivenBackWhereTheKeyIsMissing() throws InterruptedException {
        IllegalStateException noKey = new IllegalStateException("no key");
        try (ThingsClient keyless = timed.toBuilder().apiKey(() -> {
            throw noKey;
        }).build()) {
            CompletableFuture<JsonValue> future = keyless.things().getThing("t-1").executeAsync();
            limiter.grant(0);

            assertSame(noKey, assertThrows(CompletionException.class, future::join).getCause());
            limiter.awaitAnswered(1);
        }
        assertEquals(0, time.pending().size());
    }

    @Test
    void whatALimiterFailsWithFailsTheCall() {
        IllegalStateException down = new IllegalStateException("the limiter is down");
        CompletableFuture<RateLimiter.Permit> failed = new CompletableFuture<>();
        failed.completeExceptionally(down);
        for (CompletableFuture<RateLimiter.Permit> turn : List.of(failed, failed.thenApply(permit -> permit))) {
            try (ThingsClient limited = timed.toBuilder().rateLimiter(() -> turn).build()) {
                assertSame(down,
                        assertThrows(IllegalStateException.class, () -> limited.things().getThing("t-1").execute()));
            }
        }
        assertEquals(List.of(), time.pending());
    }

    @Test
    void whatALimiterThrowsFailsTheCallAndLeavesNothingBehind() {
        IllegalStateException down = new IllegalStateException("the limiter is down");
        RateLimiter throwing = () -> {
            throw down;
        };
        try (ThingsClient limited = timed.toBuilder().rateLimiter(throwing).build()) {
            assertSame(down, assertThrows(IllegalStateException.class, () -> limited.things().getThing("t-1").execute()));
            assertEquals(List.of(), time.pending());
        }
    }

    @Test
    void whatALimiterThrowsBeforeAFurtherAttemptFailsTheCall() throws Exception {
        IllegalStateException down = new IllegalStateException("the limiter is down");
        int[] asked = new int[1];
        RateLimiter failing = () -> {
            if (asked[0]++ > 0) {
                throw down;
            }
            return RateLimiter.unlimited().acquire();
        };
        answer(503);
        try (ThingsClient limited = timed.toBuilder().rateLimiter(failing).build()) {
            CompletableFuture<JsonValue> future = limited.things().getThing("t-1").executeAsync();
            time.awaitPending(2);
            time.advance(Duration.ofMillis(250));

            assertSame(down,
                    assertThrows(ExecutionException.class, () -> future.get(5, TimeUnit.SECONDS)).getCause());
        }
    }

    @Test
    void aPermitThatCannotBeGivenBackFailsTheCall() {
        IllegalStateException down = new IllegalStateException("the limiter is down");
        answerJson("{}");
        RateLimiter.Permit failing = () -> {
            throw down;
        };
        RateLimiter limited = () -> CompletableFuture.completedFuture(failing);
        try (ThingsClient broken = timed.toBuilder().rateLimiter(limited).build()) {
            CompletableFuture<JsonValue> future = broken.things().getThing("t-1").executeAsync();

            assertSame(down,
                    assertThrows(ExecutionException.class, () -> future.get(5, TimeUnit.SECONDS)).getCause());
        }
    }

    @Test
    void aCallThatHasEndedIsNotEndedAgain() throws Exception {
        answerJson("{}");
        CompletableFuture<JsonValue> future = timed.things().getThing("t-1").executeAsync();
        limiter.grant(0);
        future.get(10, TimeUnit.SECONDS);
        timed.close();

        assertEquals(List.of("begun 0", "started 1", "ended 1: 200", "call 1: 200"), events.told());
        assertEquals(List.of(), time.pending());
    }

    @Test
    void aTurnThatIsAskedForWhileTheClientClosesIsGivenUp() {
        CompletableFuture<RateLimiter.Permit> turn = new CompletableFuture<>();
        ThingsClient[] closing = new ThingsClient[1];
        closing[0] = timed.toBuilder()
                .rateLimiter(() -> {
                    closing[0].close();
                    return turn;
                })
                .build();

        assertThrows(CancellationException.class, () -> closing[0].things().getThing("t-1").execute());
        assertTrue(turn.isCancelled());
    }

    @Test
    void aCallThatBeginsWhileTheClientClosesIsCancelled() {
        ThingsClient[] closing = new ThingsClient[1];
        Scheduler closer = new Scheduler() {
            @Override
            public Instant now() {
                return time.now();
            }

            @Override
            public long nanoTime() {
                return time.nanoTime();
            }

            @Override
            public Task schedule(Runnable task, Duration delay) {
                closing[0].close();
                return time.schedule(task, delay);
            }
        };
        closing[0] = timed.toBuilder().scheduler(closer).build();

        assertEquals(cancelled(": the client was closed"),
                assertThrows(CancellationException.class, () -> closing[0].things().getThing("t-1").execute()).getMessage());
        assertEquals(List.of(), time.pending());
        assertEquals(0, limiter.asked());
        assertEquals(List.of("begun 0", "call 0: CancellationException"), events.told());
    }

    @Test
    void aTurnIsGivenBackWhereTheKeysSupplierBreaks() throws InterruptedException {
        AssertionError broken = new AssertionError("broken");
        try (ThingsClient keyless = timed.toBuilder().apiKey(() -> {
            throw broken;
        }).build()) {
            CompletableFuture<JsonValue> future = keyless.things().getThing("t-1").executeAsync();
            limiter.grant(0);

            assertSame(broken, assertThrows(CompletionException.class, future::join).getCause());
            limiter.awaitAnswered(1);
        }
    }
}
