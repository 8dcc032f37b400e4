package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.CallOptions;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations that are called elsewhere, or without the key. */
final class NamedServerTest extends HttpTest {

    private static final ApiDefinition DEFINITION = ThingsClient.definition()
            .apiKeyHeader("X-Api-Key")
            .server("account", "https://account.things.example/api")
            .build();

    private MockWebServer account;
    private String accountUrl;

    @BeforeEach
    void startAccountServer() throws IOException {
        account = new MockWebServer();
        account.start();
        accountUrl = account.url("/").toString();
    }

    @AfterEach
    void stopAccountServer() throws IOException {
        account.shutdown();
    }

    private ThingsClient both() {
        return once(ThingsClient.builder(DEFINITION).accountServer(accountUrl + "api"));
    }

    private static ContentApi content(ThingsClient client) {
        return client.api(ContentApi.class);
    }

    @Test
    void anOperationIsCalledOnTheServerThatItNames() throws InterruptedException {
        account.enqueue(new MockResponse().setBody("{}"));
        answerJson("{}");
        try (ThingsClient client = both()) {
            content(client).getAccount("a/1").execute();
            client.things().getThing("t-1").execute();
        }

        RecordedRequest request = account.takeRequest();
        assertEquals("/api/accounts/a%2F1/", request.getPath());
        assertEquals(KEY, request.getHeader("X-Api-Key"));
        assertEquals("localhost:" + account.getPort(), request.getHeader("Host"));
        assertEquals("/things/t-1", server.takeRequest().getPath());
        assertEquals(1, account.getRequestCount());
    }

    @Test
    void thePathOfTheMainServerIsNotTakenAlong() throws InterruptedException {
        account.enqueue(new MockResponse().setBody("{}"));
        try (ThingsClient client = both().toBuilder().server(url + "v1/main").accountId("acc 1").build()) {
            content(client).findAccount("a b").execute();
        }

        assertEquals("/api/accounts?q%5Bname%5D=a%20b&account_id=acc%201", account.takeRequest().getPath());
    }

    @Test
    void unlessSetTheDocumentedServerIsCalled() {
        try (ThingsClient client = ThingsClient.builder(DEFINITION).apiKey(KEY).build()) {
            assertEquals("https://account.things.example/api/accounts/a/",
                    content(client).getAccount("a").request().url().toString());
        }
    }

    @Test
    void aClientOfATestServerDoesNotReachTheRealOneByAnotherName() {
        try (ThingsClient client = once(ThingsClient.builder(DEFINITION))) {
            IllegalStateException e =
                    assertThrows(IllegalStateException.class, () -> content(client).getAccountStatus());

            assertEquals("getAccountStatus is called on a server of its own, https://account.things.example/api/, while this client is set "
                    + "to call " + url + ": set by accountServer(...) on the client's builder which server to call for it", e.getMessage());
        }
    }

