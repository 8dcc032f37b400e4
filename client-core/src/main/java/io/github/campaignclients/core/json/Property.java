package io.github.campaignclients.core.json;

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

    /** Returns what the property's slot holds for a value of any kind. */
    Object wire(JsonValue value) {
        return codec.read(value, "$", name);
    }

    @Override
    public String describe() {
        return model + "." + name;
    }
}
