package io.github.campaignclients.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiDataException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonValueTest {

    static List<String> documents() {
        return Arrays.asList(
                "null", "true", "false", "0", "-0", "-0.0", "1e5", "1E+5", "9223372036854775807", "9223372036854775808",
                "-9223372036854775808", "12345678901234567890", "0.1000", "1e99999999999", "\"\"", "\"\\\"\\\\\\n\\r\\t\\u0000\\u001f\"",
                "\"/\u2028é😀\"", "\"\\ud800\"", "\"\\udc00x\\ud83d\"", "{\"\\ud800\":{}}", "[]", "{}", "[[],{\"\":[{}]},null]", "[1,\" !\",2,true,null,false]");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsReadIsWrittenAsItCame(String text) {
        for (Json json : Json.values()) {
            assertEquals(text, json.parse(text).toJson());
        }
    }

    @Test
    void aLoneSurrogateThatIsNoEscapeIsKeptToo() {
        for (Json json : Json.values()) {
            assertEquals("{\"\\udc00\":\"a\\ud800😀\"}", json.parse("{\"\udc00\":\"a\ud800😀\"}").toJson());
        }
    }

    @ParameterizedTest
    @CsvSource({"1e5, 100000", "1.0, 1", "-0.0, 0", "-0, 0", "1e18, 1000000000000000000", "1e19, 10000000000000000000",
            "9223372036854775807, 9223372036854775807.0", "0.10, 0.1", "1e99999999999, 1e99999999999"})
    void numbersAreEqualByValueAndHashAlike(String a, String b) {
        assertEquals(JsonValue.ofNumber(a), JsonValue.ofNumber(b));
        assertEquals(JsonValue.ofNumber(a).hashCode(), JsonValue.ofNumber(b).hashCode());
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "0.1, 0.11", "12345678901234567890, 12345678901234567891", "1e99999999999, 1e99999999998"})
    void numbersThatDifferAreNotEqual(String a, String b) {
        assertNotEquals(JsonValue.ofNumber(a), JsonValue.ofNumber(b));
    }

    @ParameterizedTest
    @CsvSource({"''", "01", "-", "1.", ".5", "1e", "+1", "1e+", "NaN", "0x1", "' 1'", "1a"})
    void whatIsNoNumberIsRefused(String text) {
        assertEquals("not a JSON number: " + text,
                assertThrows(IllegalArgumentException.class, () -> JsonValue.ofNumber(text)).getMessage());
    }

    @Test
    void memberOrderDoesNotMatterAndElementOrderDoes() {
        assertEquals(Json.MOSHI.parse("{\"a\":1,\"b\":[1,2]}"), Json.GSON.parse("{\"b\":[1,2],\"a\":1}"));
        assertNotEquals(Json.MOSHI.parse("[1,2]"), Json.MOSHI.parse("[2,1]"));
        assertNotEquals(Json.MOSHI.parse("{}"), Json.MOSHI.parse("{\"a\":null}"));
    }

    @Test
    void aPointerLeadsToTheValueOrToNull() {
        JsonValue value = Json.MOSHI.parse("{\"a\":[{\"b/c\":{\"~\":1}}],\"\":2}");
        assertEquals("1", value.at("/a/0/b~1c/~0").toJson());
        assertEquals("2", value.at("/").toJson());
        assertEquals(value, value.at(""));
        assertNull(value.at("/a/1"));
        assertNull(value.at("/a/x"));
        assertNull(value.at("/a/0/b~1c/~0/more"));
        assertEquals("a JSON pointer begins with '/': a",
                assertThrows(IllegalArgumentException.class, () -> value.at("a")).getMessage());
    }

    @Test
    void askingForAnotherKindSaysWhatWasFound() {
        assertEquals("expected string, found number",
                assertThrows(ApiDataException.class, () -> JsonValue.of(1).asString()).getMessage());
        assertEquals("expected a whole number of 64 bits, found 1.5",
                assertThrows(ApiDataException.class, () -> JsonValue.ofNumber("1.5").asLong()).getMessage());
        assertEquals(100_000L, JsonValue.ofNumber("1e5").asLong());
        assertEquals(new BigDecimal("0.10"), JsonValue.of(new BigDecimal("0.10")).asBigDecimal());
        assertTrue(JsonValue.NULL.isNull());
        assertFalse(JsonValue.of(false).isNull());
    }

    @Test
    void valuesOfTwoKindsAreNeverEqualAndHashesTellValuesApart() {
        assertNotEquals(JsonValue.of("1"), JsonValue.of(1));
        assertNotEquals(JsonValue.of("null"), JsonValue.NULL);
        assertFalse(JsonValue.of("1").equals("1"));
        assertFalse(JsonValue.NULL.equals(null));
        assertEquals(JsonValue.of("a").hashCode(), JsonValue.of("a").hashCode());
        assertNotEquals(JsonValue.of("a").hashCode(), JsonValue.of("b").hashCode());
        assertNotEquals(JsonValue.of(1).hashCode(), JsonValue.of(2).hashCode());
    }

    @Test
    void collectionsAreCopiedAndCannotBeChanged() {
        JsonValue list = JsonValue.of(Collections.singletonList(JsonValue.of("a")));
        JsonValue map = JsonValue.of(Collections.singletonMap("a", JsonValue.NULL));
        assertThrows(UnsupportedOperationException.class, () -> list.asList().clear());
        assertThrows(UnsupportedOperationException.class, () -> map.asMap().clear());
        assertEquals("[\"a\"]", list.toString());
        assertEquals("{\"a\":null}", map.toString());
    }
}
