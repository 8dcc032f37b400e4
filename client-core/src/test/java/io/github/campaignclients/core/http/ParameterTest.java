package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import okhttp3.Request;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;

/** How the values of parameters become texts, and which are refused. */
final class ParameterTest extends HttpTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-05-01T12:00+02:00");

    private ContentApi content() {
        return client.api(ContentApi.class);
    }

    private String query(FilterThingsParams params) {
        return content().filterThings(params).request().url().encodedQuery();
    }

    private static String refusal(Runnable call) {
        return assertThrows(IllegalArgumentException.class, call::run).getMessage();
    }

    @Test
    void aNameInBracketsIsEncodedAndTheSlashAtTheEndOfAPathStays() throws InterruptedException {
        answerJson("{}");

        content().listThings(2, NOON).execute();

        assertEquals("/things/?page%5Bnum%5D=2&since=2026-05-01T10%3A00%3A00Z", server.takeRequest().getPath());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller from unchecked code may do
    void anArgumentThatIsSentIsNotNull() {
        assertEquals("listThings: the query parameter \"since\" is null, and the request needs it",
                assertThrows(NullPointerException.class, () -> content().listThings(2, null)).getMessage());
        assertEquals("traceThings: the header \"X-Trace\" is null, and the request needs it",
                assertThrows(NullPointerException.class, () -> content().traceThings(null)).getMessage());
        assertEquals(0, server.getRequestCount());
    }

    @Test
    void aValueBecomesATextInOnePlace() {
        assertEquals("2026-05-01T10:00:00Z", ParameterText.of(NOON));
        assertEquals("2026-05-01T10:00:00.000000001Z", ParameterText.of(NOON.plusNanos(1)));
        assertEquals("2026-05-01", ParameterText.of(LocalDate.parse("2026-05-01")));
        assertEquals("so good", ParameterText.of(Mood.GOOD));
        assertEquals("a \"b\"", ParameterText.of(Enrichment.of("a \"b\"")));
        assertEquals("[12]", ParameterText.of(Enrichment.TYPE.decode(Json.MOSHI, "[12]")));
        assertEquals("true", ParameterText.of(true));
        assertEquals("-1", ParameterText.of(-1L));
        assertEquals("0.10", ParameterText.of(new BigDecimal("0.10")));
        assertEquals("text", ParameterText.of("text"));
        assertEquals("[]", ParameterText.of(Codec.of(ThingsAnswer.class).decode(Json.MOSHI, "[]")));
        assertEquals("a \"text\"", ParameterText.of(Codec.of(ThingsAnswer.class).decode(Json.MOSHI, "\"a \\\"text\\\"\"")));
    }

    @Test
    void positionalValuesBecomeTextsTheSameWay() {
        Request request = content().findThings(Mood.GOOD, NOON, "a", NOON).request();

        assertEquals("/things/so%20good/2026-05-01T10:00:00Z", request.url().encodedPath());
        assertEquals("2026-05-01T10:00:00Z", request.header("X-Since"));
        assertEquals("page%5Bnum%5D=1&since=2026-05-01T10%3A00%3A00Z", content().listThings(1, NOON).request().url().encodedQuery());
    }

    @Test
    void positionalValuesThatCannotBeSentAreRefusedByName() {
        assertEquals("findThings: the query parameter \"q\" has half a surrogate pair at index 1, which cannot be sent in an address",
                refusal(() -> content().findThings(Mood.GOOD, NOON, "a\ud83d", NOON)));
        assertEquals("traceThings: X-Trace: the character at index 1 cannot stand in a header, which takes visible ASCII characters, "
                + "blanks and tabs", refusal(() -> content().traceThings("a\nb")));
    }

    @Test
    void theValuesOfParamsBecomeTextsTheSameWay() {
        assertEquals("page%5Bnum%5D=3&mood=so%20good&since=2026-05-01T10%3A00%3A00Z",
                query(FilterThingsParams.builder().pageNum(3).mood(Mood.GOOD).since(NOON).build()));
    }

    @Test
    void valuesAreJoinedByCommas() {
        assertEquals("ids=a%2Cb%20c", query(FilterThingsParams.builder().ids(List.of("x")).ids(List.of("a", "b c")).build()));
        assertNull(query(FilterThingsParams.builder().ids(List.of("x")).ids(List.of()).build()));
    }

    @Test
    void whatCannotBeJoinedIsRefused() {
        FilterThingsParams.Builder params = FilterThingsParams.builder();

        assertEquals("the query parameter \"ids\" has a comma in a value, which separates values there",
                refusal(() -> params.ids(List.of("a", "b,c"))));
        assertEquals("the query parameter \"ids\" has half a surrogate pair at index 0, which cannot be sent in an address",
                refusal(() -> params.ids(List.of("\ude00"))));
        assertEquals("ids", assertThrows(NullPointerException.class, () -> params.ids(null)).getMessage());
        assertEquals("ids", assertThrows(NullPointerException.class, () -> params.ids(Arrays.asList("a", null))).getMessage());
    }

    @Test
    void aValueIsSentAsJson() {
        JsonValue filter = Json.MOSHI.parse("{\"a\":[\"ü\",null]}");

        Request request = content().filterThings(FilterThingsParams.builder().filter(filter).build()).request();

        assertEquals("{\"a\":[\"ü\",null]}", request.url().queryParameter("filter"));
        assertEquals("filter", assertThrows(NullPointerException.class, () -> FilterThingsParams.builder().filter(null)).getMessage());
    }

    @Test
    void aParameterOfAnyNameIsSent() {
        assertEquals("custom%5Ba%5D=2026-05-01T10%3A00%3A00Z&b=2",
                query(FilterThingsParams.builder()
                        .queryParameter("custom[a]", NOON)
                        .queryParameter("b", 1)
                        .queryParameter("b", 2)
                        .build()));
    }

    @Test
    void aParameterOfAnyNameIsNoneThatTheOperationDeclares() {
        FilterThingsParams.Builder params = FilterThingsParams.builder();

        assertEquals("the query parameter \"page[num]\" is declared by the operation: set it by its own method",
                refusal(() -> params.queryParameter("page[num]", 1)));
        assertEquals("the name of a query parameter is empty", refusal(() -> params.queryParameter("", 1)));
        assertEquals("the name of a query parameter has half a surrogate pair at index 0, which cannot be sent in an address",
                refusal(() -> params.queryParameter("\ud83d", 1)));
        assertEquals("the query parameter \"a\" has half a surrogate pair at index 0, which cannot be sent in an address",
                refusal(() -> params.queryParameter("a", "\ud83d")));
        assertEquals("name", assertThrows(NullPointerException.class, () -> params.queryParameter(null, 1)).getMessage());
        assertEquals("a", assertThrows(NullPointerException.class, () -> params.queryParameter("a", null)).getMessage());
    }

    @Test
    void aValueThatIsNullIsRefusedInWords() {
        FilterThingsParams.Builder params = FilterThingsParams.builder();

        assertEquals("the value of a parameter is null; a parameter that is not sent is not set",
                assertThrows(NullPointerException.class, () -> params.since(null)).getMessage());
    }

    @Test
    void allThatIsMissingIsNamed() {
        FilterThingsParams.Builder params = FilterThingsParams.builder().ids(List.of());

        assertEquals("FilterThingsParams needs page[num], ids, X-Trace, mood",
                assertThrows(IllegalStateException.class, params::buildWithAll).getMessage());
        params.pageNum(1).ids(List.of("a")).trace("t");
        assertEquals("FilterThingsParams needs mood", assertThrows(IllegalStateException.class, params::buildWithAll).getMessage());
        assertEquals("ids=a&page%5Bnum%5D=1&mood=so%20good", query(params.mood(Mood.GOOD).buildWithAll()));
    }

    @Test
    void aDeleteWithABodyIsSentAsOneAndRepeatedAsADelete() throws InterruptedException {
        answer(503);
        answerJson("{}");
        try (ThingsClient patient = retrying()) {
            patient.api(ContentApi.class).removeThings(JsonValue.of("all")).execute();
        }

        for (int i = 0; i < 2; i++) {
            RecordedRequest request = server.takeRequest();
            assertEquals("DELETE /things HTTP/1.1", request.getRequestLine());
            assertEquals("application/json", request.getHeader("Content-Type"));
            assertEquals("\"all\"", request.getBody().readUtf8());
        }
        assertEquals(2, server.getRequestCount());
    }

    @Test
    void nothingOfTheValuesIsPrinted() {
        assertFalse(FilterThingsParams.builder().ids(List.of("secret")).build().toString().contains("secret"));
    }
}
