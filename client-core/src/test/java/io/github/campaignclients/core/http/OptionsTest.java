package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.CallOptions;
import io.github.campaignclients.core.ServerException;
import io.github.campaignclients.core.json.JsonValue;
import java.util.List;
import okhttp3.Request;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers and parameters that a call has besides its own. */
@Timeout(30)
final class OptionsTest extends HttpTest {

    private ApiCall<JsonValue> call() {
        return client.things().getThing("t-1");
    }

    private static CallOptions header(String name, String value) {
        return CallOptions.builder().header(name, value).build();
    }

    private static CallOptions query(String name, String value) {
        return CallOptions.builder().query(name, value).build();
    }

    private String refusal(ApiCall<?> call, CallOptions options) {
        return assertThrows(IllegalArgumentException.class, () -> call.with(options)).getMessage();
    }

    @Test
    void headersAndParametersAreAddedToTheRequest() throws InterruptedException {
        answerJson("{}");
        client.things().updateThing("t-1", JsonValue.of("x"))
                .with(CallOptions.builder().query("q", "a&b ü").query("q", "2").header("X-Trace", "one").build())
                .execute();

        RecordedRequest request = server.takeRequest();
        assertEquals("PATCH /things/t-1?q=a%26b%20%C3%BC&q=2 HTTP/1.1", request.getRequestLine());
        assertEquals("one", request.getHeader("X-Trace"));
        assertEquals("\"x\"", request.getBody().readUtf8());
        assertEquals(KEY, request.getHeader("X-Api-Key"));
    }

    @Test
    void aCallKeepsItsOptionsUnlessTheyAreSetAgain() {
        Request request = call()
                .with(CallOptions.builder().header("X-A", "1").header("X-B", "1").query("q", "1").build())
                .with(CallOptions.builder().header("x-b", "2").query("q", "2").query("r", "3").build())
                .request();

        assertEquals(url + "things/t-1?q=1&q=2&r=3", request.url().toString());
        assertEquals(List.of("1"), request.headers("X-A"));
        assertEquals(List.of("2"), request.headers("X-B"));
    }

    @Test
    void theCallItselfIsNotChanged() {
        ApiCall<JsonValue> call = call();
        call.with(header("X-A", "1"));

        assertNull(call.request().header("X-A"));
    }

    @Test
    void withoutHeadersAndParametersTheRequestIsTheSame() {
        ApiCall<JsonValue> call = call();

        assertSame(call.request(), call.with(CallOptions.builder().attempts(2).build()).request());
    }

    @Test
    void aHeaderThatTheClientSetsForItsOwnSakeMayBeReplaced() {
        assertEquals("text/csv", call().with(header("Accept", "text/csv")).request().header("Accept"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Api-Key", "x-api-key", "X-API-KEY"})
    void theHeaderOfTheKeyIsRefused(String name) {
        assertEquals("the header " + name + " carries the API key: set it by apiKey(...), or call toBuilder().apiKey(...) for another key",
                refusal(call(), header(name, "other")));
    }

    @Test
    void theHeaderOfTheKeyIsThatOfTheApi() {
        try (ThingsClient bearer = once(ThingsClient.builder(ThingsClient.definition().bearer().build()))) {
            assertEquals("the header authorization carries the API key: set it by apiKey(...), or call toBuilder().apiKey(...) for "
                    + "another key", refusal(bearer.things().getThing("t-1"), header("authorization", "Bearer x")));
            assertEquals("x", bearer.things().getThing("t-1").with(header("X-Api-Key", "x")).request().header("X-Api-Key"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host", "Content-Length", "TRANSFER-ENCODING", "connection", "Accept-Encoding"})
    void aHeaderThatIsComputedIsRefused(String name) {
        assertEquals("the header " + name + " is computed from the request and cannot be set", refusal(call(), header(name, "x")));
    }

    @Test
    void aValueThatNoHeaderCanCarryIsRefusedAndNotPrinted() {
        assertEquals("X-A: the character at index 3 cannot stand in a header, which takes visible ASCII characters, blanks and tabs",
                refusal(call(), header("X-A", "abc\nX-Evil: 1")));
        assertEquals("X-A: the character at index 0 cannot stand in a header, which takes visible ASCII characters, blanks and tabs",
                refusal(call(), header("X-A", "\u007f")));
        assertEquals("X-A: the character at index 1 cannot stand in a header, which takes visible ASCII characters, blanks and tabs",
                refusal(call(), header("X-A", "aü")));
        assertEquals("!\t ~", call().with(header("X-A", "!\t ~")).request().header("X-A"));
    }

    @Test
    void aParameterWithHalfASurrogatePairIsRefused() {
        assertEquals("the query parameter \"q\" has half a surrogate pair at index 1, which cannot be sent in an address",
                refusal(call(), query("q", "a\ud83d")));
        assertEquals(url + "things/t-1?q=%F0%9F%98%80", call().with(query("q", "\ud83d\ude00")).request().url().toString());
    }

    @Test
    void anEmptyParameterIsSentEmpty() {
        assertEquals(url + "things/t-1?q=", call().with(query("q", "")).request().url().toString());
    }

    @Test
    void whoKnowsThatARequestIsIdempotentMayLetItBeSentAgain() throws InterruptedException {
        server.enqueue(new MockResponse().setResponseCode(503));
        answerJson("{}");
        try (ThingsClient retrying = client.toBuilder().retries(patient).build()) {
            retrying.things().updateThing("t-1", JsonValue.of("x"))
                    .with(CallOptions.builder().idempotent(true).build())
                    .execute();
        }

        assertEquals("\"x\"", server.takeRequest().getBody().readUtf8());
        assertEquals("\"x\"", server.takeRequest().getBody().readUtf8());
    }

    @Test
    void whoKnowsThatARequestIsNotIdempotentMayForbidIt() {
        server.enqueue(new MockResponse().setResponseCode(503));
        try (ThingsClient retrying = client.toBuilder().retries(patient).build()) {
            ApiCall<JsonValue> call = retrying.things().getThing("t-1").with(CallOptions.builder().idempotent(false).build());

            assertThrows(ServerException.class, call::execute);
        }
        assertEquals(1, server.getRequestCount());
    }

    @Test
    void whatWasSaidAboutARequestHoldsUnlessItIsSaidAgain() {
        CallOptions idempotent = CallOptions.builder().idempotent(true).build();
        CallOptions not = CallOptions.builder().idempotent(false).build();

        assertEquals(Retry.IDEMPOTENT, Descriptor.of(call().with(not).with(idempotent).with(CallOptions.NONE).request()).retry);
        assertEquals(Retry.NON_IDEMPOTENT, Descriptor.of(call().with(not).with(header("X-A", "1")).request()).retry);
        assertEquals("/things/{id}", Descriptor.of(call().with(not).request()).urlTemplate);
    }
}
