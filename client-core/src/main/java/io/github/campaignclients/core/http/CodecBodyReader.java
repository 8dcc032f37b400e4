package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import okhttp3.ResponseBody;
import okio.Buffer;

/** Decodes a body as a whole, token by token. */
final class CodecBodyReader<T> implements BodyReader<T> {

    private final Codec<T> codec;
    private final Json json;

    CodecBodyReader(Codec<T> codec, Json json) {
        this.codec = codec;
        this.json = json;
    }

    @Override
    public Decoded<T> read(ResponseBody body) {
        Buffer document = Bodies.document(body);
        JsonValue text = PlainText.find(document, json);
        return new Decoded<>(text == null ? codec.decode(json, document) : codec.decode(text, "$"), null);
    }
}
