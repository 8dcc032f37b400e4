package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.json.JsonValue;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import okhttp3.Authenticator;
import okhttp3.Cache;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients from beginning to end. */
final class LifeTest extends HttpTest {

    private static final String CLOSED = "the things client is closed: make its calls before close()";

    @Test
    void anInterfaceIsMadeOnce() {
        assertSame(client.things(), client.things());
    }

    @Test
    void aClosedClientRefusesItsCalls() {
        ApiCall<JsonValue> before = client.things().getThing("t-1");
        client.close();
        ApiCall<JsonValue> after = client.things().getThing("t-1");

        assertEquals(CLOSED, assertThrows(IllegalStateException.class, before::execute).getMessage());
        assertEquals(CLOSED, assertThrows(IllegalStateException.class, after::execute).getMessage());
        assertEquals(CLOSED,
                assertThrows(CompletionException.class, () -> before.executeAsync().join()).getCause().getMessage());
        assertEquals(CLOSED, assertThrows(IllegalStateException.class, () -> before.asRetrofitCall().execute()).getMessage());
        assertEquals(0, server.getRequestCount());
    }

    @Test
    void closingEndsTheThreadsOfTheClientAndClosingAgainDoesNothing() {
        client.close();
        client.close();

        assertTrue(client.transport().http().dispatcher().executorService().isShutdown());
    }

    @Test
    void closingCancelsTheCallsThatAreOnTheirWayOrWaitForTheirTurn() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE);
            }
        });
        RateLimiter two = new WindowLimiter(2, Duration.ofMinutes(5), clock);
        try (ThingsClient limited = client.toBuilder().rateLimiter(two).build()) {
            List<CompletableFuture<JsonValue>> calls = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                calls.add(limited.things().getThing("t-" + i).executeAsync());
            }
            limited.close();

            for (int i = 0; i < 4; i++) {
                assertEquals("getThing: GET " + url + "things/t-" + i + " was cancelled: the client was closed",
                        assertThrows(CancellationException.class, calls.get(i)::join).getMessage());
            }
        }
    }

    @Test
    void aClientForAnotherKeySharesConnectionsAndOutlivesTheFirst() throws InterruptedException {
        answerJson("{}");
        answerJson("{}");
        client.things().getThing("t-1").execute();
        try (ThingsClient other = client.toBuilder().apiKey("other-key").build()) {
            client.close();
            other.things().getThing("t-1").execute();

            assertSame(client.transport(), other.transport());
            assertFalse(client.transport().http().dispatcher().executorService().isShutdown());
        }
        assertTrue(client.transport().http().dispatcher().executorService().isShutdown());
        assertEquals(KEY, server.takeRequest().getHeader("X-Api-Key"));
        var second = server.takeRequest();
        assertEquals("other-key", second.getHeader("X-Api-Key"));
        assertEquals(1, second.getSequenceNumber(), "on the connection of the first");
    }

    @Test
    void aClientBuiltFromAnotherKeepsEverything() throws InterruptedException {
        answerJson("{}");
        try (ThingsClient account = client.toBuilder().accountId("acc-1").team("t").build();
                ThingsClient copy = account.toBuilder().build()) {
            copy.things().searchThings("x").execute();
        }

        var request = server.takeRequest();
        assertEquals("/things?q=x&account_id=acc-1", request.getPath());
        assertEquals(KEY, request.getHeader("X-Api-Key"));
    }

    @Test
    void oneBuilderBuildsIndependentClients() {
        ThingsClient.Builder builder = ThingsClient.builder().server(url).apiKey(KEY);
        answerJson("{}");
        try (ThingsClient first = builder.build();
                ThingsClient second = builder.build()) {
            first.close();

            assertNotNull(second.things().getThing("t-1").execute());
        }
    }

    @Test
    void oneBuilderBuildsIndependentClientsOnAUsersClientToo() {
        ThingsClient.Builder builder = ThingsClient.builder().server(url).apiKey(KEY).httpClient(new OkHttpClient());
        answerJson("{}");
        builder.build().close();
        try (ThingsClient second = builder.build()) {
            assertNotNull(second.things().getThing("t-1").execute());
        }
    }

    @Test
    void nothingIsBuiltOnClosedConnections() {
        ThingsClient.Builder builder = client.toBuilder();
        client.close();

        assertEquals("the client that this builder comes from is closed, and its connections with it: start with builder()",
                assertThrows(IllegalStateException.class, builder::build).getMessage());
    }

    @Test
    void aUsersClientIsNeitherChangedNorShutDown(@TempDir Path folder) throws Exception {
        Authenticator authenticator = (route, response) -> null;
        OkHttpClient users = new OkHttpClient.Builder()
                .authenticator(authenticator)
                .cache(new Cache(new File(folder.toFile(), "cache"), 1_000_000))
                .build();
        answerJson("{}");
        ThingsClient derived = client.toBuilder().httpClient(users).build();
        derived.things().getThing("t-1").execute();
        derived.close();

        assertTrue(users.retryOnConnectionFailure());
        assertTrue(users.followRedirects());
        assertTrue(users.followSslRedirects());
        assertSame(authenticator, users.authenticator());
        assertEquals(0, users.networkInterceptors().size());
        assertFalse(users.dispatcher().executorService().isShutdown());
        assertEquals(1, users.connectionPool().connectionCount());
        assertSame(derived.transport().threads(), derived.transport().http().dispatcher().executorService());
        assertEquals(5, users.dispatcher().getMaxRequestsPerHost());
        assertSame(users.connectionPool(), derived.transport().http().connectionPool());
        users.cache().close();
    }

    @Test
    void aCacheOfTheUsersClientDoesNotServeOneAccountsDataToAnother(@TempDir Path folder) throws Exception {
        try (Cache cache = new Cache(folder.toFile(), 1_000_000)) {
            OkHttpClient users = new OkHttpClient.Builder().cache(cache).build();
            server.enqueue(new MockResponse().setHeader("Cache-Control", "max-age=60").setBody("\"first\""));
            server.enqueue(new MockResponse().setHeader("Cache-Control", "max-age=60").setBody("\"second\""));
            try (ThingsClient first = client.toBuilder().httpClient(users).build();
                    ThingsClient second = first.toBuilder().apiKey("other-key").build()) {
                assertEquals("first", first.things().getThing("t-1").execute().asString());
                assertEquals("second", second.things().getThing("t-1").execute().asString());
            }
        }
    }

    @Test
    void nothingPrintsTheKey() {
        ThingsClient.Builder builder = client.toBuilder();
        answerJson("{}");
        ApiCall<JsonValue> call = client.things().getThing("t-1");
        String printed = client + " " + builder + " " + call + " " + call.request() + " " + call.asRetrofitCall().request() + " "
                + call.executeForResponse() + " " + client.choices() + " " + client.choices().key + " "
                + client.choices().definition + " "
                + client.choices().definition.security.credential(KEY, Origin.of(client.choices().server)) + " "
                + client.transport().http();

        assertFalse(printed.contains(KEY), printed);
        assertTrue(printed.contains("ApiDefinition{things 1.2.3}"));
        assertTrue(printed.contains("Credential{X-Api-Key}"));
        Credential credential = client.choices().definition.security.credential(KEY, Origin.of(client.choices().server));
        assertEquals("Attempt", new Attempt(credential, 0).toString());
    }

    @Test
    void anExecutedRequestPrintsNoKey() throws Exception {
        answerJson("{}");

        var response = client.things().getThing("t-1").asRetrofitCall().execute();

        assertFalse((response.raw() + " " + response.raw().request()).contains(KEY));
    }
}
