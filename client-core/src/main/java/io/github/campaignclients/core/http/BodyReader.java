package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.Download;
import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.OneOfType;
import java.lang.reflect.Type;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Decodes the body of a 2xx answer. */
interface BodyReader<T extends @Nullable Object> {

    /**
     * Decodes the body of an answer, which is in memory unless {@link #use()} says otherwise.
     *
     * @throws ApiDataException if it is not what was promised; the message does not say whose body it was
     * @throws FailureInsideException if it says that the request failed
     */
    Decoded<T> read(Response answer) throws FailureInsideException;

    /** Returns what has to become of the body before it is read. */
    default BodyUse use() {
        return BodyUse.IN_MEMORY;
    }

    /**
     * Returns the reader of an operation's answers.
     *
     * @param type what the operation's method promises
     * @throws IllegalArgumentException if nothing decodes to the type
     */
    static BodyReader<?> of(Type type, Operation operation, ClientSettings settings) {
        if (type == Void.class) {
            return new NoBodyReader();
        }
        if (type == Download.class) {
            return new DownloadBodyReader();
        }
        BodyReader<?> reader = ofContent(type, operation, settings);
        return operation.mayBeEmpty() ? new EmptiableBodyReader<>(reader) : reader;
    }

    /** Returns the codec for an answer of a certain status: the statuses of an operation may have different bodies. */
    @SuppressWarnings("unchecked") // a type's codec for one status makes the same values as its codec for all
    static <T extends @Nullable Object> Codec<T> forStatus(Codec<T> codec, Response answer) {
        return codec instanceof OneOfType ? (Codec<T>) ((OneOfType<?>) codec).forStatus(answer.code()) : codec;
    }

    /** Returns the reader of bodies that are there. */
    static BodyReader<?> ofContent(Type type, Operation operation, ClientSettings settings) {
        MediaTypes accepted = MediaTypes.of(operation.accept());
        if (type == String.class && !accepted.haveJson()) {
            return new TextBodyReader();
        }
        PlainText texts = new PlainText(settings.json, accepted.haveText());
        Envelope envelope = settings.definition.envelope;
        return envelope == null
                ? new CodecBodyReader<>(Codec.of(type), settings.json, texts)
                : new EnvelopeBodyReader<>(Codec.of(type), settings.json, texts, envelope, operation.mayBeEmpty());
    }
}
