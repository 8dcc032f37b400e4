package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import java.io.IOException;
import java.util.List;
import okhttp3.Request;
import okhttp3.mockwebserver.RecordedRequest;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes out. */
final class RequestTest extends HttpTest {

    private static final JsonValue BODY = Json.MOSHI.parse("{\"name\":\"Grüße\",\"gone\":null}");

    private RecordedRequest sent(ApiCall<?> call) throws InterruptedException {
        answerJson("{}");
        call.execute();
        return server.takeRequest();
    }

    @Test
    void aBodyIsSentAsJsonWithoutACharset() throws InterruptedException {
        RecordedRequest request = sent(client.things().updateThing("t-1", BODY));

        assertEquals("PATCH /things/t-1 HTTP/1.1", request.getRequestLine());
        assertEquals("application/json", request.getHeader("Content-Type"));
        assertEquals("{\"name\":\"Grüße\",\"gone\":null}", request.getBody().readUtf8());
    }

    @Test
    void aModelIsSentAsJson() throws InterruptedException {
        Thing thing = Thing.TYPE.decode(Json.MOSHI, "{\"id\":\"t-1\",\"more\":1e5}");

        assertEquals("{\"id\":\"t-1\",\"more\":1e5}", sent(client.things().writeThing("t-1", thing)).getBody().readUtf8());
    }

    @Test
    void aRequestWithoutABodyHasNoContentType() throws InterruptedException {
        RecordedRequest request = sent(client.things().startThing("t-1"));

        assertNull(request.getHeader("Content-Type"));
        assertEquals("0", request.getHeader("Content-Length"));
    }

    @Test
    void aRequestSaysWhoSendsItAndWhatItAccepts() throws InterruptedException {
        RecordedRequest request = sent(client.things().getThing("t-1"));

        assertEquals("campaign-clients-things/1.2.3 java/" + System.getProperty("java.version"), request.getHeader("User-Agent"));
        assertEquals("application/json", request.getHeader("Accept"));
    }

    @Test
    void thePathOfTheServerStaysInFront() throws InterruptedException {
        try (ThingsClient below = client.toBuilder().server(url + "webgateway/api").build()) {
            assertEquals("/webgateway/api/things/t-1", sent(below.things().getThing("t-1")).getPath());
        }
    }

    @Test
    void aPathParameterIsEncoded() throws InterruptedException {
        assertEquals("/things/a%2Fb%3Fc%20%C3%BC", sent(client.things().getThing("a/b?c ü")).getPath());
    }

