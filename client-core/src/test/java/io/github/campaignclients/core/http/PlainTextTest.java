package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.campaignclients.core.json.Json;
import java.util.stream.Stream;
import okio.Buffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences in place of JSON. */
final class PlainTextTest {

    private static Stream<Arguments> sentences() {
        return both("Done.", "  Done\n", "true story", "12 contacts were added", "-", "nullified", "ü", "\uFEFFDone", "'single'");
    }

    private static Stream<Arguments> others() {
        return both(
                "", " ", "\r\n\t ", "\uFEFF", "12", " -1e5 ", "true", "null", "\uFEFF true", "\"text\"", "\"broken", "{\"a\":", "{}", " [",
                "<html>", "\n<p>", "Done\uFFFD", "\uFFFDone", "Do\u0000ne");
    }

    private static Stream<Arguments> both(String... texts) {
        return Stream.of(texts).flatMap(text -> Stream.of(Json.values()).map(json -> Arguments.of(text, json)));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceIsFoundAsItCame(String text, Json json) {
        Buffer document = new Buffer().writeUtf8(text);

        assertEquals(text, PlainText.find(document, json).asString());
        assertEquals(text, document.readUtf8(), "the document can still be read");
    }

    @ParameterizedTest
    @MethodSource("others")
    void jsonMarkupAndNoiseAreNoSentence(String text, Json json) {
        assertNull(PlainText.find(new Buffer().writeUtf8(text), json));
    }

    @ParameterizedTest
    @EnumSource(Json.class)
    void bytesThatAreNoTextAreNoSentence(Json json) {
        assertNull(PlainText.find(new Buffer().writeByte(0x1f).writeByte(0x8b).writeByte(0xff), json));
    }
}
