package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** A body, and what stood beside it in its envelope where it had one. */
final class Decoded<T extends @Nullable Object> {

    final T body;
    final @Nullable JsonValue envelope;

    Decoded(T body, @Nullable JsonValue envelope) {
        this.body = body;
        this.envelope = envelope;
    }
}
