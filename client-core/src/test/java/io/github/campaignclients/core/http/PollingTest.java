package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiTransportException;
import io.github.campaignclients.core.CallOptions;
import io.github.campaignclients.core.JobCall;
import io.github.campaignclients.core.ServerException;
import io.github.campaignclients.core.WaitOptions;
import io.github.campaignclients.core.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Waiting for jobs. */
@Timeout(30)
final class PollingTest extends HttpTest {

    private static final Duration FIVE = Duration.ofSeconds(5);

    private final VirtualScheduler time = new VirtualScheduler();

    /** On the clock on which the waits between two answers pass at once. */
    private JobCall<JsonValue> job;
    /** On the clock that stands still. */
    private ThingsClient still;
    private JobCall<JsonValue> stillJob;

    @BeforeEach
    void create() {
        job = client.api(ListsApi.class).job("j-1");
        still = once(ThingsClient.builder()).toBuilder().scheduler(time).build();
        stillJob = still.api(ListsApi.class).job("j-1");
    }

    @AfterEach
    void close() {
        still.close();
    }

    private static WaitOptions within(Duration timeout) {
        return WaitOptions.builder().timeout(timeout).build();
    }

    private void state(String json) {
        answerJson("{\"status\":" + json + "}");
    }

    private String cancelled(String why) {
        return subject() + " was cancelled" + why;
    }

    private String subject() {
        return "getJob: GET " + url + "jobs/j-1";
    }

    private static Throwable failure(CompletableFuture<?> future) {
        return assertThrows(CompletionException.class, future::join).getCause();
    }

    private static <T> FutureTask<T> inAThread(Callable<T> callable) {
        FutureTask<T> task = new FutureTask<>(callable);
        Thread thread = new Thread(task, "caller");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    @Test
    void aJobIsAskedForUntilItIsDone() {
        state("\"queued\"");
        state("\"running\"");
        state("\"done\"");

        assertEquals("{\"status\":\"done\"}", job.untilDone().toJson());
        assertEquals(3, server.getRequestCount());
        assertEquals(List.of(FIVE, FIVE), clock.waits());
    }

    @Test
    void aJobThatIsDoneIsAskedForOnce() {
        state("\"done\"");

        job.untilDone();

        assertEquals(List.of(), clock.waits());
    }

    @Test
    void aJobThatFailedIsAnAnswer() {
        state("\"failed\"");

        assertEquals("failed", job.untilDone().get("status").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "7", "\"7\""})
    void statesAreComparedAsText(String done) {
        state("false");
        state("7.0");
        state(done);

        job.untilDone();

        assertEquals(3, server.getRequestCount());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"status\":\"exploding\"}", "{\"status\":null}", "{\"status\":{\"done\":true}}", "{\"status\":[\"done\"]}", "{}", "[]"
    })
    void anUnknownStateIsWaitedThrough(String odd) {
        answerJson(odd);
        state("\"done\"");

        job.untilDone();

        assertEquals(2, server.getRequestCount());
    }

    @Test
    void theStateMayStandInAnotherPlace() {
        answerJson("{\"job\":{\"status\":\"done\"}}");

        job.untilDone();

        assertEquals(1, server.getRequestCount());
    }

    @Test
    void theStateMayStandInTheEnvelope() {
        answerJson("{\"data\":{\"rows\":1},\"status\":\"done\"}");
        ApiDefinition definition = ThingsClient.definition().bearer().envelope("data", "status").build();
        try (ThingsClient enveloped = once(ThingsClient.builder(definition))) {
            assertEquals("{\"rows\":1}", enveloped.api(ListsApi.class).job("j-1").untilDone().toJson());
        }
    }

    @Test
    void aStatusMaySayThatAJobIsNotDoneWhateverItsBodySays() {
        answer(202, "application/json", "{\"status\":\"done\"}");
        state("\"done\"");

        job.untilDone();

        assertEquals(2, server.getRequestCount());
    }

