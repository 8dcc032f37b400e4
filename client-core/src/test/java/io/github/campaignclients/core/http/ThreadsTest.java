package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which threads do what. */
@Timeout(30)
final class ThreadsTest extends HttpTest {

    /** Lets the server answer when a test says so: what hangs on a future is then completed by the client's thread. */
    private CountDownLatch holdAnswers() {
        CountDownLatch mayAnswer = new CountDownLatch(1);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                mayAnswer.await();
                return new MockResponse().setBody("{}");
            }
        });
        return mayAnswer;
    }

    private static String describe(Thread thread) {
        return thread.getName() + (thread.isDaemon() ? ", daemon" : "");
    }

    @Test
    void futuresCompleteOnDaemonsUnlessSetOtherwise() {
        CountDownLatch mayAnswer = holdAnswers();
        CompletableFuture<String> thread =
                client.things().getThing("t-1").executeAsync().thenApply(body -> describe(Thread.currentThread()));
        mayAnswer.countDown();

        assertEquals("campaign-clients, daemon", thread.join());
    }

    @Test
    void futuresCompleteOnTheExecutorThatWasSet() {
        ExecutorService own = Executors.newSingleThreadExecutor(task -> new Thread(task, "own"));
        CountDownLatch mayAnswer = holdAnswers();
        try (ThingsClient executed = client.toBuilder().executor(own).build();
                ThingsClient copy = executed.toBuilder().build()) {
            CompletableFuture<String> thread =
                    executed.things().getThing("t-1").executeAsync().thenApply(body -> Thread.currentThread().getName());
            CompletableFuture<String> response = copy.things().getThing("t-1")
                    .executeAsyncForResponse().thenApply(body -> Thread.currentThread().getName());
            CompletableFuture<String> plain = new CompletableFuture<>();
            executed.things().getThing("t-1").asRetrofitCall().enqueue(new retrofit2.Callback<>() {
                @Override
                public void onResponse(retrofit2.Call<JsonValue> call, retrofit2.Response<JsonValue> answer) {
                    plain.complete(Thread.currentThread().getName());
                }

                @Override
                public void onFailure(retrofit2.Call<JsonValue> call, Throwable failure) {
                    plain.completeExceptionally(failure);
                }
            });
            mayAnswer.countDown();

            assertEquals(List.of("own", "own", "own"), List.of(thread.join(), response.join(), plain.join()));
        } finally {
            own.shutdown();
        }
    }

    @Test
    void anExecutorThatRejectsFailsTheFuture() {
        RejectedExecutionException full = new RejectedExecutionException("full");
        Executor rejecting = task -> {
            throw full;
        };
        answerJson("{}");
        try (ThingsClient rejected = client.toBuilder().executor(rejecting).build()) {
            assertSame(full, assertThrows(CompletionException.class, () -> rejected.things().getThing("t-1").executeAsync().join())
                    .getCause());
            answerJson("{}");
            assertNotNull(rejected.things().getThing("t-1").execute(), "a thread that waits needs no other");
        }
    }

    @Test
    void theKeyIsAskedForInTheThreadThatExecutesAndLaterInOneOfTheClients() {
        List<String> threads = Collections.synchronizedList(new ArrayList<>());
        answer(503);
        answerJson("{}");
        try (ThingsClient asking = client.toBuilder()
                .retries(patient)
                .apiKey(() -> {
                    threads.add(Thread.currentThread().getName());
                    return KEY;
                })
                .build()) {
            asking.things().getThing("t-1").execute();
        }

        assertEquals(List.of(Thread.currentThread().getName(), "campaign-clients"), threads);
    }

    @Test
    void theKeyIsAskedForInAThreadOfTheClientsWhereTheCallHadToWait() throws InterruptedException {
        CompletableFuture<String> thread = new CompletableFuture<>();
        HandLimiter limiter = new HandLimiter(0);
        answerJson("{}");
        try (ThingsClient asking = client.toBuilder()
                .rateLimiter(limiter)
                .apiKey(() -> {
                    thread.complete(describe(Thread.currentThread()));
                    return KEY;
                })
                .build()) {
            CompletableFuture<JsonValue> future = asking.things().getThing("t-1").executeAsync();
            limiter.grant(0);

            assertEquals("campaign-clients, daemon", thread.join());
            future.join();
        }
    }

    @Test
    void theKeyIsAskedForOncePerAttempt() throws InterruptedException {
        int[] asked = new int[1];
        answer(503);
        answer(503);
        answerJson("{}");
        try (ThingsClient asking = client.toBuilder().retries(patient).apiKey(() -> "key-number-" + ++asked[0]).build()) {
            asking.things().getThing("t-1").execute();
        }

        assertEquals(3, asked[0]);
        for (int i = 1; i <= 3; i++) {
            assertEquals("key-number-" + i, server.takeRequest().getHeader("X-Api-Key"));
        }
    }

    @Test
    void aKeyThatFailsBeforeAFurtherAttemptFailsTheCall() {
        IllegalStateException vaultClosed = new IllegalStateException("vault closed");
        int[] asked = new int[1];
        answer(503);
        try (ThingsClient asking = client.toBuilder()
                .retries(patient)
                .apiKey(() -> {
                    if (asked[0]++ > 0) {
                        throw vaultClosed;
                    }
                    return KEY;
                })
                .build()) {
            assertSame(vaultClosed, assertThrows(IllegalStateException.class, () -> asking.things().getThing("t-1").execute()));
        }
        assertEquals(1, server.getRequestCount());
    }

    @Test
    void anErrorOfTheKeysSupplierIsThrownAsItIs() {
        AssertionError broken = new AssertionError("broken");
        try (ThingsClient asking = client.toBuilder().apiKey(() -> {
            throw broken;
        }).build()) {
            assertSame(broken, assertThrows(AssertionError.class, () -> asking.things().getThing("t-1").execute()));
            assertSame(broken,
                    assertThrows(CompletionException.class, () -> asking.things().getThing("t-1").executeAsync().join()).getCause());
        }
    }

    @Test
    void theThreadsEndWithTheLastClient() throws InterruptedException {
        answerJson("{}");
        client.things().getThing("t-1").execute();
        while (client.transport().http().dispatcher().runningCallsCount() > 0) {
            Thread.onSpinWait(); // its connection goes back to the pool before it ends
        }
        assertEquals(1, client.transport().http().connectionPool().connectionCount());
        ThreadPoolExecutor threads = client.transport().threads();
        ThingsClient copy = client.toBuilder().build();
        client.close();
        client.close();
        assertFalse(threads.isShutdown(), "the copy is open");
        copy.close();

        assertTrue(threads.isShutdown());
        assertTrue(threads.awaitTermination(10, TimeUnit.SECONDS));
        assertEquals(0, client.transport().http().connectionPool().connectionCount());
    }

    @Test
    void theConnectionsOfAnApplicationOutliveTheClientAndItsThreadsDoNot() throws InterruptedException {
        answerJson("{}");
        OkHttpClient users = new OkHttpClient();
        ThingsClient derived = client.toBuilder().httpClient(users).build();
        derived.things().getThing("t-1").execute();
        ThreadPoolExecutor threads = derived.transport().threads();
        derived.close();

        assertTrue(threads.awaitTermination(10, TimeUnit.SECONDS));
        assertFalse(users.dispatcher().executorService().isShutdown());
        assertEquals(1, users.connectionPool().connectionCount());
    }

    @Test
    void afterTheEndWhoeverStillWaitsIsToldByTheThreadThatTellsTheEnd() {
        ThreadPoolExecutor threads = client.transport().threads();
        client.close();
        Thread[] ran = new Thread[1];
        threads.execute(() -> ran[0] = Thread.currentThread());

        assertSame(Thread.currentThread(), ran[0]);
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "5, 5", "6, 6", "20, 20", "64, 64", "100, 64"})
    void asManyRequestsAreUnderWayAsTheApiTakesAtOnce(int burst, int expected) {
        ApiDefinition.Builder definition =
                ThingsClient.definition().bearer().rateLimit(RateLimitScope.KEY, 10, Duration.ofSeconds(1), burst);

        assertEquals(expected, atOnce(ThingsClient.builder(definition.build())));
        assertEquals(expected, atOnce(ThingsClient.builder(definition.build()).httpClient(new OkHttpClient())));
        definition.rateLimit(RateLimitScope.KEY, 1000, Duration.ofSeconds(1), 1000);
        assertEquals(expected, atOnce(ThingsClient.builder(definition.build())));
    }

    @Test
    void ofAnApiThatSaysNothingSixtyFourRequestsAreUnderWay() {
        assertEquals(64, atOnce(ThingsClient.builder()));
    }

    private int atOnce(ThingsClient.Builder builder) {
        try (ThingsClient built = once(builder)) {
            return built.transport().http().dispatcher().getMaxRequestsPerHost();
        }
    }

    @Test
    void theMachinesClockRunsATaskOnADaemonUnlessItIsCalledOff() throws Exception {
        Scheduler system = SystemScheduler.INSTANCE;
        CompletableFuture<String> thread = new CompletableFuture<>();
        long before = system.nanoTime();
        Duration offset = Duration.between(system.now(), java.time.Instant.now()).abs();
        List<String> ran = Collections.synchronizedList(new ArrayList<>());
        Scheduler.Task calledOff = system.schedule(() -> ran.add("called off"), Duration.ofMillis(20));
        calledOff.cancel();
        system.schedule(() -> ran.add("later"), Duration.ofHours(1)).cancel();
        system.schedule(() -> thread.complete(describe(Thread.currentThread())), Duration.ofMillis(40));

        assertEquals("campaign-clients-timer, daemon", thread.get(10, TimeUnit.SECONDS));
        assertTrue(system.nanoTime() - before >= Duration.ofMillis(40).toNanos());
        assertTrue(offset.compareTo(Duration.ofMinutes(1)) < 0);
        assertEquals(List.of(), ran);
    }
}
