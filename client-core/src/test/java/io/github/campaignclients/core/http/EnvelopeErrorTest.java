package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.ErrorDetail;
import io.github.campaignclients.core.json.JsonValue;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Failures that services put into answers with status 200, and what they list as wrong. */
@Timeout(30)
final class EnvelopeErrorTest extends HttpTest {

    private ThingsClient enveloped;

    @BeforeEach
    void build() {
        enveloped = retrying(ThingsClient.builder(ThingsClient.definition()
                .bearer()
                .envelope("data", "error", "meta")
                .envelopeError("error")
                .errorDetails("/errors", "/error")
                .detailField("/field", "/path")
                .detailCode("/code")
                .detailMessage("/message", "/msg")
                .build()));
    }

    @AfterEach
    void end() {
        enveloped.close();
    }

    private ApiStatusException refusal() {
        return assertThrows(ApiStatusException.class, () -> enveloped.things().readThing("t-1").execute());
    }

    private List<String> details(String body) {
        answer(422, "application/json", body);
        return refusal().getDetails().stream().map(ErrorDetail::toString).toList();
    }

    @Test
    void anErrorInTheEnvelopeIsThrownInSpiteOfTheStatus() {
        answerJson("{\"data\":null,\"error\":{\"message\":\"No such list\"},\"meta\":{\"request_id\":\"r-1\"}}");

        ApiStatusException e = refusal();

        assertSame(ApiStatusException.class, e.getClass());
        assertEquals(200, e.getStatus());
        assertEquals("readThing: GET " + url + "things/t-1 answered 200 OK, but with an error: No such list. Request id: r-1.",
                e.getMessage());
        assertEquals("No such list", e.getVendorMessage());
        assertEquals(1, server.getRequestCount());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"error\":\"no\"}", "{\"data\":{\"id\":\"t-1\"},\"error\":\"no\"}", "{\"error\":\"no\",\"meta\":{}}",
        "{\"error\":\"no\",\"success\":false,\"data\":null}"
    })
    void anErrorCountsWhateverStandsBesideIt(String body) {
        answerJson(body);

        assertEquals("no", refusal().getVendorMessage());
    }

    @Test
    void anObjectWhereAListWasPromisedIsTheEnvelopeWhateverStandsInIt() {
        answerJson("{\"error\":{\"message\":\"no\"}}");
        assertEquals("no", assertThrows(ApiStatusException.class, () -> enveloped.things().listThings().execute()).getVendorMessage());

        answerJson("{\"data\":[{\"id\":\"t-1\"}],\"took\":3}");
        assertEquals("t-1", enveloped.things().listThings().execute().get(0).getId());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"data\":{\"id\":\"t-1\"},\"error\":null}", "{\"data\":{\"id\":\"t-1\"}}", "{\"id\":\"t-1\",\"error\":\"my own\"}"
    })
    void noErrorIsNone(String body) {
        answerJson(body);

        assertEquals("t-1", enveloped.things().readThing("t-1").execute().getId());
    }

    @Test
    void anErrorFailsFuturesAndPlainCallsToo() {
        String body = "{\"data\":null,\"error\":\"no\"}";
        answerJson(body);
        assertSame(ApiStatusException.class,
                assertThrows(CompletionException.class, () -> enveloped.things().readThing("t-1").executeAsync().join())
                        .getCause().getClass());

        answerJson(body);
        assertThrows(ApiStatusException.class, () -> enveloped.things().readThing("t-1").asRetrofitCall().execute());
    }

    @Test
    void aCallThatAsksForNoBodySeesNoError() {
        answerJson("{\"data\":null,\"error\":\"no\"}");

        assertNull(enveloped.things().dropThing("t-1").execute());
    }

    @Test
    void anErrorOfAnEnvelopeNeedsOne() {
        ApiDefinition.Builder definition = ThingsClient.definition();

        assertEquals("an envelope's error needs an envelope: call envelope(...) first",
                assertThrows(IllegalStateException.class, () -> definition.envelopeError("error")).getMessage());
    }

    @Test
    void whatIsListedAsWrongIsReadElementByElement() {
        assertEquals(List.of("name: is too long (max)", "a.b: wrong", "plain words", "17", "[1]", ""), details(
                "{\"errors\":[{\"field\":\"name\",\"code\":\"max\",\"message\":\"is too long\"},{\"path\":\"a.b\",\"msg\":\"wrong\"},"
                        + "\"plain words\",17,[1],{\"other\":1}]}"));
    }

    @Test
    void oneThingMayStandForItself() {
        assertEquals(List.of("name: is too long"), details("{\"error\":{\"field\":\"name\",\"message\":\"is too long\"}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"error\":{\"message\":\"no field\"}}", "{\"errors\":\"text\"}", "{\"errors\":[]}", "{}", "[]", "\"text\"", "no JSON", ""
    })
    void whereNothingIsListedThereIsNothing(String body) {
        assertEquals(List.of(), details(body));
    }

    @Test
    void theMessageListsWhatIsWrongWithTheFields() {
        answer(422, "application/json", "{\"message\":\"Invalid\",\"errors\":[{\"message\":\"as a whole\"},"
                + "{\"field\":\"a\",\"message\":\"1\"},{\"field\":\"b\"},{\"field\":\"c\",\"code\":\"x\"},{\"field\":\"d\"}]}");

        assertEquals("readThing: GET " + url + "things/t-1 answered 422 Unprocessable Content: Invalid. a: 1. b. c: x.",
                refusal().getMessage());
    }

    @Test
    void aKeyAmongTheDetailsIsBlackedOut() {
        assertEquals(List.of("key: *** is unknown"),
                details("{\"errors\":[{\"field\":\"key\",\"message\":\"" + KEY + " is unknown\"}]}"));
    }

    @Test
    void aPayloadOfATreeMayBeAnything() {
        answerJson("{\"data\":[1],\"error\":null}");

        assertEquals("[1]", enveloped.things().getThing("t-1").execute().toJson());
    }

    @Test
    void nothingInTheEnvelopeIsNullWhereAnAnswerMayBeEmpty() {
        answerJson("{\"data\":null,\"meta\":{\"request_id\":\"r-1\"}}");
        answerJson("{\"data\":{\"id\":\"t-1\"}}");
        answerJson("{\"data\":null}");
        ContentApi content = enveloped.api(ContentApi.class);

        ApiResponse<Thing> nothing = content.nextThing().executeForResponse();
        assertNull(nothing.getBody());
        assertEquals("{\"meta\":{\"request_id\":\"r-1\"}}", nothing.getEnvelope().toJson());
        assertEquals("t-1", content.nextThing().execute().getId());
        assertThrows(ApiDataException.class, () -> enveloped.things().readThing("t-1").execute());
    }

    @Test
    void aTextIsNoEnvelope() {
        answerJson("\"data\"");

        assertEquals(JsonValue.of("data"), enveloped.things().getThing("t-1").execute());
    }
}