    @Test
    void anEmptyPathParameterIsRefusedWhereItIsPassed() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> client.things().getThing(""));

        assertEquals("getThing: the path parameter \"id\" is empty", e.getMessage());
    }

    @Test
    void aPathParameterThatClimbsIsRefusedWhereItIsPassed() {
        assertThrows(IllegalArgumentException.class, () -> client.things().getThing(".."));
    }

    @Test
    void theRequestCanBeLookedAtWithoutSendingIt() throws IOException {
        Request request = client.things().updateThing("t-1", BODY).request();

        Buffer body = new Buffer();
        request.body().writeTo(body);
        assertEquals("PATCH", request.method());
        assertEquals(url + "things/t-1", request.url().toString());
        assertEquals("application/json", request.body().contentType().toString());
        assertEquals(BODY.toJson(), body.readUtf8());
        assertNull(request.header("X-Api-Key"));
        assertEquals(0, server.getRequestCount());
    }

    @Test
    void aCallDescribesItself() {
        String text = client.things().getThing("t-1").toString();

        assertEquals("ApiCall{getThing: GET " + url + "things/t-1}", text);
    }

    @Test
    void clientParametersAreSetOnceOnTheClient() throws InterruptedException {
        try (ThingsClient account = client.toBuilder().accountId("acc 1").team("blue").build()) {
            RecordedRequest request = sent(account.things().searchThings("x"));

            assertEquals("/things?q=x&account_id=acc%201", request.getPath());
            assertEquals("blue", request.getHeader("X-Team"));
        }
    }

    @Test
    void theParamsOfACallWinOverThoseOfTheClient() throws InterruptedException {
        try (ThingsClient account = client.toBuilder().accountId("acc-1").team("blue").build()) {
            SearchThingsParams params = SearchThingsParams.builder().accountId("acc-2").team("red").build();

            RecordedRequest request = sent(account.things().searchThings("x", params));

            assertEquals("/things?q=x&account_id=acc-2", request.getPath());
            assertEquals(List.of("red"), request.getHeaders().values("X-Team"));
        }
    }

    @Test
    void theParamsOfACallAloneAreEnough() throws InterruptedException {
        SearchThingsParams params = SearchThingsParams.builder().accountId("acc-2").team("red").build();

        assertEquals("/things?q=x&account_id=acc-2", sent(client.things().searchThings("x", params)).getPath());
    }

    @Test
    void aClientParameterThatIsSetNowhereIsMissedBeforeAnythingIsSent() {
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> client.things().searchThings("x"));

        assertEquals("searchThings needs account_id, which is not set: set it once with accountId(...) on the client's builder, or for "
                + "one call with accountId(...) on the builder of its params", e.getMessage());
        assertEquals(0, server.getRequestCount());
    }

    @Test
    void anEmptyClientParameterIsRefused() {
        ThingsClient.Builder builder = client.toBuilder();

        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> builder.accountId(""));

        assertEquals("accountId(...): the value is empty", e.getMessage());
        assertEquals("team", assertThrows(NullPointerException.class, () -> builder.team(null)).getMessage());
    }

    @Test
    void aClientParameterThatNoHeaderCanCarryIsRefused() {
        ThingsClient.Builder builder = client.toBuilder();

        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> builder.team("blue\nX-Evil: 1"));

        assertEquals("X-Team: the character at index 4 cannot stand in a header, which takes visible ASCII characters, blanks and tabs",
                e.getMessage());
    }

    @Test
    void paramsBecomeQueryAndHeaders() throws InterruptedException {
        SearchThingsParams params = SearchThingsParams.builder()
                .accountId("1").team("t").state("a&b=c +ü").tags(List.of("x", "y")).trace("me").build();

        RecordedRequest request = sent(client.things().searchThings("x", params));

        assertEquals(List.of("a&b=c +ü"), request.getRequestUrl().queryParameterValues("state"));
        assertEquals("/things?q=x&account_id=1&state=a%26b%3Dc%20%2B%C3%BC&tag=x&tag=y", request.getPath());
        assertEquals("me", request.getHeader("X-Trace"));
    }

    @Test
    void paramsThatAreNullAreRefused() {
        NullPointerException e = assertThrows(NullPointerException.class, () -> client.things().searchThings("x", null));

        assertEquals("searchThings: the params are null: make them with their builder", e.getMessage());
    }

    @Test
    void paramsDoNotTakeNull() {
        SearchThingsParams.Builder params = SearchThingsParams.builder();

        assertEquals("state", assertThrows(NullPointerException.class, () -> params.state(null)).getMessage());
        assertEquals("X-Trace", assertThrows(NullPointerException.class, () -> params.trace(null)).getMessage());
        assertEquals("tag", assertThrows(NullPointerException.class, () -> params.tags(null)).getMessage());
    }

    @Test
    void paramsPrintNoValue() {
        SearchThingsParams params = SearchThingsParams.builder().state("somebody@example.com").trace("me").build();

        assertEquals("SearchThingsParams[state, X-Trace]", params.toString());
    }

    @Test
    void paramsDoNotFollowTheirBuilder() throws InterruptedException {
        SearchThingsParams.Builder builder = SearchThingsParams.builder().accountId("1").team("t");
        SearchThingsParams params = builder.build();
        builder.accountId("2").trace("me");

        RecordedRequest request = sent(client.things().searchThings("x", params));

        assertEquals("/things?q=x&account_id=1", request.getPath());
        assertNull(request.getHeader("X-Trace"));
    }

    @Test
    void aMethodWithoutAnOperationIsRefused() {
        interface Bare {
            @retrofit2.http.GET("bare")
            ApiCall<JsonValue> bare();
        }

        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> client.api(Bare.class).bare());

        assertEquals("a method that returns ApiCall needs @Operation", e.getCause().getMessage());
    }

    @ParameterizedTest
    @EnumSource(Sending.class)
    void thePathOfAnOperationIsKnownWithTheNamesOfItsParameters(Sending sending) {
        assertEquals("/things/{id}", Descriptor.of(sending.on(client).request()).urlTemplate);
    }

    @Test
    void whatTheParamsOfACallLeaveOutIsThatOfTheClient() throws InterruptedException {
        try (ThingsClient account = client.toBuilder().accountId("acc-1").team("blue").build()) {
            RecordedRequest request = sent(account.things().searchThings("x", SearchThingsParams.builder().accountId("acc-2").build()));
            assertEquals("/things?q=x&account_id=acc-2", request.getPath());
            assertEquals("blue", request.getHeader("X-Team"));

            request = sent(account.things().searchThings("x", SearchThingsParams.builder().team("red").build()));
            assertEquals("/things?q=x&account_id=acc-1", request.getPath());
            assertEquals("red", request.getHeader("X-Team"));
        }
    }

    @Test
    void aMethodThatReturnsACallOfRetrofitsOwnSaysWhatToReturn() {
        interface Plain {
            @Operation(id = "plain")
            @retrofit2.http.GET("plain")
            retrofit2.Call<JsonValue> plain();
        }
        retrofit2.Call<JsonValue> plain = client.api(Plain.class).plain();

        assertEquals(url + "plain", plain.request().url().toString());
        assertFalse(plain.isCanceled());
        assertEquals(0, plain.timeout().timeoutNanos());
        plain.cancel();
        assertEquals("requests are sent by ApiCall: let the interface's method return one",
                assertThrows(IllegalStateException.class, plain.clone()::execute).getMessage());
    }
}
