package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.ApiTransportException;
import io.github.campaignclients.core.AuthenticationException;
import io.github.campaignclients.core.BadRequestException;
import io.github.campaignclients.core.ConflictException;
import io.github.campaignclients.core.NotFoundException;
import io.github.campaignclients.core.PermissionException;
import io.github.campaignclients.core.RateLimitException;
import io.github.campaignclients.core.ServerException;
import io.github.campaignclients.core.UnprocessableException;
import io.github.campaignclients.core.json.JsonValue;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What everything but a 2xx becomes. */
final class ErrorTest extends HttpTest {

    private ApiStatusException refusal() {
        return assertThrows(ApiStatusException.class, () -> client.things().getThing("t-1").execute());
    }

    private String answered() {
        return "getThing: GET " + url + "things/t-1 answered ";
    }

    private static Stream<Arguments> statuses() {
        return Stream.of(
                Arguments.of(400, BadRequestException.class),
                Arguments.of(401, AuthenticationException.class),
                Arguments.of(402, ApiStatusException.class),
                Arguments.of(403, PermissionException.class),
                Arguments.of(404, NotFoundException.class),
                Arguments.of(409, ConflictException.class),
                Arguments.of(422, UnprocessableException.class),
                Arguments.of(429, RateLimitException.class),
                Arguments.of(499, ApiStatusException.class),
                Arguments.of(500, ServerException.class),
                Arguments.of(599, ServerException.class),
                Arguments.of(600, ApiStatusException.class));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void eachStatusHasItsClass(int status, Class<?> type) {
        answer(status, "application/json", "{}");

        ApiStatusException e = refusal();

        assertSame(type, e.getClass());
        assertEquals(status, e.getStatus());
    }

    @Test
    void aRefusedKeySaysWhereItComesFrom() {
        answer(401, "text/plain", "The authentication you supplied is incorrect.");

        assertEquals(answered() + "401 Unauthorized: The authentication you supplied is incorrect. Check the API key: it is read from "
                + "THINGS_API_KEY or set by apiKey(...).", refusal().getMessage());
    }

    @Test
    void aJsonBodyIsReadByThePointers() {
        answer(403, "application/json",
                "{\"code\":\"access_denied\",\"message\":\"The key is invalid\",\"meta\":{\"request_id\":\"r-1\"},\"more\":[1]}");

        ApiStatusException e = refusal();

        assertEquals(answered() + "403 Forbidden: The key is invalid (access_denied). Check the API key and what it may do: it is read "
                + "from THINGS_API_KEY or set by apiKey(...). Request id: r-1.", e.getMessage());
        assertEquals("access_denied", e.getVendorCode());
        assertEquals("The key is invalid", e.getVendorMessage());
        assertEquals("r-1", e.getRequestId());
        assertEquals("getThing", e.getOperation());
        assertEquals("GET", e.getMethod());
        assertEquals(url + "things/t-1", e.getUrl());
        assertEquals("[1]", e.getJson().get("more").toJson());
        assertEquals("application/json", e.getHeaders().get("Content-Type"));
    }

    @Test
    void thePointersAreTriedInOrderUntilOneMeetsTextOrNumber() {
        answer(400, "application/json", "{\"code\":{},\"errors\":[{\"code\":17}],\"error\":\"no\"}");

        ApiStatusException e = refusal();

        assertEquals("17", e.getVendorCode());
        assertEquals("no", e.getVendorMessage());
        assertEquals(answered() + "400 Bad Request: no (17).", e.getMessage());
    }

    @Test
    void aCodeWithoutAMessageIsSaid() {
        answer(409, "application/json", "{\"code\":\"in_use\"}");

        assertEquals(answered() + "409 Conflict: in_use.", refusal().getMessage());
    }

    @Test
    void aCodeThatRepeatsTheStatusIsNotSaid() {
        answer(400, "application/json", "{\"code\":400,\"message\":\"Wrong!\"}");

        assertEquals(answered() + "400 Bad Request: Wrong!", refusal().getMessage());
    }

    @Test
    void aJsonTextIsTheMessage() {
        answer(400, "application/json", "\"Bad team\"");

        assertEquals("Bad team", refusal().getVendorMessage());
    }

    @Test
    void plainTextIsTheMessageWhateverTheContentTypeSays() {
        answer(404, "application/json", "\uFEFF Campaign\r\nnot found\n");

        ApiStatusException e = refusal();

        assertEquals(answered() + "404 Not Found: Campaign not found.", e.getMessage());
        assertEquals("Campaign\r\nnot found", e.getVendorMessage());
        assertNull(e.getJson());
    }

    @Test
    void plainTextMayBeginWithAQuotedName() {
        answer(400, "text/plain", "\"budget\" is too low");

        assertEquals("\"budget\" is too low", refusal().getVendorMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>Bad gateway</body></html>", "{\"message\": \"cut o", "[", "{}", "[]", "{\"message\":{}}"})
    void aBodyWithoutAMessageIsLeftToTheCaller(String body) {
        answer(502, "text/html", body);

        ApiStatusException e = refusal();

        assertSame(ServerException.class, e.getClass());
        assertEquals(answered() + "502 Bad Gateway. The body is no message that this client knows: see getRawBody(). "
                + "Whether the service carried the request out is not known.", e.getMessage());
        assertNull(e.getVendorMessage());
        assertEquals(body, e.getRawBody());
    }

    @Test
    void anEmptyBodyIsSaid() {
        answer(404, "application/json", "");

        ApiStatusException e = refusal();

        assertEquals(answered() + "404 Not Found. The answer has no body.", e.getMessage());
        assertEquals("", e.getRawBody());
    }

    @Test
    void aBodyThatIsNoTextIsNoMessage() {
        server.enqueue(new MockResponse().setResponseCode(400).setBody(new Buffer().write(ByteString.decodeHex("fffe00c3281f8b"))));

        ApiStatusException e = refusal();

        assertSame(BadRequestException.class, e.getClass());
        assertNull(e.getVendorMessage());
    }

    @Test
    void aHugeBodyIsCut() {
        answer(400, "text/plain", "x".repeat(200_000));

        ApiStatusException e = refusal();

        assertEquals(64 * 1024, e.getRawBody().length());
        assertEquals(answered() + "400 Bad Request: " + "x".repeat(300) + "…", e.getMessage());
    }

    @Test
    void aHugeBodyIsCutWhereverItsChunksEnd() {
        server.enqueue(new MockResponse().setResponseCode(400).setChunkedBody("x".repeat(200_000), 1000));

        assertEquals(64 * 1024, refusal().getRawBody().length());
    }

    @Test
    void aBodyThatBreaksOffDoesNotHideTheStatus() {
        server.enqueue(new MockResponse()
                .setResponseCode(422)
                .setBody("{\"message\":\"" + "x".repeat(1000) + "\"}")
                .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));

        ApiStatusException e = refusal();

        assertSame(UnprocessableException.class, e.getClass());
        assertEquals("{\"message\":\"xx", e.getRawBody().substring(0, 14));
    }

    @Test
    void anUnregisteredStatusIsABareNumber() {
        answer(499, "text/plain", "gone fishing");

        assertEquals(answered() + "499: gone fishing.", refusal().getMessage());
    }

    @Test
    void theRequestIdIsFoundInTheHeaderToo() {
        server.enqueue(new MockResponse().setResponseCode(429).setHeader("X-Request-Id", "r-9").setBody("slow down"));

        assertEquals(answered() + "429 Too Many Requests: slow down. Wait before the next call. Request id: r-9.",
                refusal().getMessage());
    }

    @Test
    void theQueryIsInNoMessage() {
        answer(400, "text/plain", "no");
        try (ThingsClient account = client.toBuilder().accountId("acc-1").team("t").build()) {
            ApiStatusException e = assertThrows(
                    ApiStatusException.class, () -> account.things().searchThings("somebody@example.com").execute());

            assertEquals("searchThings: GET " + url + "things answered 400 Bad Request: no.", e.getMessage());
        }
    }

    @Test
    void aKeyThatTheServiceRepeatsInAnotherSpellingIsBlackedOutToo() {
        String key = "marked/key+0123==";
        try (ThingsClient other = client.toBuilder().apiKey(key).build()) {
            server.enqueue(new MockResponse()
                    .setResponseCode(302)
                    .setHeader("Location", "/login/marked%2Fkey%2B0123%3D%3D/" + key)
                    .setHeader("X-Request-Id", "r-" + key)
                    .setHeader("Content-Type", "application/json")
                    .setBody("{\"message\":\"no marked\\/key\\u002b0123==\",\"marked\\/key+0123==\":[1]}"));

            ApiStatusException e = assertThrows(ApiStatusException.class, () -> other.things().getThing("t-1").execute());

            assertEquals("{\"message\":\"no ***\",\"***\":[1]}", e.getRawBody());
            assertEquals("r-***", e.getRequestId());
            assertEquals("/login/***/***", e.getHeaders().get("Location"));
            assertEquals(-1, e.getMessage().indexOf("0123"), e.getMessage());
        }
    }

    @Test
    void theBeginningOfAKeyAtTheEndOfABodyThatIsCutIsBlackedOutToo() {
        String long64 = "x".repeat(64 * 1024 - 10);
        answer(400, "text/plain", long64 + KEY);

        ApiStatusException e = assertThrows(ApiStatusException.class, () -> client.things().getThing("t-1").execute());

        assertEquals(long64 + "***", e.getRawBody());
    }

    @Test
    void aKeyThatTheServiceRepeatsIsBlackedOut() {
        String basic = Base64.getEncoder().encodeToString((":" + KEY).getBytes());
        ApiDefinition definition = ThingsClient.definition().basic("").build();
        try (ThingsClient basicClient = once(ThingsClient.builder(definition))) {
            answer(401, "application/json", "{\"message\":\"unknown key " + KEY + " (" + basic + ")\"}");

            ApiStatusException e =
                    assertThrows(ApiStatusException.class, () -> basicClient.things().getThing("t-1").execute());

            assertEquals("unknown key *** (***)", e.getVendorMessage());
            assertEquals("{\"message\":\"unknown key *** (***)\"}", e.getRawBody());
            assertEquals("{\"message\":\"unknown key *** (***)\"}", e.getJson().toJson());
            assertFalse(e.toString().contains(KEY) || e.toString().contains(basic));
        }
    }

    @Test
    void aRefusedConnectionSaysThatNothingWasSent() throws IOException {
        server.shutdown();

        ApiTransportException e =
                assertThrows(ApiTransportException.class, () -> client.things().updateThing("t-1", JsonValue.NULL).execute());

        assertEquals("updateThing: PATCH " + url + "things/t-1 got no answer: " + e.getCause().getMessage()
                + " (ConnectException). Nothing was sent.", e.getMessage());
        assertEquals("updateThing", e.getOperation());
        assertEquals("PATCH", e.getMethod());
        assertEquals(url + "things/t-1", e.getUrl());
    }


    @Test
    void aResetConnectionDoesNotSayThatNothingWasSent() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        ApiTransportException e =
                assertThrows(ApiTransportException.class, () -> client.things().startThing("t-1").execute());

        assertEquals("startThing: POST " + url + "things/t-1 got no answer: " + e.getCause().getMessage()
                + " (IOException). Whether the service carried the request out is not known.", e.getMessage());
    }

