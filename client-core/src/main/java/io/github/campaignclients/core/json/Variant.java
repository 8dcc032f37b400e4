package io.github.campaignclients.core.json;

import org.jspecify.annotations.Nullable;

/** What a {@link OneOf} holds, on its way into the constructor. */
public final class Variant {

    private static final Variant NONE = new Variant(null, OneOfType.NO_VARIANT, JsonValue.NULL);

    final @Nullable OneOfType<?> type;
    final int index;
    final Object wire;

    Variant(@Nullable OneOfType<?> type, int index, Object wire) {
        this.type = type;
        this.index = index;
        this.wire = wire;
    }

    /**
     * Returns what a prototype holds, which is nothing.
     *
     * @return no variant
     */
    public static Variant none() {
        return NONE;
    }
}
