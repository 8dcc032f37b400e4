package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiTransportException;
import io.github.campaignclients.core.CallOptions;
import io.github.campaignclients.core.json.JsonValue;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The network's timeouts, and interceptors of the application's. */
@Timeout(30)
final class TimeoutsTest extends HttpTest {

    private String seen;

    private ThingsClient.Builder watched(OkHttpClient.Builder users) {
        return ThingsClient.builder().httpClient(users.addInterceptor(this::note).build());
    }

    /** Answers by itself: some of the timeouts are too short for any network. */
    private okhttp3.Response note(Interceptor.Chain chain) {
        seen = chain.connectTimeoutMillis() + " " + chain.readTimeoutMillis() + " " + chain.writeTimeoutMillis();
        return new okhttp3.Response.Builder()
                .request(chain.request())
                .protocol(okhttp3.Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .body(ResponseBody.create("{}", MediaType.get("application/json")))
                .build();
    }

    private String timeouts(ThingsClient.Builder builder, CallOptions options) {
        try (ThingsClient built = once(builder)) {
            built.things().getThing("t-1").with(options).execute();
        }
        return seen;
    }

    private ThingsClient intercepted(Interceptor interceptor) {
        return retrying(ThingsClient.builder().httpClient(new OkHttpClient.Builder().addInterceptor(interceptor).build()));
    }

    @Test
    void withConnectionsOfOurOwnTheTimeoutsAreOurs() {
        OkHttpClient http = client.transport().http();

        assertEquals("10000 60000 60000 0", http.connectTimeoutMillis() + " " + http.readTimeoutMillis() + " "
                + http.writeTimeoutMillis() + " " + http.callTimeoutMillis());
    }

    @Test
    void theTimeoutsOfAnApplicationsConnectionsStay() {
        OkHttpClient.Builder users = new OkHttpClient.Builder()
                .connectTimeout(Duration.ofSeconds(1)).readTimeout(Duration.ofSeconds(2)).writeTimeout(Duration.ofSeconds(3));

        assertEquals("1000 2000 3000", timeouts(watched(users), CallOptions.NONE));
    }

    @Test
    void theTimeoutsOfTheClientWinOverThose() {
        assertEquals("4000 10000 10000",
                timeouts(watched(new OkHttpClient.Builder()).connectTimeout(Duration.ofSeconds(4)), CallOptions.NONE));
        assertEquals("10000 5000 10000",
                timeouts(watched(new OkHttpClient.Builder()).readTimeout(Duration.ofSeconds(5)), CallOptions.NONE));
        assertEquals("10000 10000 6000",
                timeouts(watched(new OkHttpClient.Builder()).writeTimeout(Duration.ofSeconds(6)), CallOptions.NONE));
    }

    @Test
    void theTimeoutsOfTheClientAreKeptByTheNextOne() {
        ThingsClient.Builder all = watched(new OkHttpClient.Builder())
                .connectTimeout(Duration.ofSeconds(4)).readTimeout(Duration.ofSeconds(5)).writeTimeout(Duration.ofSeconds(6));
        try (ThingsClient first = once(all)) {
            assertEquals("4000 5000 6000", timeouts(first.toBuilder(), CallOptions.NONE));
            assertEquals("4000 7000 6000", timeouts(first.toBuilder().readTimeout(Duration.ofSeconds(7)), CallOptions.NONE));
        }
    }

    @Test
    void theTimeoutsOfTheCallWinOverAll() {
        ThingsClient.Builder all = watched(new OkHttpClient.Builder())
                .connectTimeout(Duration.ofSeconds(4)).readTimeout(Duration.ofSeconds(5)).writeTimeout(Duration.ofSeconds(6));

        assertEquals("1000 5000 6000", timeouts(all, CallOptions.builder().connectTimeout(Duration.ofSeconds(1)).build()));
        assertEquals("4000 2000 6000", timeouts(all, CallOptions.builder().readTimeout(Duration.ofSeconds(2)).build()));
        assertEquals("4000 5000 3000", timeouts(all, CallOptions.builder().writeTimeout(Duration.ofSeconds(3)).build()));
    }

    @Test
    void optionsThatAreSetLaterAreAddedToTheEarlierOnes() {
        answerJson("{}");
        try (ThingsClient built = once(watched(new OkHttpClient.Builder()))) {
            built.things().getThing("t-1")
                    .with(CallOptions.builder()
                            .connectTimeout(Duration.ofSeconds(1)).readTimeout(Duration.ofSeconds(2))
                            .writeTimeout(Duration.ofSeconds(3)).build())
                    .with(CallOptions.builder().readTimeout(Duration.ofSeconds(9)).build())
                    .execute();
        }

        assertEquals("1000 9000 3000", seen);
    }

    @Test
    void aServiceThatIsSilentForTooLongIsATransportFailure() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));

        ApiTransportException e = assertThrows(
                ApiTransportException.class,
                () -> client.things().getThing("t-1")
                        .with(CallOptions.builder().readTimeout(Duration.ofMillis(20)).build()).execute());

        assertEquals("getThing: GET " + url + "things/t-1 got no answer: the service was silent for too long "
                + "(SocketTimeoutException). Whether the service carried the request out is not known.", e.getMessage());
    }

    @Test
    void timeoutsMustBeLongerThanZero() {
        ThingsClient.Builder builder = ThingsClient.builder();

        assertEquals("timeout(PT0S): the time must be longer than zero",
                assertThrows(IllegalArgumentException.class, () -> builder.timeout(Duration.ZERO)).getMessage());
        assertEquals("connectTimeout(PT-1S): the time must be longer than zero",
                assertThrows(IllegalArgumentException.class, () -> builder.connectTimeout(Duration.ofSeconds(-1))).getMessage());
        assertEquals("readTimeout(PT0S): the time must be longer than zero",
                assertThrows(IllegalArgumentException.class, () -> builder.readTimeout(Duration.ZERO)).getMessage());
        assertEquals("writeTimeout(PT0S): the time must be longer than zero",
                assertThrows(IllegalArgumentException.class, () -> builder.writeTimeout(Duration.ZERO)).getMessage());
    }

    @Test
    void aTimeoutThatNeverPassesIsTaken() {
        answerJson("{}");
        try (ThingsClient built = ThingsClient.builder().server(url).apiKey(KEY).timeout(Duration.ofSeconds(Long.MAX_VALUE)).build()) {
            assertEquals("{}", built.things().getThing("t-1").execute().toJson());
        }
    }

    @Test
    void whatAnInterceptorThrowsTheCallThrows() {
        IllegalStateException thrown = new IllegalStateException("from the interceptor");
        try (ThingsClient throwing = intercepted(chain -> {
            throw thrown;
        })) {
            assertSame(thrown, assertThrows(IllegalStateException.class, () -> throwing.things().getThing("t-1").execute()));
            assertSame(thrown,
                    assertThrows(CompletionException.class, () -> throwing.things().getThing("t-1").executeAsync().join()).getCause());
        }
    }

    @Test
    void aFailureOfTheNetworkThatAnInterceptorSuppressedIsNone() {
        java.io.IOException failure = new java.io.IOException("second");
        failure.addSuppressed(new java.io.IOException("first"));
        try (ThingsClient throwing = intercepted(chain -> {
            throw failure;
        })) {
            assertSame(failure,
                    assertThrows(ApiTransportException.class, () -> throwing.things().getThing("t-1").execute()).getCause());
        }
    }

    @Test
    void anInterceptorThatCancelsTheCallCancelsIt() {
        try (ThingsClient cancelling = intercepted(chain -> {
            chain.call().cancel();
            return chain.proceed(chain.request());
        })) {
            CancellationException e =
                    assertThrows(CancellationException.class, () -> cancelling.things().getThing("t-1").execute());

            assertEquals("getThing: GET " + url + "things/t-1 was cancelled", e.getMessage());
        }
        assertEquals(0, server.getRequestCount());
    }

    @Test
    void whatTheBodyOfAnInterceptorThrowsTheCallThrows() {
        answerJson("{}");
        IllegalStateException thrown = new IllegalStateException("from the body");
        BufferedSource source = Okio.buffer(new ForwardingSource(new Buffer()) {
            @Override
            public long read(Buffer sink, long byteCount) {
                throw thrown;
            }
        });
        ResponseBody body = new ResponseBody() {
            @Override
            public MediaType contentType() {
                return null;
            }

            @Override
            public long contentLength() {
                return -1;
            }

            @Override
            public BufferedSource source() {
                return source;
            }
        };
        try (ThingsClient throwing =
                intercepted(chain -> chain.proceed(chain.request()).newBuilder().body(body).build())) {
            assertSame(thrown, assertThrows(IllegalStateException.class, () -> throwing.things().getThing("t-1").execute()));
        }
    }

    @Test
    void anInterceptorMayAnswerByItself() {
        try (ThingsClient answering = intercepted(chain -> new okhttp3.Response.Builder()
                .request(chain.request())
                .protocol(okhttp3.Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .body(ResponseBody.create("[1]", MediaType.get("application/json")))
                .build())) {
            JsonValue body = answering.things().getThing("t-1").execute();

            assertEquals("[1]", body.toJson());
        }
        assertEquals(0, server.getRequestCount());
    }

    @Test
    void aTimeoutBeyondWhatTheNetworkCountsIsTheNearestThatItDoes() {
        Duration forever = Duration.ofSeconds(Long.MAX_VALUE);
        Duration instant = Duration.ofNanos(1); // not none, which OkHttp takes for no timeout at all
        String most = String.valueOf(Integer.MAX_VALUE);

        assertEquals(most + " 1 10000", timeouts(
                watched(new OkHttpClient.Builder()), CallOptions.builder().connectTimeout(forever).readTimeout(instant).build()));
        assertEquals("10000 10000 " + most,
                timeouts(watched(new OkHttpClient.Builder()).writeTimeout(Duration.ofDays(25)), CallOptions.NONE));
    }
}
