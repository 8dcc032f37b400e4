package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import okhttp3.Response;
import okio.Buffer;

/** Decodes a body as a whole, token by token. */
final class CodecBodyReader<T> implements BodyReader<T> {

    private final Codec<T> codec;
    private final Json json;
    private final PlainText texts;

    CodecBodyReader(Codec<T> codec, Json json, PlainText texts) {
        this.codec = codec;
        this.json = json;
        this.texts = texts;
    }

    @Override
    public Decoded<T> read(Response answer) {
        Buffer document = Bodies.document(Bodies.of(answer));
        JsonValue text = texts.find(Bodies.of(answer).contentType(), document);
        Codec<T> own = BodyReader.forStatus(codec, answer);
        return new Decoded<>(text == null ? own.decode(json, document) : own.decode(text, "$"), null);
    }
}
