package io.github.campaignclients.core.http;

import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Takes an answer without a body for null, and leaves all others to another reader. */
final class EmptiableBodyReader<T extends @Nullable Object> implements BodyReader<@Nullable T> {

    private final BodyReader<T> reader;

    EmptiableBodyReader(BodyReader<T> reader) {
        this.reader = reader;
    }

    @Override
    public Decoded<@Nullable T> read(Response answer) throws FailureInsideException {
        if (Bodies.of(answer).contentLength() == 0) {
            return new Decoded<>(null, null);
        }
        Decoded<T> decoded = reader.read(answer);
        return new Decoded<>(decoded.body, decoded.envelope);
    }
}
