package io.github.campaignclients.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiDataException;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is fast for the usual gives what the slow way gives for everything. */
class FastPathsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-05-01T09:15:00Z", "2026-02-28T23:59:59Z", "2026-12-31T00:00:00Z", "2026-05-01T09:15:00.5Z", "2026-05-01T09:15:00.250Z",
        "2026-01-02T03:04:05.000000Z", "2026-05-01T09:15:00.123456789Z", "2026-05-01T09:15Z", "2026-05-01T09:15:00+02:00",
        "2026-01-31T00:00:00Z", "2026-04-30T23:59:59Z", "0000-01-01T00:00:00Z", "2024-02-29T12:00:00Z", "2026-05-01T09:15:00.Z"
    })
    void aTimeIsWhatTheParserOfTheJdkReads(String text) {
        assertEquals(OffsetDateTime.parse(text), DateTimeText.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "Z", "2026-02-29T00:00:00Z", "2026-04-31T00:00:00Z", "2026-01-32T00:00:00Z",
        "2026-02-30T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-05-00T00:00:00Z", "2026-05-01T24:00:01Z",
        "2026-05-01T09:60:00Z", "2026-05-01T09:15:60Z", "2026-05-01T09:15:00.1234567890Z",
        "2026-05-01T09:15:00,5Z", "2026-05-01 09:15:00Z", "2026-05-01T09:15:00", "2026-05-01T09:15:00.1x3Z", "20x6-05-01T09:15:00Z"
    })
    void whatIsNoTimeForTheParserOfTheJdkIsNone(String text) {
        assertThrows(DateTimeParseException.class, () -> OffsetDateTime.parse(text));
        assertThrows(DateTimeParseException.class, () -> DateTimeText.parse(text));
    }

    @Test
    void whiteSpaceBetweenTokensIsDroppedAndThatInTextsKept() throws IOException {
        assertEquals("{\"a b\":[1,\" \\\" x \",true],\"c\\\\\":null}",
                compact(" \r\n{ \"a b\" :\t[ 1 , \" \\\" x \" , true ] , \"c\\\\\" : null }\n "));
    }

    @Test
    void whiteSpaceThatSeparatesTwoValuesStaysAsOneSpace() throws IOException {
        assertEquals("[1 2,\"a\" \"b\",tru e]", compact("[ 1 \n 2, \"a\"  \"b\", tru\te]"));
    }

    @Test
    void aTextThatDoesNotEndIsKeptToTheEnd() throws IOException {
        assertEquals("[\"a  b", compact("[ \"a  b"));
        assertEquals("[\"a  \\", compact("[ \"a  \\"));
        assertEquals("", compact("  "));
    }

    @Test
    void aDocumentThatNobodyLaidOutIsLeftAsItIs() throws IOException {
        assertEquals("[1, 2]", compact("[1, 2]"));
        assertEquals("1", compact("1"));
        assertEquals("", compact(""));
    }

    private static String compact(String text) throws IOException {
        return CompactText.of(new Buffer().writeUtf8(text)).readUtf8();
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void twoValuesWithoutACommaAreNoDocument(Json json) {
        assertThrows(ApiDataException.class, () -> json.parse("[1 2]"));
        assertThrows(ApiDataException.class, () -> json.parse("{\"a\": 1 \"b\": 2}"));
        assertThrows(ApiDataException.class, () -> json.parse("1 2"));
    }

    @Test
    void aWholeNumberIsALongAsLongAsNothingIsLost() throws UnreadableException {
        assertEquals(0L, JsonNumber.read("0"));
        assertEquals(999_999_999_999_999_999L, JsonNumber.read("999999999999999999"));
        assertEquals(Long.MAX_VALUE, JsonNumber.read("9223372036854775807"));
        assertEquals(-5L, JsonNumber.read("-5"));
        assertEquals("9223372036854775808", JsonNumber.read("9223372036854775808").toString());
        assertEquals("-0", JsonNumber.read("-0").toString());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aNumberKeepsItsTextWhateverFollowsIt(Json json) {
        for (String number : new String[] {
            "0", "7", "-5", "12345678901", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "-0", "-0.0", "1.0",
            "1.50", "1e5", "1E+5", "100e-2"
        }) {
            for (String document : new String[] {
                "#", "[#]", "[#,#]", "{\"a\":#}", "{\"a\":#,\"b\":#}", "[#\n]", "[# ,#]", "{\"a\":# }", "[\n#,\n#\n]"
            }) {
                String text = document.replace("#", number);
                assertEquals(text.replaceAll("\\s", ""), json.parse(text).toJson());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aDocumentOfManySegmentsIsReadLikeAShortOne(Json json) {
        String elements = String.join(",", Collections.nCopies(2_000, "12,1.0,\"ü\",{\"a\":[7]}"));
        assertEquals("[" + elements + "]", json.parse("[" + elements + "]").toJson());
        assertEquals("[" + elements + "]", json.parse("[\n" + elements.replace(",", ",\n  ") + "\n]").toJson());
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void membersAreFoundInWhateverOrderTheyCome(Json json) {
        Codec<Plan> codec = Codec.of(Plan.class);
        for (String text : new String[] {
            "{\"name\":\"a\",\"size\":1,\"steps\":2,\"open\":true}", "{\"open\":true,\"steps\":2,\"size\":1,\"name\":\"a\"}",
            "{\"size\":1,\"name\":\"a\",\"open\":true,\"steps\":2}", "{\"steps\":2,\"name\":\"b\",\"open\":true,\"name\":\"a\",\"size\":1}"
        }) {
            assertEquals("{\"name\":\"a\",\"size\":1,\"steps\":2,\"open\":true}", codec.decode(json, text).toJson());
        }
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void aNameWithEscapesIsTheSameName(Json json) {
        Plan plan = Codec.of(Plan.class).decode(json,
                "{\"n\\u0061me\":\"a\",\"nam\":1,\"names\":2,\"s\\u0069ze\":3,\"\":4,\"n\\u0061m\":5}");
        assertEquals("{\"name\":\"a\",\"size\":3,\"nam\":5,\"names\":2,\"\":4}", plan.toJson());
    }
}
