package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import okhttp3.MediaType;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Sentences that services answer where JSON is promised, with the content type of JSON at times. */
final class PlainText {

    /** How markup begins, or JSON that is broken or cut. */
    private static final String STRUCTURE_STARTS = "<{[";

    private static final ByteString BLANKS_AND_MARK = ByteString.decodeHex("efbbbf20090a0d");

    private final Json json;
    private final boolean byType;

    /**
     * Creates a rule for the answers of an operation.
     *
     * @param byType whether the operation answers JSON or a text, and the content type of an answer tells which
     */
    PlainText(Json json, boolean byType) {
        this.json = json;
        this.byType = byType;
    }

    /** Returns a document that is a text as a JSON text, or null where it is to be read as JSON. */
    @Nullable JsonValue find(@Nullable MediaType type, Buffer document) {
        return byType && MediaTypes.isText(type) ? JsonValue.of(Bodies.withoutMark(document.clone().readUtf8())) : find(document, json);
    }

    /** Returns a document that is no JSON but a sentence as a JSON text, or null where it is something else. */
    static @Nullable JsonValue find(Buffer document, Json json) {
        long start = 0;
        while (start < document.size() && BLANKS_AND_MARK.indexOf(new byte[] {document.getByte(start)}) >= 0) {
            start++;
        }
        if (start == document.size() || isStructure(document.getByte(start))) {
            return null;
        }
        String text = document.clone().readUtf8();
        try {
            json.parse(text);
            return null;
        } catch (ApiDataException notJson) {
            return isSentence(text) ? JsonValue.of(text) : null;
        }
    }

    private static boolean isStructure(byte start) {
        return start == '"' || STRUCTURE_STARTS.indexOf(start) >= 0;
    }

    /** Returns whether a text is meant to be read as it is. A text in quotes that is no JSON may be one. */
    static boolean isSentence(String text) {
        String trimmed = text.trim();
        return !trimmed.isEmpty()
                && STRUCTURE_STARTS.indexOf(trimmed.charAt(0)) < 0
                && trimmed.indexOf('\uFFFD') < 0 // what a decoder puts in place of bytes that are no text
                && trimmed.indexOf('\0') < 0;
    }
}
