package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import java.io.IOException;
import okhttp3.ResponseBody;

/** Decodes a body as a whole, token by token. */
final class CodecBodyReader<T> implements BodyReader<T> {

    private final Codec<T> codec;
    private final Json json;

    CodecBodyReader(Codec<T> codec, Json json) {
        this.codec = codec;
        this.json = json;
    }

    @Override
    public Decoded<T> read(ResponseBody body) throws IOException {
        return new Decoded<>(codec.decode(json, Bodies.document(body)), null);
    }
}
