package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Decodes a body that may stand in an envelope. Which it is shows at its end only, so it is read as a tree first. */
final class EnvelopeBodyReader<T> implements BodyReader<@Nullable T> {

    private final Codec<T> codec;
    private final Json json;
    private final PlainText texts;
    private final Envelope envelope;
    private final boolean mayBeEmpty;

    /**
     * Creates a reader.
     *
     * @param mayBeEmpty whether null in the envelope is an answer, and read as null
     */
    EnvelopeBodyReader(Codec<T> codec, Json json, PlainText texts, Envelope envelope, boolean mayBeEmpty) {
        this.codec = codec;
        this.json = json;
        this.texts = texts;
        this.envelope = envelope;
        this.mayBeEmpty = mayBeEmpty;
    }

    @Override
    public Decoded<@Nullable T> read(Response answer) throws FailureInsideException {
        Buffer bytes = Bodies.document(Bodies.of(answer));
        JsonValue text = texts.find(Bodies.of(answer).contentType(), bytes);
        JsonValue document = text == null ? json.parse(bytes) : text;
        Codec<T> own = BodyReader.forStatus(codec, answer);
        if (envelope.holdsError(document, own)) {
            throw new FailureInsideException();
        }
        JsonValue payload = envelope.payload(document, own);
        if (payload == null) {
            return new Decoded<>(own.decode(document, "$"), null);
        }
        boolean empty = mayBeEmpty && payload.isNull();
        return new Decoded<>(empty ? null : own.decode(payload, envelope.payloadPath()), envelope.rest(document));
    }
}
