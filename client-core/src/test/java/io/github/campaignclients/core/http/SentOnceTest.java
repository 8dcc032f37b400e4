package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.ApiTransportException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing goes out twice, or elsewhere: whatever OkHttp would do, with our connections and with a user's. */
final class SentOnceTest extends HttpTest {

    private static Stream<Arguments> sendings() {
        List<Arguments> all = new ArrayList<>();
        for (Sending sending : Sending.values()) {
            all.add(Arguments.of(sending, false));
            all.add(Arguments.of(sending, true));
        }
        return all.stream();
    }

    private static Stream<Arguments> redirects() {
        return redirects(EnumSet.allOf(Sending.class));
    }

    private static Stream<Arguments> redirectsOfWhatChangesThings() {
        return redirects(EnumSet.complementOf(EnumSet.of(Sending.GET, Sending.HEAD)));
    }

    private static Stream<Arguments> redirects(Set<Sending> sendings) {
        List<Arguments> all = new ArrayList<>();
        for (Sending sending : sendings) {
            for (int status : new int[] {300, 301, 302, 303, 307, 308}) {
                all.add(Arguments.of(sending, status, false));
                all.add(Arguments.of(sending, status, true));
            }
        }
        return all.stream();
    }

    /** Runs the call with connections of our own, or with those of a user whose OkHttp is as eager as it comes. */
    private ApiCall<?> call(Sending sending, boolean usersClient) {
        if (usersClient) {
            client.close();
            client = once(ThingsClient.builder().httpClient(new OkHttpClient()));
        }
        return sending.on(client);
    }

    private MockResponse status(int status) {
        return new MockResponse().setResponseCode(status);
    }

    @ParameterizedTest
    @MethodSource("sendings")
    void aRequestAnswered408ReachesTheServerOnce(Sending sending, boolean usersClient) {
        server.enqueue(status(408));
        server.enqueue(status(200));

        ApiStatusException e = assertThrows(ApiStatusException.class, () -> call(sending, usersClient).execute());

        assertEquals(408, e.getStatus());
        assertEquals(sending.method, e.getMethod());
        assertEquals(1, server.getRequestCount());
    }

    @ParameterizedTest
    @MethodSource("sendings")
    void aRequestAnswered503AtOnceReachesTheServerOnce(Sending sending, boolean usersClient) {
        server.enqueue(status(503).setHeader("Retry-After", "0"));
        server.enqueue(status(200));

        ApiStatusException e = assertThrows(ApiStatusException.class, () -> call(sending, usersClient).execute());

        assertEquals(503, e.getStatus());
        assertEquals("0", e.getHeaders().get("Retry-After"));
        assertEquals(1, server.getRequestCount());
    }

    @ParameterizedTest
    @MethodSource("sendings")
    void aRequestAnswered503AtOnceReachesTheServerOnceWhenItIsAsynchronous(Sending sending, boolean usersClient) {
        server.enqueue(status(503).setHeader("Retry-After", "0"));
        server.enqueue(status(200));

        CompletionException e =
                assertThrows(CompletionException.class, () -> call(sending, usersClient).executeAsync().join());

        assertEquals("0", ((ApiStatusException) e.getCause()).getHeaders().get("Retry-After"));
        assertEquals(1, server.getRequestCount());
    }

    @ParameterizedTest
    @MethodSource("sendings")
    void aRequestAnswered503AtOnceReachesTheServerOnceAsAPlainRetrofitCall(Sending sending, boolean usersClient)
            throws IOException {
        server.enqueue(status(503).setHeader("Retry-After", "0"));
        server.enqueue(status(200));

        retrofit2.Response<?> response = call(sending, usersClient).asRetrofitCall().execute();

        assertEquals(503, response.code());
        assertEquals("0", response.headers().get("Retry-After"));
        assertEquals(1, server.getRequestCount());
    }

    @ParameterizedTest
    @MethodSource("redirectsOfWhatChangesThings")
    void aRedirectOfWhatChangesThingsIsNotFollowedWithinTheServer(Sending sending, int status, boolean usersClient) {
        server.enqueue(status(status).setHeader("Location", "/elsewhere"));
        server.enqueue(status(200));

        ApiStatusException e = assertThrows(ApiStatusException.class, () -> call(sending, usersClient).execute());

        assertEquals(status, e.getStatus());
        assertEquals(1, server.getRequestCount());
    }

