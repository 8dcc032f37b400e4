package io.github.campaignclients.core.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Free-form parts, which stay trees. */
final class JsonCodec extends Codec<JsonValue> {

    static final JsonCodec ANY = new JsonCodec(null);
    static final JsonCodec OBJECT = new JsonCodec(JsonKind.OBJECT);

    private final @Nullable JsonKind expected;

    private JsonCodec(@Nullable JsonKind expected) {
        this.expected = expected;
    }

    @Override
    Object readAny(JsonInput in) throws IOException {
        return expected == null ? read(in) : super.readAny(in);
    }

    @Override
    @Nullable JsonKind expected() {
        return expected;
    }

    @Override
    Object read(JsonInput in) throws IOException {
        return JsonValue.read(in);
    }

    @Override
    JsonValue toView(Object wire, Owner owner) {
        return (JsonValue) wire;
    }

    @Override
    Object toWire(JsonValue view) {
        if (expected != null && view.kind() != expected) {
            throw new IllegalArgumentException("expected " + expected + ", found " + view.kind());
        }
        return view;
    }

    @Override
    boolean takesNull() {
        return expected == null;
    }
}
