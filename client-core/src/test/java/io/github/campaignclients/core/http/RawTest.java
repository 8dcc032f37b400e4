package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.NotFoundException;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import okhttp3.Request;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no description has. */
@Timeout(30)
final class RawTest extends HttpTest {

    private RecordedRequest sent(RawRequest request) throws InterruptedException {
        answerJson("{}");
        request.call().execute();
        return server.takeRequest();
    }

    private static String refusal(org.junit.jupiter.api.function.Executable executable) {
        return assertThrows(IllegalArgumentException.class, executable).getMessage();
    }

    private ThingsClient enveloped() {
        return once(ThingsClient.builder(
                ThingsClient.definition().bearer().envelope("data", "error", "meta").envelopeError("error").build()));
    }

    @Test
    void aRequestHasWhatAllRequestsHave() throws InterruptedException {
        RecordedRequest request = sent(client.raw("GET", "/campaigns/all"));

        assertEquals("GET /campaigns/all HTTP/1.1", request.getRequestLine());
        assertEquals(KEY, request.getHeader("X-Api-Key"));
        assertEquals("application/json", request.getHeader("Accept"));
        assertEquals("campaign-clients-things/1.2.3 java/" + System.getProperty("java.version"), request.getHeader("User-Agent"));
        assertEquals(0, request.getBodySize());
    }

    @Test
    void theFirstSlashOfThePathAndTheCaseOfTheMethodDoNotMatter() throws InterruptedException {
        try (ThingsClient below = client.toBuilder().server(url + "api/v1").build()) {
            assertEquals("DELETE /api/v1/campaigns HTTP/1.1", sent(below.raw("delete", "campaigns")).getRequestLine());
            assertEquals("DELETE /api/v1/campaigns/ HTTP/1.1", sent(below.raw("Delete", "/campaigns/")).getRequestLine());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "c-1, c-1", "a/b, a%2Fb", "a%2Fb, a%252Fb", "a?b#c, a%3Fb%23c", "ü \uD83D\uDE00, %C3%BC%20%F0%9F%98%80",
        "$1\\2, $1%5C2", "..., ...",
        "{id}, %7Bid%7D", "'a;b,c=d&e+f', 'a;b,c=d&e+f'"
    })
    void aPlaceholderIsFilledWithOneSegment(String value, String encoded) throws InterruptedException {
        assertEquals("/campaigns/" + encoded + "/stats/" + encoded,
                sent(client.raw("GET", "/campaigns/{id}/stats/{id}").path("id", value)).getPath());
    }

    @Test
    void severalPlaceholdersAreFilledEachWithItsOwn() throws InterruptedException {
        RawRequest request = client.raw("GET", "{first}/x/{second-one}.csv").path("second-one", "2").path("first", "0").path("first", "1");

        assertEquals("/1/x/2.csv", sent(request).getPath());
    }

    @Test
    void whatStandsInThePathIsTakenAsItIs() throws InterruptedException {
        assertEquals("/a%2Fb/%C3%BC", sent(client.raw("GET", "/a%2Fb/ü")).getPath());
    }

    @Test
    void aPlaceholderWithoutAValueIsNamed() {
        RawRequest request = client.raw("GET", "/campaigns/{id}/{day}").path("id", "1");

        assertEquals("raw: {day} in /campaigns/{id}/{day} has no value: set it by path(\"day\", ...)", refusal(request::call));
    }

    @Test
    void aValueWithoutAPlaceholderIsNamed() {
        RawRequest request = client.raw("GET", "campaigns/{id}");

        assertEquals("raw: the path /campaigns/{id} has no {Id}", refusal(() -> request.path("Id", "1")));
        assertEquals("id", assertThrows(NullPointerException.class, () -> request.path("id", null)).getMessage());
    }

