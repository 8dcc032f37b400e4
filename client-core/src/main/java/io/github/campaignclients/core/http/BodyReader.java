package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.json.Codec;
import java.lang.reflect.Type;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Decodes the body of a 2xx answer. */
interface BodyReader<T extends @Nullable Object> {

    /**
     * Decodes a body that is in memory.
     *
     * @throws ApiDataException if it is not what was promised; the message does not say whose body it was
     * @throws FailureInsideException if it says that the request failed
     */
    Decoded<T> read(ResponseBody body) throws FailureInsideException;

    /** Returns whether the body matters at all. */
    default boolean readsBody() {
        return true;
    }

    /**
     * Returns the reader for a type.
     *
     * @throws IllegalArgumentException if nothing decodes to the type
     */
    static BodyReader<?> of(Type type, ClientSettings settings) {
        if (type == Void.class) {
            return new NoBodyReader();
        }
        Envelope envelope = settings.definition.envelope;
        return envelope == null
                ? new CodecBodyReader<>(Codec.of(type), settings.json)
                : new EnvelopeBodyReader<>(Codec.of(type), settings.json, envelope);
    }
}
