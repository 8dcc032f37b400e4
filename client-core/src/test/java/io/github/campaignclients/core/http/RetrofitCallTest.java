package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.ApiDataException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** The same calls as Retrofit's own. */
@Timeout(30)
final class RetrofitCallTest extends HttpTest {

    private Call<Thing> plain() {
        return client.things().readThing("t-1").asRetrofitCall();
    }

    /** Returns what a callback is told. */
    private static <T> CompletableFuture<Response<T>> enqueue(Call<T> call) {
        CompletableFuture<Response<T>> told = new CompletableFuture<>();
        call.enqueue(new Callback<>() {
            @Override
            public void onResponse(Call<T> answered, Response<T> response) {
                assertSame(call, answered);
                told.complete(response);
            }

            @Override
            public void onFailure(Call<T> failed, Throwable failure) {
                assertSame(call, failed);
                told.completeExceptionally(failure);
            }
        });
        return told;
    }

    private static Throwable failure(CompletableFuture<?> told) {
        return assertThrows(ExecutionException.class, () -> told.get(5, TimeUnit.SECONDS)).getCause();
    }

    @Test
    void aPlainCallIsSentWithTheCredentialAndDecoded() throws IOException, InterruptedException {
        server.enqueue(new MockResponse().setHeader("X-Rate", "9").setBody("{\"id\":\"t-1\"}"));

        Response<Thing> response = plain().execute();

        assertEquals("t-1", response.body().getId());
        assertEquals("9", response.headers().get("X-Rate"));
        assertEquals(KEY, server.takeRequest().getHeader("X-Api-Key"));
    }

    @Test
    void aCallbackGetsTheSame() throws Exception {
        answerJson("{\"id\":\"t-1\"}");

        assertEquals("t-1", enqueue(plain()).get(10, TimeUnit.SECONDS).body().getId());
    }

    @Test
    void aPlainCallTakesTheEnvelopeOff() throws IOException {
        answerJson("{\"data\":{\"id\":\"t-1\"}}");
        ApiDefinition definition = ThingsClient.definition().bearer().envelope("data").build();
        try (ThingsClient enveloped = once(ThingsClient.builder(definition))) {
            assertEquals("t-1", enveloped.things().readThing("t-1").asRetrofitCall().execute().body().getId());
        }
    }

    @Test
    void aRefusalIsAResponseWithAnErrorBody() throws Exception {
        answer(404, "text/plain", "no such thing");
        Response<Thing> response = plain().execute();
        assertFalse(response.isSuccessful());
        assertEquals(404, response.code());
        assertEquals("no such thing", response.errorBody().string());

        answer(503, "text/plain", "later");
        assertEquals("later", enqueue(plain()).get(10, TimeUnit.SECONDS).errorBody().string());
    }

