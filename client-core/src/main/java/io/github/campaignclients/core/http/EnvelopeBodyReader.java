package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import okhttp3.Response;
import okio.Buffer;

/** Decodes a body that may stand in an envelope. Which it is shows at its end only, so it is read as a tree first. */
final class EnvelopeBodyReader<T> implements BodyReader<T> {

    private final Codec<T> codec;
    private final Json json;
    private final PlainText texts;
    private final Envelope envelope;

    EnvelopeBodyReader(Codec<T> codec, Json json, PlainText texts, Envelope envelope) {
        this.codec = codec;
        this.json = json;
        this.texts = texts;
        this.envelope = envelope;
    }

    @Override
    public Decoded<T> read(Response answer) throws FailureInsideException {
        Buffer bytes = Bodies.document(Bodies.of(answer));
        JsonValue text = texts.find(Bodies.of(answer).contentType(), bytes);
        JsonValue document = text == null ? json.parse(bytes) : text;
        Codec<T> own = BodyReader.forStatus(codec, answer);
        if (envelope.holdsError(document, own)) {
            throw new FailureInsideException();
        }
        JsonValue payload = envelope.payload(document, own);
        return payload == null
                ? new Decoded<>(own.decode(document, "$"), null)
                : new Decoded<>(own.decode(payload, envelope.payloadPath()), envelope.rest(document));
    }
}