    @Test
    void theStatusAloneMayTell() {
        answer(202);
        answer(202);
        answer(204);

        assertNull(client.api(ListsApi.class).jobByStatus("j-1").untilDone());
        assertEquals(3, server.getRequestCount());
    }

    @Test
    void anAnswerWithoutABodyIsWaitedThrough() {
        answer(202);
        state("\"done\"");

        assertEquals("{\"status\":\"done\"}", client.api(ListsApi.class).jobOrNothing("j-1").untilDone().toJson());
    }

    @Test
    void theIntervalMayBeChosen() {
        state("\"running\"");
        state("\"done\"");

        job.untilDone(WaitOptions.builder().interval(Duration.ofSeconds(2)).build());

        assertEquals(List.of(Duration.ofSeconds(2)), clock.waits());
    }

    @Test
    void aLongerRetryAfterIsObeyedAndAShorterIsNot() {
        server.enqueue(new MockResponse().setHeader("Retry-After", "30").setBody("{\"status\":\"running\"}"));
        server.enqueue(new MockResponse().setHeader("Retry-After", "1").setBody("{\"status\":\"running\"}"));
        state("\"done\"");

        job.untilDone();

        assertEquals(List.of(Duration.ofSeconds(30), FIVE), clock.waits());
    }

    @Test
    void progressIsToldOfEachAnswerInTheCallersThread() {
        state("\"queued\"");
        state("\"done\"");
        List<String> told = new ArrayList<>();

        job.untilDone(WaitOptions.DEFAULT, answer -> told.add(answer.toJson() + " " + Thread.currentThread().getName()));

        String caller = " " + Thread.currentThread().getName();
        assertEquals(List.of("{\"status\":\"queued\"}" + caller, "{\"status\":\"done\"}" + caller), told);
    }

    @Test
    void anExceptionOfTheCallbackEndsTheWaiting() {
        state("\"queued\"");
        IllegalStateException thrown = new IllegalStateException("enough");

        assertSame(thrown, assertThrows(IllegalStateException.class, () -> job.untilDone(WaitOptions.DEFAULT, answer -> {
            throw thrown;
        })));
        assertEquals(1, server.getRequestCount());
    }

    @Test
    void aWaitThatWouldEndTooLateDoesNotBegin() throws InterruptedException {
        state("\"queued\"");
        state("\"running\"");
        CompletableFuture<JsonValue> future = stillJob.untilDoneAsync(within(Duration.ofSeconds(8)));
        time.awaitNext(FIVE);
        time.advance(FIVE);

        ApiTransportException e = assertInstanceOf(ApiTransportException.class, failure(future));

        assertEquals(subject() + " tells of a job that is not done, but \"running\", after 5 s: the next look, 5 s from "
                + "now, would come after the timeout of 8 s (InterruptedIOException). The job goes on: call untilDone() again to wait on, "
                + "and set WaitOptions.timeout(...) to wait longer.", e.getMessage());
        assertEquals("getJob", e.getOperation());
        assertEquals("/jobs/{id}", e.getUrlTemplate());
        assertEquals(2, server.getRequestCount());
    }

    @Test
    void aStateThatWasNotToldIsNotNamed() {
        answerJson("{}");

        assertEquals(subject() + " tells of a job that is not done after 0 s: the next look, 7200 s from now, would come "
                + "after the timeout of 600 s (InterruptedIOException). The job goes on: call untilDone() again to wait on, and set "
                + "WaitOptions.timeout(...) to wait longer.",
                assertThrows(ApiTransportException.class, () -> job.untilDone(
                WaitOptions.builder().interval(Duration.ofHours(2)).build())).getMessage());
    }