    @Test
    void aValueThatWouldMakeAnotherAddressIsRefused() {
        RawRequest request = client.raw("GET", "/campaigns/{id}");

        assertEquals("raw: the path parameter \"id\" is empty", refusal(() -> request.path("id", "")));
        assertEquals("raw: the path parameter \"id\" is \"..\", which servers take for a step in the path",
                refusal(() -> request.path("id", "..")));
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example/x, https://evil.example/x", "//evil.example/x, //evil.example/x", "/x?key=secret, /x",
        "/x#secret, /x", "?key=secret, ''", "#secret, ''", "x?url=http://y, x"
    })
    void aWholeAddressOrAQueryIsRefusedAndTheQueryIsNotPrinted(String path, String printed) {
        assertEquals("raw: \"" + printed + "\" must be a path below " + url + "; parameters are added by query(...)",
                refusal(() -> client.raw("GET", path)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../admin", "../admin", "/x/../../admin", "/%2e%2e/admin", "/.%2E/admin", "/.."})
    void aPathThatLeavesTheServersAddressIsRefused(String path) {
        try (ThingsClient below = client.toBuilder().server(url + "api/v1").build()) {
            RawRequest request = below.raw("GET", path);

            assertEquals("raw: the path " + (path.startsWith("/") ? "" : "/") + path + " leads out of " + url + "api/v1/",
                    refusal(request::call));
        }
    }

    @Test
    void aPathMayStepBackWithinTheServersAddress() throws InterruptedException {
        try (ThingsClient below = client.toBuilder().server(url + "api/v1").build()) {
            assertEquals("/api/v1/y", sent(below.raw("GET", "/x/../y")).getPath());
        }
    }

    @Test
    void queryAndHeadersAreAdded() throws InterruptedException {
        RecordedRequest request = sent(client.raw("GET", "/x")
                .query("q", "a&b=ü +").query("tag", "1").query("tag", "2").header("X-Trace", "one").header("X-Trace", "two"));

        assertEquals("/x?q=a%26b%3D%C3%BC%20%2B&tag=1&tag=2", request.getPath());
        assertEquals("two", request.getHeader("X-Trace"));
    }

    @ParameterizedTest
    @CsvSource({
        "X-API-Key, 'the header X-API-Key carries the API key: set it by apiKey(...), or call toBuilder().apiKey(...) for another key'",
        "host, the header host is computed from the request and cannot be set"
    })
    void aHeaderThatTheClientSetsItselfIsRefused(String name, String message) {
        assertEquals(message, refusal(client.raw("GET", "/x").header(name, "y")::call));
    }

    @Test
    void aBodyIsSentAsJson() throws InterruptedException {
        RecordedRequest request = sent(client.raw("PATCH", "/x").body(Json.MOSHI.parse("{\"a\":\"ü\"}")));

        assertEquals("{\"a\":\"ü\"}", request.getBody().readUtf8());
        assertEquals("application/json", request.getHeader("Content-Type"));
        assertEquals("[1]", sent(client.raw("DELETE", "/x").body(Json.MOSHI.parse("[1]"))).getBody().readUtf8());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH"})
    void aMethodThatNeedsABodySendsAnEmptyOne(String method) throws InterruptedException {
        RecordedRequest request = sent(client.raw(method, "/x"));

        assertEquals("0", request.getHeader("Content-Length"));
        assertNull(request.getHeader("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void aMethodThatTakesNoBodyIsRefusedOne(String method) {
        RawRequest request = client.raw(method, "/x").body(JsonValue.NULL);

        assertEquals("raw: " + method + " takes no body", refusal(request::call));
        assertEquals("body", assertThrows(NullPointerException.class, () -> request.body(null)).getMessage());
    }

    @Test
    void aBodyIsOneThatOkHttpSendsOnce() {
        assertEquals(true, client.raw("POST", "/x").body(JsonValue.NULL).call().request().body().isOneShot());
        assertNull(client.raw("GET", "/x").call().request().body());
    }

    @Test
    void anAnswerIsATree() {
        server.enqueue(new MockResponse().setResponseCode(202).setHeader("X-Request-Id", "r-1").setBody("{\"n\":1e5}"));

        ApiResponse<JsonValue> response = client.raw("GET", "/x").call().executeForResponse();

        assertEquals("{\"n\":1e5}", response.getBody().toJson());
        assertEquals(202, response.getStatus());
        assertEquals("r-1", response.getRequestId());
    }

    @Test
    void noBodyIsNull() {
        answer(200);
        answer(204);

        assertSame(JsonValue.NULL, client.raw("GET", "/x").call().execute());
        assertSame(JsonValue.NULL, client.raw("DELETE", "/x").call().execute());
    }

    @Test
    void aSentenceIsAText() {
        answer(200, "text/plain", "Campaign deleted");

        assertEquals("Campaign deleted", client.raw("DELETE", "/x").call().execute().asString());
    }

    @Test
    void whatIsNeitherIsAnException() {
        answer(200, "text/html", "<html/>");

        ApiDataException e = assertThrows(ApiDataException.class, () -> client.raw("GET", "/x").call().execute());

        assertEquals("raw: GET " + url + "x answered 200 with a body that is not what was promised (text/html): "
                + e.getCause().getMessage() + ". The body is markup: something between this machine and the service may have answered, "
                + "a proxy for one", e.getMessage());
    }

    @Test
    void anEnvelopeStaysAroundItsPayload() {
        answerJson("{\"data\":{\"id\":1},\"meta\":{}}");
        try (ThingsClient enveloped = enveloped()) {
            ApiResponse<JsonValue> response = enveloped.raw("GET", "/x").call().executeForResponse();

            assertEquals("{\"data\":{\"id\":1},\"meta\":{}}", response.getBody().toJson());
            assertNull(response.getEnvelope());
        }
    }

    @Test
    void anErrorInTheEnvelopeIsThrown() {
        answerJson("{\"data\":null,\"error\":{\"message\":\"no such list\"}}");
        try (ThingsClient enveloped = enveloped()) {
            ApiStatusException e = assertThrows(ApiStatusException.class, () -> enveloped.raw("GET", "/x").call().execute());

            assertEquals("raw: GET " + url + "x answered 200 OK, but with an error: no such list.", e.getMessage());
        }
    }

    @Test
    void aRefusalNamesTheTemplate() {
        answer(404);

        NotFoundException e = assertThrows(
                NotFoundException.class, () -> client.raw("GET", "campaigns/{id}").path("id", "c-1").query("q", "secret").call().execute());

        assertEquals("raw: GET " + url + "campaigns/c-1 answered 404 Not Found. The answer has no body.", e.getMessage());
        assertEquals("/campaigns/{id}", e.getUrlTemplate());
    }

    @Test
    void whetherItIsSentAgainDependsOnTheMethodUnlessSet() {
        for (int i = 0; i < 9; i++) {
            answer(500);
        }
        try (ThingsClient retrying = retrying()) {
            assertEquals(3, attempts(retrying.raw("GET", "/x")));
            assertEquals(1, attempts(retrying.raw("POST", "/x")));
            assertEquals(3, attempts(retrying.raw("POST", "/x").retry(Retry.IDEMPOTENT)));
            assertEquals(1, attempts(retrying.raw("GET", "/x").retry(Retry.NEVER)));
        }
        assertEquals(8, server.getRequestCount());
        RawRequest request = client.raw("GET", "/x");
        assertEquals("retry", assertThrows(NullPointerException.class, () -> request.retry(null)).getMessage());
    }

    private static int attempts(RawRequest request) {
        return assertThrows(ApiStatusException.class, () -> request.call().execute()).getAttempts();
    }

    @Test
    void aCallDoesNotFollowTheRequestThatItWasMadeOf() {
        RawRequest raw = client.raw("GET", "/x/{id}").path("id", "1");
        Request first = raw.call().request();
        raw.path("id", "2").query("q", "2");

        assertEquals(url + "x/1", first.url().toString());
        assertEquals(url + "x/2?q=2", raw.call().request().url().toString());
    }

    @Test
    void aRequestPrintsNoValue() {
        assertEquals("RawRequest{GET /x/{id}}", client.raw("get", "x/{id}").path("id", "secret").query("q", "secret").toString());
    }
}
