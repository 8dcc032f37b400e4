package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.NotFoundException;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are texts, may be texts, or may be missing. */
final class ContentTest extends HttpTest {

    private ContentApi content() {
        return client.api(ContentApi.class);
    }

    private <R> R with(Json json, Function<ContentApi, R> use) {
        try (ThingsClient chosen = client.toBuilder().json(json).build()) {
            return use.apply(chosen.api(ContentApi.class));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, <p>Grüße</p>", "application/json, '{\"a\": 1}'", "text/html, '\"quoted\"'", "text/html, ' '", "text/html, ''"
    })
    void aTextIsTheBodyWhateverItIs(String type, String body) throws InterruptedException {
        answer(200, type, body);

        assertEquals(body, content().renderThing().execute());
        assertEquals("text/html", server.takeRequest().getHeader("Accept"));
    }

    @Test
    void aTextIsReadInItsCharset() {
        server.enqueue(new MockResponse()
                .setHeader("Content-Type", "text/html; charset=ISO-8859-1")
                .setBody(new Buffer().writeString("ü", StandardCharsets.ISO_8859_1)));
        server.enqueue(new MockResponse().setBody("ü"));
        answer(200, "text/html", "\uFEFFü");

        assertEquals("ü", content().renderThing().execute());
        assertEquals("ü", content().renderThing().execute());
        assertEquals("ü", content().renderThing().execute());
    }

    @Test
    void aRefusalOfATextIsReadAsAnyOther() {
        answer(404, "application/json", "{\"message\":\"no such page\"}");

        assertEquals("no such page",
                assertThrows(NotFoundException.class, () -> content().renderThing().execute()).getVendorMessage());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aTextInJsonIsStillJson(Json json) {
        answerJson("\"quoted\"");

        assertEquals("quoted", with(json, api -> api.nameThing().execute()));
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void theContentTypeTellsATextFromJson(Json json) {
        answer(200, "text/plain; charset=utf-8", "12");
        answer(200, "application/json", "12");
        answer(200, "text/csv", "{\"a\":1}");
        answer(200, "application/problem+json", "{\"a\":1}");
        answer(200, "text/json", "[1]");
        answer(200, "text/plain", "\uFEFFü");

        with(json, api -> {
            assertEquals(JsonValue.of("12"), api.tellThing().execute());
            assertEquals(json.parse("12"), api.tellThing().execute());
            assertEquals(JsonValue.of("{\"a\":1}"), api.tellThing().execute());
            assertEquals(json.parse("{\"a\":1}"), api.tellThing().execute());
            assertEquals(json.parse("[1]"), api.tellThing().execute());
            return assertEqual(JsonValue.of("ü"), api.tellThing().execute());
        });
    }

    private static boolean assertEqual(Object expected, Object actual) {
        assertEquals(expected, actual);
        return true;
    }

    @Test
    void whatIsAcceptedIsSent() throws InterruptedException {
        answer(200, "text/plain", "a");
        content().tellThing().execute();

        assertEquals("application/json, text/plain", server.takeRequest().getHeader("Accept"));
    }

    @Test
    void aTextInAnEnvelopeApiIsNoEnvelope() {
        ApiDefinition wrapped = ThingsClient.definition().apiKeyHeader("X-Api-Key").envelope("data", "error").build();
        answer(200, "text/plain", "{\"data\":1}");
        answer(200, "application/json", "{\"data\":1}");
        try (ThingsClient other = once(ThingsClient.builder(wrapped))) {
            assertEquals("{\"data\":1}", other.api(ContentApi.class).tellThing().execute().asString());
            assertEquals("1", other.api(ContentApi.class).tellThing().execute().toJson());
        }
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void theStatusTellsWhichBodyItIs(Json json) {
        String body = "{\"id\":\"t-1\",\"meta\":{\"request_id\":\"r-1\"}}";
        answer(200, "application/json", body);
        answer(202, "application/json", body);
        answer(203, "text/plain", "wait");
        answer(203, "application/json", body);

        with(json, api -> {
            ApiResponse<Enrichment> thing = api.enrichThing().executeForResponse();
            assertEquals("t-1", thing.getBody().asThing().getId());
            assertFalse(thing.getBody().isPending());
            assertEquals("r-1", thing.getRequestId());
            Enrichment pending = api.enrichThing().execute();
            assertFalse(pending.isThing());
            assertEquals(json.parse(body), pending.asPending());
            assertEquals("wait", api.enrichThing().execute().asString());
            Enrichment unknown = api.enrichThing().execute();
            assertFalse(unknown.isThing() || unknown.isPending() || unknown.isString());
            return assertEqual(json.parse(body), unknown.toJsonValue());
        });
    }

    @Test
    void theStatusTellsWhichBodyItIsInAnEnvelopeToo() {
        ApiDefinition wrapped = ThingsClient.definition().apiKeyHeader("X-Api-Key").envelope("data", "error").build();
        answer(202, "application/json", "{\"data\":{\"id\":\"t-1\"}}");
        answer(201, "application/json", "{\"id\":\"t-1\"}");
        try (ThingsClient other = once(ThingsClient.builder(wrapped))) {
            assertEquals("{\"id\":\"t-1\"}", other.api(ContentApi.class).enrichThing().execute().asPending().toJson());
            assertEquals("t-1", other.api(ContentApi.class).enrichThing().execute().asThing().getId());
        }
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void anAnswerThatMayBeEmptyIsNullThen(Json json) {
        answer(204);
        answer(200, "application/json", "");
        answerJson("{\"id\":\"t-1\"}");

        with(json, api -> {
            assertNull(api.nextThing().execute());
            assertNull(api.nextThing().executeAsync().join());
            return assertEqual("t-1", api.nextThing().execute().getId());
        });
    }

    @Test
    void aTextThatMayBeEmptyIsNullThen() throws IOException {
        answer(200, "text/plain", "");
        answer(200, "text/plain", "a");
        answer(200, "text/plain", "");

        assertNull(content().noteThing().execute());
        assertEquals("a", content().noteThing().execute());
        assertNull(content().noteThing().asRetrofitCall().execute().body());
    }

    @Test
    void anAnswerThatMayBeEmptyIsNotNullWhereItIsWrong() {
        answerJson("[]");
        answerJson(" ");

        assertThrows(ApiDataException.class, () -> content().nextThing().execute());
        assertThrows(ApiDataException.class, () -> content().nextThing().execute());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "application/json", "application/problem+json", "text/csv, application/json", "*/*", "application/*", "no type, text/json"
    })
    void someMediaTypesHaveJson(String accept) {
        assertTrue(MediaTypes.of(accept).haveJson());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/pdf, text/csv", "", "application/jsonl"})
    void otherMediaTypesHaveNone(String accept) {
        assertFalse(MediaTypes.of(accept).haveJson());
    }
}