    @Test
    void theTimeoutCutsARequestOff() throws Exception {
        state("\"running\"");
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        FutureTask<JsonValue> caller = inAThread(() -> stillJob.untilDone(within(Duration.ofSeconds(8))));
        server.takeRequest();
        time.awaitNext(FIVE);
        time.advance(FIVE);
        server.takeRequest();
        time.awaitNext(Duration.ofSeconds(3));
        time.advance(Duration.ofSeconds(3));

        Throwable e = assertThrows(ExecutionException.class, () -> caller.get(10, TimeUnit.SECONDS)).getCause();

        assertEquals(subject() + " tells of a job that is not done, but \"running\", after 8 s: the timeout of 8 s passed "
                + "(InterruptedIOException). The job goes on: call untilDone() again to wait on, and set WaitOptions.timeout(...) to wait "
                + "longer.", e.getMessage());
        assertInstanceOf(ApiTransportException.class, e.getCause().getCause());
    }

    @Test
    void theTimeoutCutsTheFirstRequestOff() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        CompletableFuture<JsonValue> future = stillJob.untilDoneAsync(within(FIVE));
        time.advance(FIVE);

        assertEquals(subject() + " did not tell the job's state after 5 s: the timeout of 5 s passed "
                + "(InterruptedIOException). The job goes on: call untilDone() again to wait on, and set WaitOptions.timeout(...) to wait "
                + "longer.", failure(future).getMessage());
    }

    @Test
    void aPauseThatTookTooLongIsNotFollowedByARequest() {
        state("\"running\"");
        try (ThingsClient late = client.toBuilder().scheduler(new LateScheduler()).build()) {
            JobCall<JsonValue> lateJob = late.api(ListsApi.class).job("j-1");
            WaitOptions options = WaitOptions.builder().interval(Duration.ofSeconds(50)).timeout(Duration.ofSeconds(90)).build();

            assertEquals(subject() + " tells of a job that is not done, but \"running\", after 100 s: the timeout of 90 s "
                    + "passed (InterruptedIOException). The job goes on: call untilDone() again to wait on, and set "
                    + "WaitOptions.timeout(...) to wait longer.", assertThrows(ApiTransportException.class, () -> lateJob.untilDone(options)).getMessage());
        }
        assertEquals(1, server.getRequestCount());
    }

    @Test
    void aCallsOwnShorterTimeoutIsItsFailure() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        CompletableFuture<JsonValue> future =
                stillJob.with(CallOptions.builder().timeout(Duration.ofSeconds(2)).build()).untilDoneAsync();
        time.advance(Duration.ofSeconds(2));

        ApiTransportException e = assertInstanceOf(ApiTransportException.class, failure(future));

        assertEquals("the call's timeout of 2 s passed", e.getCause().getMessage());
    }

    @Test
    void aRefusalEndsTheWaitingWhichMayBeginAgain() {
        state("\"running\"");
        answer(500);
        state("\"done\"");

        assertThrows(ServerException.class, job::untilDone);

        assertEquals("done", job.untilDone().get("status").asString());
    }

    @Test
    void aFutureGetsTheLastAnswerAndTheExecutorTheProgress() throws Exception {
        state("\"queued\"");
        state("\"running\"");
        state("\"done\"");
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<JsonValue> future = stillJob.untilDoneAsync(WaitOptions.DEFAULT, answer -> {
            told.add(answer.get("status").asString());
            assertTrue(Thread.currentThread().getName().startsWith("campaign-clients"), Thread.currentThread().getName());
        });
        for (int i = 0; i < 2; i++) {
            server.takeRequest();
            time.awaitNext(FIVE);
            time.advance(FIVE);
        }

        assertEquals("done", future.get(10, TimeUnit.SECONDS).get("status").asString());
        assertEquals(List.of("queued", "running", "done"), told);
        assertEquals(List.of(), time.pending());
    }

    @Test
    void aFutureWithoutProgressGetsTheLastAnswerToo() {
        state("\"done\"");
        state("\"done\"");

        assertEquals("done", job.untilDoneAsync().join().get("status").asString());
        assertEquals("done", job.untilDoneAsync(WaitOptions.DEFAULT).join().get("status").asString());
    }

    @Test
    void anExceptionOfTheCallbackFailsTheFuture() {
        state("\"queued\"");
        IllegalStateException thrown = new IllegalStateException("enough");

        assertSame(thrown, failure(job.untilDoneAsync(WaitOptions.DEFAULT, answer -> {
            throw thrown;
        })));
        assertEquals(1, server.getRequestCount());
    }

    @Test
    void aRefusalFailsTheFuture() {
        answer(500);

        assertInstanceOf(ServerException.class, failure(job.untilDoneAsync()));
    }

    @Test
    void aTimeoutFailsTheFuture() {
        state("\"running\"");

        assertInstanceOf(ApiTransportException.class,
                failure(job.untilDoneAsync(WaitOptions.builder().interval(Duration.ofHours(1)).build())));
    }

    @Test
    void aTimeoutThatPassesBeforeTheFirstRequestFailsTheFutureToo() {
        try (ThingsClient late = client.toBuilder().scheduler(new HastyScheduler()).build()) {
            CompletableFuture<JsonValue> future = late.api(ListsApi.class).job("j-1").untilDoneAsync(within(FIVE));

            assertEquals(subject() + " did not tell the job's state after 20 s: the timeout of 5 s passed (InterruptedIOException). "
                    + "The job goes on: call untilDone() again to wait on, and set WaitOptions.timeout(...) to wait longer.",
                    failure(future).getMessage());
        }
        assertEquals(0, server.getRequestCount());
    }

    @Test
    void aLongStateIsCutInTheMessage() {
        state("\"" + "x".repeat(1000) + "\"");

        String message = assertThrows(ApiTransportException.class, () -> job.untilDone(
                WaitOptions.builder().interval(Duration.ofHours(2)).build())).getMessage();

        assertTrue(message.startsWith(subject() + " tells of a job that is not done, but \"" + "x".repeat(200) + "…\", after 0 s: "),
                message);
    }

    @Test
    void cancellingTheFutureBetweenTwoRequestsEndsTheWaiting() throws InterruptedException {
        state("\"running\"");
        CompletableFuture<JsonValue> future = stillJob.untilDoneAsync();
        time.awaitNext(FIVE);

        assertTrue(future.cancel(false));

        time.awaitPending(0);
        time.advance(Duration.ofMinutes(1));
        assertEquals(1, server.getRequestCount());
    }

    @Test
    void cancellingTheFutureCancelsTheRequestThatIsUnderWay() throws InterruptedException {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        CompletableFuture<JsonValue> future = stillJob.untilDoneAsync();
        server.takeRequest();

        assertTrue(future.cancel(false));

        time.awaitPending(0);
    }

    @Test
    void cancellingInTheCallbackEndsTheWaiting() throws InterruptedException {
        state("\"running\"");
        CompletableFuture<CompletableFuture<JsonValue>> handle = new CompletableFuture<>();
        CountDownLatch told = new CountDownLatch(1);
        CompletableFuture<JsonValue> future = stillJob.untilDoneAsync(WaitOptions.DEFAULT, answer -> {
            handle.join().cancel(false);
            told.countDown();
        });
        handle.complete(future);

        assertTrue(told.await(10, TimeUnit.SECONDS));
        time.awaitPending(0);
        assertTrue(future.isCancelled());
    }

    @Test
    void anInterruptBetweenTwoRequestsEndsTheWaitingAndStays() throws Exception {
        state("\"running\"");
        FutureTask<String> caller = new FutureTask<>(() -> {
            CancellationException e = assertThrows(CancellationException.class, stillJob::untilDone);
            return e.getMessage() + " " + Thread.interrupted();
        });
        Thread thread = new Thread(caller, "caller");
        thread.start();
        time.awaitNext(FIVE);

        thread.interrupt();

        assertEquals(cancelled(": the thread was interrupted") + " true", caller.get(10, TimeUnit.SECONDS));
        assertEquals(List.of(), time.pending());
    }

    @Test
    void anInterruptDuringARequestEndsTheWaitingAndStays() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        Thread.currentThread().interrupt();

        assertEquals(cancelled(": the thread was interrupted"),
                assertThrows(CancellationException.class, stillJob::untilDone).getMessage());
        assertTrue(Thread.interrupted());
    }

    @Test
    void closingTheClientEndsBothWaysOfWaiting() throws Exception {
        state("\"running\"");
        CompletableFuture<JsonValue> future = stillJob.untilDoneAsync();
        time.awaitNext(FIVE);
        state("\"running\"");
        FutureTask<String> caller = inAThread(() -> assertThrows(CancellationException.class, stillJob::untilDone).getMessage());
        server.takeRequest();
        server.takeRequest();
        time.awaitPending(2);

        still.close();

        assertEquals(cancelled(": the client was closed"), assertThrows(CancellationException.class, future::join).getMessage());
        assertEquals(cancelled(": the client was closed"), caller.get(10, TimeUnit.SECONDS));
        time.awaitPending(0);
    }

    @Test
    void aClosedClientWaitsForNothing() {
        client.close();

        assertThrows(IllegalStateException.class, job::untilDone);
        assertInstanceOf(IllegalStateException.class, failure(job.untilDoneAsync()));
    }

    @Test
    void anExecutorThatTakesNothingFailsTheFuture() {
        state("\"running\"");
        try (ThingsClient refusing = client.toBuilder().executor(task -> {
            throw new RejectedExecutionException("full");
        }).build()) {
            assertInstanceOf(RejectedExecutionException.class, failure(refusing.api(ListsApi.class).job("j-1").untilDoneAsync()));
        }
    }

    @Test
    void withoutACallbackThereIsNothingToTell() {
        assertEquals("progress",
                assertThrows(NullPointerException.class, () -> job.untilDone(WaitOptions.DEFAULT, null)).getMessage());
        assertEquals("progress",
                assertThrows(NullPointerException.class, () -> job.untilDoneAsync(WaitOptions.DEFAULT, null)).getMessage());
    }

    @Test
    void theCallItselfAsksOnce() throws Exception {
        for (int i = 0; i < 5; i++) {
            state("\"running\"");
        }

        assertEquals("running", job.execute().get("status").asString());
        assertEquals(200, job.executeForResponse().getStatus());
        assertEquals("running", job.executeAsync().join().get("status").asString());
        assertEquals(200, job.executeAsyncForResponse().join().getStatus());
        assertEquals("running", job.asRetrofitCall().execute().body().get("status").asString());
        assertEquals(url + "jobs/j-1", job.request().url().toString());
        assertEquals("JobCall{getJob: GET " + url + "jobs/j-1}", job.toString());
    }

    /** Wakes whoever waits for less than a minute after twice the time, and the others never. */
    private static final class LateScheduler implements Scheduler {

        private Duration passed = Duration.ZERO;

        @Override
        public synchronized Instant now() {
            return FakeScheduler.START.plus(passed);
        }

        @Override
        public synchronized long nanoTime() {
            return passed.toNanos();
        }

        @Override
        public synchronized Task schedule(Runnable task, Duration delay) {
            if (delay.compareTo(Duration.ofMinutes(1)) < 0) {
                passed = passed.plus(delay).plus(delay);
                task.run();
            }
            return () -> {};
        }
    }

    /** A clock on which ten seconds pass whenever somebody looks. */
    private static final class HastyScheduler implements Scheduler {

        private final AtomicLong looks = new AtomicLong();

        @Override
        public Instant now() {
            return FakeScheduler.START;
        }

        @Override
        public long nanoTime() {
            return Duration.ofSeconds(10).toNanos() * looks.getAndIncrement();
        }

        @Override
        public Task schedule(Runnable task, Duration delay) {
            return () -> {};
        }
    }
}
