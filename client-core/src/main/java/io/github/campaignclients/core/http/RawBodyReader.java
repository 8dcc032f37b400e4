package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Takes a body as it comes: JSON as a tree, a sentence as a text, nothing as null. An envelope stays around its payload. */
final class RawBodyReader implements BodyReader<JsonValue> {

    private final Json json;
    private final @Nullable Envelope envelope;

    RawBodyReader(Json json, @Nullable Envelope envelope) {
        this.json = json;
        this.envelope = envelope;
    }

    @Override
    public Decoded<JsonValue> read(Response answer) throws FailureInsideException {
        ResponseBody body = Bodies.of(answer);
        if (body.contentLength() == 0) {
            return new Decoded<>(JsonValue.NULL, null);
        }
        Buffer bytes = Bodies.document(body);
        JsonValue text = PlainText.find(bytes, json);
        JsonValue document = text == null ? json.parse(bytes) : text;
        if (envelope != null && envelope.holdsError(document, Codec.of(JsonValue.class))) {
            throw new FailureInsideException();
        }
        return new Decoded<>(document, null);
    }
}
