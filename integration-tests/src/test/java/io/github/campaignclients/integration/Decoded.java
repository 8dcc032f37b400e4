package io.github.campaignclients.integration;

import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import java.lang.reflect.Type;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A document, and what the generated code makes of it.
 *
 * @param document the document
 * @param value the model, or whatever its type is
 * @param type the type
 * @param json the library that read it
 */
record Decoded(JsonNode document, Object value, Type type, Json json) {

    static Decoded of(Example example, Json json) {
        Type type = example.javaType();
        return new Decoded(example.tree(), codec(type).decode(json, example.text()), type, json);
    }

    /** Decodes another document of the same type. */
    Decoded with(JsonNode other) {
        return new Decoded(other, codec(type).decode(json, Trees.text(other)), type, json);
    }

    /** Encodes the value again. */
    String encoded() {
        return codec(type).encode(value);
    }

    /** Returns where what is written is not what was read. */
    Optional<String> loss() {
        return Trees.difference(document, Trees.json(encoded()));
    }

    Readings readings() {
        return new Readings(value, type, document);
    }

    @SuppressWarnings("unchecked") // the codec of whatever type it is
    private static Codec<Object> codec(Type type) {
        return (Codec<Object>) Codec.of(type);
    }
}
