package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.CallOptions;
import io.github.campaignclients.core.RateLimitException;
import io.github.campaignclients.core.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** Services and applications that do what nobody should. */
@Timeout(30)
final class HostilityTest extends HttpTest {

    @Test
    void anInterceptorThatForgetsWhichCallItIsInIsToldBeforeAnythingIsSent() {
        OkHttpClient users = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(new Request.Builder()
                        .url(chain.request().url()).method(chain.request().method(), chain.request().body()).build()))
                .build();
        try (ThingsClient forgetful = client.toBuilder().httpClient(users).retries(patient).build()) {
            IllegalStateException e =
                    assertThrows(IllegalStateException.class, () -> forgetful.things().startThing("t-1").execute());

            assertEquals("an interceptor of the OkHttpClient made a new request without the tags of the one it got, so that the client "
                    + "cannot tell any more what is sent: begin with chain.request().newBuilder()", e.getMessage());
        }
        assertEquals(0, server.getRequestCount());
    }

    @Test
    void aServiceThatTakesItselfForAProxyIsUnderstoodAllTheSame() {
        answer(407, "text/plain", "who are you");

        ApiStatusException e = assertThrows(ApiStatusException.class, () -> client.things().getThing("t-1").execute());

        assertEquals("getThing: GET " + url + "things/t-1 answered 407: who are you.", e.getMessage());
        assertEquals(1, server.getRequestCount());
    }

    @Test
    void datesFarBeyondAllCalendarsAreALongWait() {
        server.enqueue(new MockResponse().setResponseCode(429)
                .setHeader("Date", "Mon, 01 Jan 0001 00:00:00 GMT")
                .setHeader("Retry-After", "Fri, 01-Jan-292278994 00:00:00 GMT"));

        RateLimitException e = assertThrows(RateLimitException.class, () -> client.things().getThing("t-1").execute());

        assertEquals(Duration.ofDays(36_500), e.getRetryAfter());
    }

    @Test
    void aSupplierThatThrowsAnErrorCostsNoPermit() {
        OutOfMemoryError error = new OutOfMemoryError("of the application");
        RateLimiter one = new WindowLimiter(1, Duration.ofSeconds(1), clock);
        answerJson("{}");
        try (ThingsClient failing = client.toBuilder().rateLimiter(one).apiKey(() -> {
            throw error;
        }).build(); ThingsClient working = failing.toBuilder().apiKey("another-key").build()) {
            assertSame(error, assertThrows(CompletionException.class, () -> failing.things().getThing("t-1").executeAsync().join())
                    .getCause());
            assertSame(error, assertThrows(OutOfMemoryError.class, () -> failing.things().getThing("t-1").execute()));

            assertEquals("{}", working.things().getThing("t-1").execute().toJson());
        }
    }

    @Test
    void timeoutsBeyondAllBoundsAreAsLongAsCanBe() {
        Duration forever = Duration.ofSeconds(Long.MAX_VALUE);
        answerJson("{}");
        try (ThingsClient endless = client.toBuilder().readTimeout(forever).timeout(forever).build()) {
            CallOptions options = CallOptions.builder().connectTimeout(forever).writeTimeout(forever).build();

            assertEquals("{}", endless.things().getThing("t-1").with(options).execute().toJson());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /q HTTP/1.1\r\nX-A: b\r\n\r\nGET", "", "GE T", "GET\n"})
    void aMethodThatIsNoWordIsRefused(String method) {
        assertEquals("raw: the method must be a word such as GET",
                assertThrows(IllegalArgumentException.class, () -> client.raw(method, "/x")).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ca\nm", "/a b", "/\ud800", "/a\u0000"})
    void aPathThatWouldBecomeAnotherIsRefused(String path) {
        assertEquals("raw: the path has a blank or a control character: give values by path(...), which encodes them",
                assertThrows(IllegalArgumentException.class, () -> client.raw("GET", path)).getMessage());
    }

    @Test
    void aCallbackThatThrowsIsNotToldAgain() throws Exception {
        answerJson("{}");
        List<String> told = new ArrayList<>();
        CompletableFuture<Throwable> uncaught = new CompletableFuture<>();
        RejectedExecutionException thrown = new RejectedExecutionException("by the callback");
        try (ThingsClient watched = client.toBuilder()
                .executor(task -> {
                    Thread thread = new Thread(task);
                    thread.setUncaughtExceptionHandler((dead, e) -> uncaught.complete(e));
                    thread.start();
                })
                .build()) {
            watched.things().getThing("t-1").asRetrofitCall().enqueue(new Callback<>() {
                @Override
                public void onResponse(Call<JsonValue> call, Response<JsonValue> response) {
                    told.add("response");
                    throw thrown;
                }

                @Override
                public void onFailure(Call<JsonValue> call, Throwable e) {
                    told.add("failure");
                }
            });

            assertSame(thrown, uncaught.get(10, TimeUnit.SECONDS));
        }
        assertEquals(List.of("response"), told);
    }

    @Test
    void whoCompletesTheFutureEndsTheCall() throws InterruptedException {
        HandLimiter closed = new HandLimiter(0);
        try (ThingsClient waiting = client.toBuilder().rateLimiter(closed).build()) {
            ApiCall<JsonValue> call = waiting.things().getThing("t-1");
            CompletableFuture<JsonValue> future = call.executeAsync();
            closed.awaitAsked(1);

            assertTrue(future.complete(JsonValue.NULL));

            closed.awaitGivenUp(0);
        }
        assertEquals(0, server.getRequestCount());
    }
}