    @Test
    void aBrokenConnectionIsAnIOException() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        assertThrows(IOException.class, () -> plain().execute());

        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        assertInstanceOf(IOException.class, failure(enqueue(plain())));
    }

    @Test
    void aWrongBodyIsAnExceptionHereToo() {
        answerJson("[]");
        ApiDataException e = assertThrows(ApiDataException.class, () -> plain().execute());
        assertEquals("readThing: GET " + url + "things/t-1 answered 200 with a body that is not what was promised (application/json): "
                + "$: expected object, found array (the document)", e.getMessage());

        answerJson("[]");
        assertEquals(e.getMessage(), failure(enqueue(plain())).getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 205})
    void anEmptyAnswerHasNoBody(int status) throws IOException {
        answer(status);
        answer(status);

        assertNull(client.things().dropThing("t-1").asRetrofitCall().execute().body());
        assertNull(plain().execute().body(), "whatever was promised");
    }

    @Test
    void anotherEmptyAnswerIsNotWhatWasPromised() {
        answer(200);

        assertThrows(ApiDataException.class, () -> plain().execute());
    }

    @Test
    void aPlainCallIsSentAgainUnderTheSameRules() throws IOException {
        answer(503);
        answerJson("{\"id\":\"t-1\"}");
        try (ThingsClient retrying = retrying()) {
            assertEquals("t-1", retrying.things().readThing("t-1").asRetrofitCall().execute().body().getId());
        }
    }

    @Test
    void eachPlainCallIsNewAndRunsOnce() throws IOException {
        answerJson("{\"id\":\"t-1\"}");
        answerJson("{\"id\":\"t-1\"}");
        answerJson("{\"id\":\"t-1\"}");
        ApiCall<Thing> call = client.things().readThing("t-1");
        Call<Thing> plain = call.asRetrofitCall();
        assertFalse(plain.isExecuted());

        plain.execute();

        assertTrue(plain.isExecuted());
        assertFalse(plain.isCanceled());
        String again = "Already executed: clone() gives a call of the same request";
        assertEquals(again, assertThrows(IllegalStateException.class, plain::execute).getMessage());
        assertEquals(again, assertThrows(IllegalStateException.class, () -> enqueue(plain)).getMessage());
        assertEquals("t-1", call.asRetrofitCall().execute().body().getId());
        assertNotSame(plain, plain.clone());
        assertEquals("t-1", plain.clone().execute().body().getId());
        assertSame(call.request(), plain.clone().request());
    }

    @Test
    void aPlainCallCanBeCancelledBeforehand() {
        Call<Thing> plain = plain();
        plain.cancel();
        assertTrue(plain.isCanceled());
        IOException e = assertThrows(IOException.class, plain::execute);
        assertEquals("Canceled", e.getMessage());
        assertInstanceOf(CancellationException.class, e.getCause());

        Call<Thing> enqueued = plain();
        enqueued.cancel();
        assertEquals("Canceled", failure(enqueue(enqueued)).getMessage());
        assertEquals(0, server.getRequestCount());
        assertFalse(enqueued.clone().isCanceled());
    }

    @Test
    void aPlainCallCanBeCancelledOnItsWay() throws InterruptedException {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        Call<Thing> plain = plain();
        CompletableFuture<Response<Thing>> told = enqueue(plain);
        server.takeRequest();
        plain.cancel();

        Throwable e = failure(told);
        assertEquals("Canceled", e.getMessage());
        assertSame(IOException.class, e.getClass());
        assertEquals("readThing: GET " + url + "things/t-1 was cancelled", e.getCause().getMessage());
        assertEquals(0, clock.pending());
    }

    @Test
    void aThreadThatIsInterruptedStopsWaiting() throws Exception {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        Call<Thing> plain = plain();
        FutureTask<String> call = new FutureTask<>(() -> {
            InterruptedIOException e = assertThrows(InterruptedIOException.class, plain::execute);
            return e.getMessage() + " " + Thread.interrupted();
        });
        Thread thread = new Thread(call);
        thread.start();
        server.takeRequest();
        thread.interrupt();

        assertEquals("interrupted true", call.get(10, TimeUnit.SECONDS));
    }

    @Test
    void itsTimeoutIsTheCallsTimeout() throws InterruptedException {
        VirtualScheduler time = new VirtualScheduler();
        try (ThingsClient timed = client.toBuilder().scheduler(time).rateLimiter(new HandLimiter(0)).build()) {
            Call<Thing> plain = timed.things().readThing("t-1").asRetrofitCall();
            assertEquals(0, plain.timeout().timeoutNanos());
            plain.timeout().timeout(5, TimeUnit.SECONDS);
            CompletableFuture<Response<Thing>> told = enqueue(plain);
            assertEquals(List.of(Duration.ofSeconds(5)), time.pending());
            time.advance(Duration.ofSeconds(5));

            Throwable e = failure(told);
            assertSame(InterruptedIOException.class, e.getClass());
            assertEquals("the call's timeout of 5 s passed while it waited for its turn", e.getMessage());

            enqueue(timed.things().readThing("t-1").asRetrofitCall());
            assertEquals(List.of(Duration.ofMinutes(10)), time.pending());
        }
    }

    @Test
    void whatAnInterceptorThrowsIsTheFailure() {
        IllegalStateException exception = new IllegalStateException("from the interceptor");
        AssertionError error = new AssertionError("from the interceptor");
        Throwable[] next = {exception};
        OkHttpClient users = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    if (next[0] instanceof Error) {
                        throw (Error) next[0];
                    }
                    throw (RuntimeException) next[0];
                })
                .build();
        try (ThingsClient throwing = client.toBuilder().httpClient(users).build()) {
            assertSame(exception, failure(enqueue(throwing.things().readThing("t-1").asRetrofitCall())));
            next[0] = error;
            assertSame(error, failure(enqueue(throwing.things().readThing("t-1").asRetrofitCall())));
        }
    }

    @Test
    void aCallbackIsToldThatTheExecutorRejectsIt() {
        RejectedExecutionException full = new RejectedExecutionException("full");
        answerJson("{\"id\":\"t-1\"}");
        try (ThingsClient rejected = client.toBuilder()
                .executor(task -> {
                    throw full;
                })
                .build()) {
            Throwable e = failure(enqueue(rejected.things().readThing("t-1").asRetrofitCall()));

            assertSame(full, e.getCause() == null ? e : e.getCause());
        }
    }
}
