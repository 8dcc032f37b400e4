package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows JSON pointers through answers of one type: through the body, and what stood beside it in its envelope. */
final class AnswerPointers<T extends @Nullable Object> {

    private final @Nullable Codec<T> codec;

    /**
     * Creates a reader.
     *
     * @param codec what bodies are decoded with, or null where nobody looks into them
     */
    AnswerPointers(@Nullable Codec<T> codec) {
        this.codec = codec;
    }

    /** Returns the first thing that a pointer meets, be it null, or null where none meets anything. */
    @Nullable JsonValue value(ApiResponse<T> answer, List<String> pointers) {
        T body = answer.getBody();
        JsonValue envelope = answer.getEnvelope();
        for (String pointer : pointers) {
            JsonValue met = body == null || codec == null ? null : codec.treeAt(body, pointer);
            if (met == null && envelope != null) {
                met = envelope.at(pointer);
            }
            if (met != null) {
                return met;
            }
        }
        return null;
    }

    /** Returns the array that a pointer meets in the body, its elements typed, or null where it meets none. */
    @Nullable List<?> list(ApiResponse<T> answer, String pointer) {
        T body = answer.getBody();
        return body == null || codec == null ? null : codec.listAt(body, pointer);
    }

    /**
     * Checks what an annotation has for JSON pointers.
     *
     * @throws IllegalArgumentException if one is none
     */
    static List<String> check(String operation, String annotation, String element, String... pointers) {
        for (String pointer : pointers) {
            if (!pointer.isEmpty() && !pointer.startsWith("/")) {
                throw new IllegalArgumentException(operation + ": " + annotation + " has \"" + pointer + "\" in " + element
                        + ", which is no JSON pointer: it must be empty or begin with a slash");
            }
        }
        return Collections.unmodifiableList(Arrays.asList(pointers.clone()));
    }
}