    @ParameterizedTest
    @MethodSource("redirects")
    void aRedirectIsNotFollowedToAnotherPort(Sending sending, int status, boolean usersClient) throws IOException {
        try (MockWebServer other = new MockWebServer()) {
            other.start();
            other.enqueue(status(200));
            server.enqueue(status(status).setHeader("Location", other.url("/elsewhere")));

            ApiStatusException e = assertThrows(ApiStatusException.class, () -> call(sending, usersClient).execute());

            assertEquals(status, e.getStatus());
            assertEquals(1, server.getRequestCount());
            assertEquals(0, other.getRequestCount());
        }
    }

    @ParameterizedTest
    @MethodSource("sendings")
    void aRequestAnswered401IsNotAnsweredByAnAuthenticator(Sending sending, boolean usersClient) {
        server.enqueue(status(401).setHeader("WWW-Authenticate", "Basic"));
        server.enqueue(status(200));
        if (usersClient) {
            OkHttpClient users = new OkHttpClient.Builder()
                    .authenticator((route, response) -> response.request().newBuilder().header("Authorization", "x").build())
                    .build();
            client.close();
            client = once(ThingsClient.builder().httpClient(users));
        }

        assertThrows(ApiStatusException.class, () -> sending.on(client).execute());

        assertEquals(1, server.getRequestCount());
    }

    @ParameterizedTest
    @MethodSource("sendings")
    void aRequestOnAPooledConnectionThatDiesUnderItReachesTheServerOnce(Sending sending, boolean usersClient) {
        answerJson("{}");
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        server.enqueue(status(200));
        call(Sending.GET, usersClient).execute();

        assertThrows(ApiTransportException.class, () -> sending.on(client).execute());

        assertEquals(2, server.getRequestCount());
    }

    @ParameterizedTest
    @MethodSource("sendings")
    void aRequestOnAPooledConnectionThatTheServerHasClosedIsNotSentAgain(Sending sending, boolean usersClient) {
        server.enqueue(new MockResponse().setBody("{}").setSocketPolicy(SocketPolicy.DISCONNECT_AT_END));
        server.enqueue(status(200));
        call(Sending.GET, usersClient).execute();

        assertThrows(ApiTransportException.class, () -> sending.on(client).execute());

        assertEquals(1, server.getRequestCount());
    }

    @ParameterizedTest
    @EnumSource(value = Sending.class, names = "HEAD", mode = EnumSource.Mode.EXCLUDE) // MockWebServer sends it a body
    void eachExecutionOfACallSendsItAnew(Sending sending) throws InterruptedException {
        answerJson("{}");
        answerJson("{}");
        ApiCall<?> call = sending.on(client);

        call.execute();
        call.execute();

        String first = server.takeRequest().getBody().readUtf8();
        assertEquals(first, server.takeRequest().getBody().readUtf8());
    }

    @ParameterizedTest
    @EnumSource(Sending.class)
    void aBodyIsOneThatOkHttpSendsOnceEvenWhereItIsEmpty(Sending sending) {
        RequestBody body = sending.on(client).request().body();

        assertTrue(body == null ? Set.of("GET", "HEAD", "DELETE").contains(sending.method) : body.isOneShot());
    }

    @Test
    void aRefusedRedirectSaysWhereItPointedWithoutTheQuery() {
        server.enqueue(status(307).setHeader("Location", "https://user:pass@elsewhere.example/login?token=secret#top"));

        ApiStatusException e = assertThrows(ApiStatusException.class, () -> client.things().startThing("t-1").execute());

        assertEquals("startThing: POST " + url + "things/t-1 answered 307 Temporary Redirect. The answer has no body. It points to "
                + "https://elsewhere.example/login, and was not followed: a client sends requests and key to its own server only. "
                + "If the service has moved there, set server(...).", e.getMessage());
    }

    @Test
    void aRefusedRedirectToAnotherSchemeSaysSo() {
        server.enqueue(status(302).setHeader("Location", "ftp://elsewhere.example/"));

        ApiStatusException e = assertThrows(ApiStatusException.class, () -> client.things().getThing("t-1").execute());

        assertEquals("getThing: GET " + url + "things/t-1 answered 302 Found. The answer has no body. "
                + "It names another address, which is not http or https.", e.getMessage());
    }

    @Test
    void aRedirectWithoutALocationSaysSo() {
        server.enqueue(status(304));

        ApiStatusException e = assertThrows(ApiStatusException.class, () -> client.things().getThing("t-1").execute());

        assertEquals("getThing: GET " + url + "things/t-1 answered 304 Not Modified. The answer has no body. "
                + "It names no other address.", e.getMessage());
    }
}
