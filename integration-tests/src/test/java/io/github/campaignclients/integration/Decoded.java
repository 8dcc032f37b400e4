package io.github.campaignclients.integration;

import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A document, and what the generated code makes of it.
 *
 * @param document the document
 * @param value the model, or whatever its type is
 * @param view what is declared of it
 * @param codec its codec
 * @param json the library that read it
 */
record Decoded(JsonNode document, Object value, View view, Codec<Object> codec, Json json) {

    static Decoded of(Example example, Json json) {
        Codec<Object> codec = example.codec();
        return new Decoded(example.tree(), codec.decode(json, example.json()), example.view(), codec, json);
    }

    /** Decodes another document of the same type. */
    Decoded with(JsonNode other) {
        return new Decoded(other, codec.decode(json, Trees.text(other)), view, codec, json);
    }

    /** Encodes the value again. */
    String encoded() {
        return codec.encode(value);
    }

    /** Returns where what is written is not what was read. */
    Optional<String> loss() {
        return Trees.difference(document, Trees.json(encoded()));
    }

    /** Returns where what is written of another value is not this document. */
    @SuppressWarnings("unchecked") // the codec of whatever type it is
    Optional<String> difference(Object other, View type) {
        return Trees.difference(document, Trees.json(((Codec<Object>) Codec.of(type.type())).encode(other)), Trees::sameMoment);
    }

    Readings readings() {
        return new Readings(value, view, document);
    }
}