    @Test
    void aClientThatIsBuiltFromAnotherKeepsItsServers() throws InterruptedException {
        account.enqueue(new MockResponse().setBody("{}"));
        try (ThingsClient client = both();
                ThingsClient copy = client.toBuilder().apiKey("other-key").build()) {
            content(copy).getAccount("a").execute();
        }

        assertEquals("other-key", account.takeRequest().getHeader("X-Api-Key"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "http://account.things.example | http://account.things.example/ would carry the API key in the clear: use https (plain http is for "
            + "localhost, 127.0.0.0/8 and ::1 only)",
        "account | not an absolute http or https address",
        "https://a.example/?b | https://a.example/ was given with a query or fragment, to which no path can be appended"
    })
    void aServerIsHeldToTheSameRuleAsTheMainOne(String address, String fault) {
        assertEquals("accountServer(...): " + fault,
                assertThrows(IllegalArgumentException.class, () -> ThingsClient.builder(DEFINITION).accountServer(address)).getMessage());
        ApiDefinition.Builder definition = ThingsClient.definition();
        assertEquals("accountServer(...): " + fault,
                assertThrows(IllegalArgumentException.class, () -> definition.server("account", address)).getMessage());
    }

    @Test
    void aServerNeedsANameThatIsDeclared() {
        ApiDefinition.Builder definition = ThingsClient.definition();

        assertEquals("a server beside the main one needs a name",
                assertThrows(IllegalArgumentException.class, () -> definition.server("", "https://a.example")).getMessage());
        assertEquals("things declares no server account",
                assertThrows(IllegalStateException.class, () -> ThingsClient.builder().accountServer(accountUrl)).getMessage());
        assertEquals("things declares no server lost",
                assertThrows(IllegalStateException.class, () -> content(client).getLost()).getMessage());
    }

    @Test
    void aRedirectIsFollowedWithinTheServerOfTheOperation() throws InterruptedException {
        account.enqueue(new MockResponse().setResponseCode(302).setHeader("Location", "/elsewhere"));
        account.enqueue(new MockResponse().setBody("{}"));
        try (ThingsClient client = both()) {
            content(client).getAccount("a").execute();
        }

        account.takeRequest();
        RecordedRequest second = account.takeRequest();
        assertEquals("/elsewhere", second.getPath());
        assertEquals(KEY, second.getHeader("X-Api-Key"));
    }

    @Test
    void aRedirectFromOneServerToTheOtherIsNotFollowed() {
        account.enqueue(new MockResponse().setResponseCode(302).setHeader("Location", url + "things"));
        try (ThingsClient client = both()) {
            ApiStatusException e = assertThrows(ApiStatusException.class, () -> content(client).getAccount("a").execute());

            assertEquals("getAccount: GET " + accountUrl + "api/accounts/a/ answered 302 Found. The answer has no body. It points to " + url
                    + "things, and was not followed: a client sends requests and key to its own server only. If the service has moved "
                    + "there, set accountServer(...).", e.getMessage());
        }
        assertEquals(0, server.getRequestCount());
    }

    /** An interceptor that sends every request to another server. */
    private static OkHttpClient leadingTo(MockWebServer other) {
        Interceptor astray = chain -> chain.proceed(chain.request().newBuilder().url(other.url("/astray")).build());
        return new OkHttpClient.Builder().addInterceptor(astray).build();
    }

    @Test
    void theKeyDoesNotGoToAnotherServerOfTheSameClientEither() throws InterruptedException {
        answerJson("{}");
        account.enqueue(new MockResponse().setBody("{}"));
        try (ThingsClient client = both();
                ThingsClient toMain = client.toBuilder().httpClient(leadingTo(server)).build();
                ThingsClient toAccount = client.toBuilder().httpClient(leadingTo(account)).build()) {
            content(toMain).getAccount("a").execute();
            toAccount.things().getThing("t-1").execute();
        }

        assertNull(server.takeRequest().getHeader("X-Api-Key"));
        assertNull(account.takeRequest().getHeader("X-Api-Key"));
    }

    @Test
    void anOperationThatNeedsNoKeyIsCalledWithoutAndNobodyAsksForIt() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        answerJson("{}");
        account.enqueue(new MockResponse().setBody("{}"));
        try (ThingsClient client = both();
                ThingsClient counting = client.toBuilder().apiKey(() -> "key-" + asked.incrementAndGet()).build()) {
            content(counting).getStatus().execute();
            content(counting).getAccountStatus().execute();
        }

        assertEquals(0, asked.get());
        assertNull(server.takeRequest().getHeader("X-Api-Key"));
        assertNull(account.takeRequest().getHeader("X-Api-Key"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoSaysWhetherACallIsIdempotentChangesNeitherServerNorKey(boolean idempotent) throws InterruptedException {
        CallOptions options = CallOptions.builder().idempotent(idempotent).build();
        account.enqueue(new MockResponse().setBody("{}"));
        account.enqueue(new MockResponse().setBody("{}"));
        try (ThingsClient client = both()) {
            content(client).getAccount("a").with(options).execute();
            content(client).getAccountStatus().with(options).execute();
        }

        assertEquals(KEY, account.takeRequest().getHeader("X-Api-Key"));
        assertNull(account.takeRequest().getHeader("X-Api-Key"));
    }

    @ParameterizedTest
    @CsvSource({"401, Unauthorized", "403, Forbidden"})
    void aRefusalOfARequestWithoutAKeyDoesNotSendAnybodyToLookForTheKey(int status, String phrase) {
        answer(status);

        ApiStatusException e = assertThrows(ApiStatusException.class, () -> content(client).getStatus().execute());

        assertEquals("getStatus: GET " + url + "status answered " + status + " " + phrase + ". The answer has no body. The API documents "
                + "that this operation needs no API key, so none was sent.", e.getMessage());
    }

    @Test
    void aCredentialThatIsNoneChangesNothingAndPrintsNothing() {
        assertEquals("a text", Credential.NONE.redact("a text"));
        assertEquals("Credential{none}", Credential.NONE.toString());
    }
}
