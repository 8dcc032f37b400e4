package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.ApiTransportException;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a 2xx becomes. */
final class AnswerTest extends HttpTest {

    private ThingsClient enveloped() {
        ApiDefinition definition =
                ThingsClient.definition().bearer().envelope("data", "error", "meta").build();
        return once(ThingsClient.builder(definition));
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aBodyIsDecodedByEitherLibrary(Json json) {
        answerJson("{\"id\":\"t-1\",\"more\":1e5}");
        try (ThingsClient chosen = client.toBuilder().json(json).build()) {
            Thing thing = chosen.things().readThing("t-1").execute();

            assertEquals("t-1", thing.getId());
            assertEquals("{\"id\":\"t-1\",\"more\":1e5}", thing.toJson());
        }
    }

    @Test
    void aListIsDecoded() {
        answerJson("[{\"id\":\"a\"},{\"id\":\"b\"}]");

        List<Thing> things = client.things().listThings().execute();

        assertEquals("b", things.get(1).getId());
    }

    @Test
    void aResponseHasStatusAndHeaders() {
        server.enqueue(new MockResponse().setResponseCode(202).setHeader("X-Rate", "9").setBody("{}"));

        ApiResponse<JsonValue> response = client.things().getThing("t-1").executeForResponse();

        assertEquals(202, response.getStatus());
        assertEquals("9", response.getHeaders().get("X-Rate"));
        assertEquals("{}", response.getBody().toJson());
        assertNull(response.getRequestId());
        assertNull(response.getEnvelope());
        assertEquals("ApiResponse{202}", response.toString());
    }

    @Test
    void theRequestIdIsFoundInTheHeader() {
        server.enqueue(new MockResponse().setHeader("X-Request-Id", "r-1").setBody("{\"id\":\"t-1\"}"));

        ApiResponse<Thing> response = client.things().readThing("t-1").executeForResponse();

        assertEquals("r-1", response.getRequestId());
        assertEquals("ApiResponse{200, request id r-1}", response.toString());
    }

    @Test
    void theRequestIdIsFoundInTheBodyFirst() {
        server.enqueue(new MockResponse().setHeader("X-Request-Id", "r-1").setBody("{\"meta\":{\"request_id\":\"r-2\"}}"));

        assertEquals("r-2", client.things().readThing("t-1").executeForResponse().getRequestId());
    }

    @Test
    void theRequestIdIsFoundInATree() {
        answerJson("{\"meta\":{\"request_id\":\"r-2\"}}");

        assertEquals("r-2", client.things().getThing("t-1").executeForResponse().getRequestId());
    }

    @Test
    void theRequestIdIsFoundInTheEnvelope() {
        answerJson("{\"data\":{\"id\":\"t-1\"},\"meta\":{\"request_id\":7}}");
        try (ThingsClient enveloped = enveloped()) {
            assertEquals("7", enveloped.things().readThing("t-1").executeForResponse().getRequestId());
        }
    }

    @Test
    void anEnvelopeIsTakenOffAndItsOtherMembersStayReachable() {
        answerJson("{\"data\":{\"id\":\"t-1\"},\"error\":null,\"meta\":{\"page\":1}}");
        try (ThingsClient enveloped = enveloped()) {
            ApiResponse<Thing> response = enveloped.things().readThing("t-1").executeForResponse();

            assertEquals("t-1", response.getBody().getId());
            assertEquals("{\"error\":null,\"meta\":{\"page\":1}}", response.getEnvelope().toJson());
        }
    }

    @Test
    void anEnvelopeMayHoldThePayloadAlone() {
        answerJson("{\"data\":{\"id\":\"t-1\"}}");
        try (ThingsClient enveloped = enveloped()) {
            ApiResponse<Thing> response = enveloped.things().readThing("t-1").executeForResponse();

            assertEquals("t-1", response.getBody().getId());
            assertEquals("{}", response.getEnvelope().toJson());
        }
    }

    @Test
    void aMemberThatNobodyDocumentedDoesNotHideTheEnvelope() {
        answerJson("{\"success\":true,\"data\":{\"id\":\"t-1\"},\"error\":null}");
        answerJson("{\"success\":true,\"data\":{\"id\":\"t-1\"},\"error\":null}");
        try (ThingsClient enveloped = enveloped()) {
            ApiResponse<Thing> response = enveloped.things().readThing("t-1").executeForResponse();
            assertEquals("t-1", response.getBody().getId());
            assertEquals("{\"success\":true,\"error\":null}", response.getEnvelope().toJson());

            ApiResponse<JsonValue> tree = enveloped.things().getThing("t-1").executeForResponse();
            assertNull(tree.getEnvelope(), "of a free-form answer it may be a part");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"id\":\"t-1\"}", "{\"data\":{},\"id\":\"t-1\"}", "{\"id\":\"t-1\",\"error\":null,\"meta\":{}}"
    })
    void whatIsNoEnvelopeIsDecodedWhole(String body) {
        answerJson(body);
        try (ThingsClient enveloped = enveloped()) {
            ApiResponse<Thing> response = enveloped.things().readThing("t-1").executeForResponse();

            assertEquals(Json.MOSHI.parse(body), response.getBody().toJsonValue());
            assertNull(response.getEnvelope());
        }
    }

    @Test
    void aWrongPayloadIsNamedByItsPath() {
        answerJson("{\"data\":[],\"error\":null}");
        try (ThingsClient enveloped = enveloped()) {
            ApiDataException e =
                    assertThrows(ApiDataException.class, () -> enveloped.things().readThing("t-1").execute());

            assertEquals("readThing: GET " + url + "things/t-1 answered 200 with a body that is not what was promised "
                    + "(application/json): $.data: expected object, found array (the document)", e.getMessage());
            assertEquals("$.data", e.getPath());
        }
    }

    @Test
    void aRootOfAnotherKindIsAnExceptionWithTheTree() {
        answerJson("[{\"id\":\"t-1\"}]");

        ApiDataException e = assertThrows(ApiDataException.class, () -> client.things().readThing("t-1").execute());

        assertEquals("readThing: GET " + url + "things/t-1 answered 200 with a body that is not what was promised "
                + "(application/json): $: expected object, found array (the document)", e.getMessage());
        assertEquals("$", e.getPath());
        assertEquals(JsonKind.ARRAY, e.getValue().kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html></html>", "{\"id\":", "{\"id\":\"t-1\"} trailing"})
    void whatIsNotJsonIsAnException(String body) {
        answer(200, "text/plain; charset=utf-8", body);

        ApiDataException e = assertThrows(ApiDataException.class, () -> client.things().readThing("t-1").execute());

        String markup = ". The body is markup: something between this machine and the service may have answered, a proxy for one";
        assertEquals("readThing: GET " + url + "things/t-1 answered 200 with a body that is not what was promised "
                + "(text/plain; charset=utf-8): " + e.getCause().getMessage() + (body.startsWith("<") ? markup : ""), e.getMessage());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aSentenceInPlaceOfJsonIsAnExceptionThatCarriesIt(Json json) {
        answerJson("Contact subscription updated");
        try (ThingsClient chosen = client.toBuilder().json(json).build()) {
            ApiDataException e = assertThrows(ApiDataException.class, () -> chosen.things().readThing("t-1").execute());

            assertEquals("readThing: GET " + url + "things/t-1 answered 200 with a body that is not what was promised "
                    + "(application/json): $: expected object, found string (the document). The service said: "
                    + "Contact subscription updated", e.getMessage());
            assertEquals("$", e.getPath());
            assertEquals("Contact subscription updated", e.getValue().asString());
        }
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aSentenceIsATextWhereAnyJsonWillDo(Json json) {
        answerJson("Contact subscription updated");
        try (ThingsClient chosen = client.toBuilder().json(json).build()) {
            assertEquals("Contact subscription updated", chosen.things().getThing("t-1").execute().asString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204})
    void aMissingBodyIsAnException(int status) {
        server.enqueue(new MockResponse().setResponseCode(status));

        ApiDataException e = assertThrows(ApiDataException.class, () -> client.things().readThing("t-1").execute());

        assertEquals("readThing: GET " + url + "things/t-1 answered " + status
                + " with a body that is not what was promised (no content type): there is no body", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "<html></html>"})
    void aBodyThatNobodyAsksForIsOfNoInterest(String body) {
        answer(200, "application/json", body);

        ApiResponse<Void> response = client.things().dropThing("t-1").executeForResponse();

        assertNull(response.getBody());
        assertNotNull(response.getHeaders());
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        answerJson("\uFEFF{\"id\":\"t-1\"}");

        assertEquals("t-1", client.things().readThing("t-1").execute().getId());
    }

    @Test
    void aCharsetIsHeeded() {
        server.enqueue(new MockResponse()
                .setHeader("Content-Type", "application/json; charset=ISO-8859-1")
                .setBody(new Buffer().writeString("{\"id\":\"ü\"}", StandardCharsets.ISO_8859_1)));

        assertEquals("ü", client.things().readThing("t-1").execute().getId());
    }

    @Test
    void withoutAKnownCharsetABodyIsUtf8() {
        answer(200, "application/json; charset=no-such", "{\"id\":\"ü\"}");

        assertEquals("ü", client.things().readThing("t-1").execute().getId());
    }

    @Test
    void aBodyThatBreaksOffIsATransportFailure() {
        server.enqueue(new MockResponse()
                .setBody("{\"id\":\"" + "x".repeat(1000) + "\"}")
                .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));

        ApiTransportException e =
                assertThrows(ApiTransportException.class, () -> client.things().readThing("t-1").execute());

        assertEquals("readThing: GET " + url + "things/t-1 answered 200, but the body broke off: unexpected end of stream "
                + "(ProtocolException). The service has most likely carried the request out.", e.getMessage());
    }

    @Test
    void aBodyThatNobodyAsksForMayBreakOff() {
        server.enqueue(new MockResponse()
                .setBody("x".repeat(1000))
                .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));

        assertEquals(200, client.things().dropThing("t-1").executeForResponse().getStatus());
    }

    @Test
    void aLongSentenceInPlaceOfJsonIsCut() {
        String said = "readThing: GET " + url + "things/t-1 answered 200 with a body that is not what was promised (text/plain): "
                + "$: expected object, found string (the document). The service said: ";
        answer(200, "text/plain", "x".repeat(200));
        assertEquals(said + "x".repeat(200),
                assertThrows(ApiDataException.class, () -> client.things().readThing("t-1").execute()).getMessage());

        answer(200, "text/plain", "x".repeat(201));
        assertEquals(said + "x".repeat(200) + "…",
                assertThrows(ApiDataException.class, () -> client.things().readThing("t-1").execute()).getMessage());
    }
}
