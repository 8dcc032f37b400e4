package io.github.campaignclients.core.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One declared property of a model. */
final class Property implements Owner {

    private final String model;
    final String name;
    final Codec<?> codec;
    final boolean required;
    final boolean nullable;

    /** The only value that the property can have, in its wire form, or null where there are others. */
    final @Nullable Object constant;

    /** The kind of value that is read without asking the codec, or null where the codec is more than a scalar. */
    private final @Nullable JsonKind scalar;

    final boolean secret;

    /** Whether only the service sets it, so that a builder does not ask for it. */
    final boolean readOnly;

    Property(
            String model,
            String name,
            Codec<?> codec,
            boolean required,
            boolean nullable,
            @Nullable Object constant,
            boolean secret,
            boolean readOnly) {
        this.model = model;
        this.name = name;
        this.codec = codec;
        this.scalar = codec instanceof ScalarCodecs.Scalar ? codec.expected() : null;
        this.required = required;
        this.nullable = nullable;
        this.constant = constant;
        this.secret = secret;
        this.readOnly = readOnly;
    }

    Property asSecret() {
        return new Property(model, name, codec, required, nullable, constant, true, readOnly);
    }

    Property asReadOnly() {
        return new Property(model, name, codec, required, nullable, constant, secret, true);
    }

    /** Reads whatever comes, as {@link Codec#readAny} does. */
    Object read(JsonInput in) throws IOException {
        JsonKind kind = in.peek();
        return kind == scalar ? ScalarCodecs.read(in, kind) : codec.readAny(in);
    }

    /** Returns what the property's slot holds for a value of any kind. */
    Object wire(JsonValue value) {
        return codec.read(value, "$", name);
    }

    @Override
    public String describe() {
        return model + "." + name;
    }
}