    @Test
    void aTimeoutOfTheUsersClientIsATransportFailureAndNoCancellation() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        OkHttpClient users = new OkHttpClient.Builder().callTimeout(Duration.ofMillis(50)).build();
        try (ThingsClient hasty = client.toBuilder().httpClient(users).build()) {
            ApiTransportException e =
                    assertThrows(ApiTransportException.class, () -> hasty.things().getThing("t-1").execute());

            assertEquals(answered().replace("answered ", "got no answer: timeout (InterruptedIOException). Whether the service "
                    + "carried the request out is not known."), e.getMessage());
        }
    }

    @Test
    void anInterruptedThreadStopsWaiting() {
        answerJson("{}");
        Thread.currentThread().interrupt();

        CancellationException e =
                assertThrows(CancellationException.class, () -> client.things().getThing("t-1").execute());

        assertEquals("getThing: GET " + url + "things/t-1 was cancelled: the thread was interrupted", e.getMessage());
        assertEquals(true, Thread.interrupted());
    }

    @ParameterizedTest
    @CsvSource({
        "399, '399. The answer has no body. It names no other address.'",
        "409, '409 Conflict. The answer has no body.'",
        "499, '499. The answer has no body.'",
        "500, '500 Internal Server Error. The answer has no body. Whether the service carried the request out is not known.'"
    })
    void whatToMakeOfAStatusDependsOnItsKind(int status, String text) {
        answer(status, "text/plain", "");

        assertEquals(answered() + text, refusal().getMessage());
    }

    @Test
    void aFailureThatQuotesTheKeyKeepsWhereItHappened() {
        IOException quoting = new IOException("odd line: " + KEY);
        IOException wrapping = new IOException("failed", new IOException("odd line: " + KEY));
        IOException harmless = new IOException("failed", new IOException("odd line"));
        IOException[] next = {quoting};
        OkHttpClient users = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    throw next[0];
                })
                .build();
        try (ThingsClient failing = client.toBuilder().httpClient(users).build()) {
            Throwable cause = assertThrows(ApiTransportException.class, () -> failing.things().getThing("t-1").execute()).getCause();
            assertEquals("odd line: ***", cause.getMessage());
            assertArrayEquals(quoting.getStackTrace(), cause.getStackTrace());

            next[0] = wrapping;
            cause = assertThrows(ApiTransportException.class, () -> failing.things().getThing("t-1").execute()).getCause();
            assertEquals("failed", cause.getMessage());
            assertNull(cause.getCause());

            next[0] = harmless;
            assertSame(harmless,
                    assertThrows(ApiTransportException.class, () -> failing.things().getThing("t-1").execute()).getCause());
        }
    }
}
