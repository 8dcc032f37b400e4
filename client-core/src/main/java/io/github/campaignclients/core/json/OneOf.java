package io.github.campaignclients.core.json;

import io.github.campaignclients.core.ApiDataException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A value that is one of several kinds, such as a text or a truth value: the base of everything generated from such a schema.
 *
 * <p>A method {@code is…} for each variant tells which one it is, and {@code as…} gives its value. What no variant describes is kept
 * as it came: every {@code is…} says no, every {@code as…} throws {@link ApiDataException}, and {@link #toJsonValue()} has it.
 *
 * <pre>{@code
 * String test = campaign.getAbTest().isBoolean() ? "all or none" : campaign.getAbTest().asString();
 * }</pre>
 *
 * <p>Values are immutable and safe for use by several threads. Two of them are equal when they are of the same class and mean the same
 * JSON, as with {@link Model}.
 */
public abstract class OneOf {

    private final Variant variant;

    /**
     * Creates a value.
     *
     * @param variant what it holds
     */
    protected OneOf(Variant variant) {
        this.variant = variant;
    }

    /**
     * Creates another instance of the same class.
     *
     * @param variant what it holds
     * @return the instance
     */
    protected abstract OneOf create(Variant variant);

    /**
     * Returns whether this is a certain variant.
     *
     * @param index the variant's place in the type
     * @return whether it is
     */
    protected final boolean is(int index) {
        return variant.index == index;
    }

    /**
     * Returns the value of a certain variant.
     *
     * @param index the variant's place in the type
     * @param <T> what its codec makes
     * @return the value
     * @throws ApiDataException if this is another variant, or does not convert
     */
    @SuppressWarnings({
        "unchecked", // the method and the codec come from the same variant of the same schema
        "TypeParameterUnusedInFormals" // see Model.get(int)
    })
    protected final <T> T as(int index) {
        return (T) type().view(variant, index);
    }

    /**
     * Writes this value as JSON text, without white space.
     *
     * @return what is sent to a service
     */
    public final String toJson() {
        JsonText out = new JsonText();
        try {
            Wire.write(out, variant.wire, false);
        } catch (IOException e) {
            throw new AssertionError("nothing is written outside memory", e);
        }
        return out.toString();
    }

    /**
     * Returns this value as a tree.
     *
     * @return a value of whatever kind this is
     */
    public final JsonValue toJsonValue() {
        return Wire.tree(variant.wire);
    }

    /** Returns what this value holds. */
    final Variant variant() {
        return variant;
    }

    private OneOfType<?> type() {
        if (variant.type == null) {
            throw new IllegalStateException("a prototype holds nothing");
        }
        return variant.type;
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // values of two types are never equal, and each type is final
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && Wire.same(variant.wire, ((OneOf) other).variant.wire);
    }

    @Override
    public final int hashCode() {
        return Wire.hash(variant.wire);
    }

    /**
     * Returns the class and the value, for logs and debuggers: bounded, and without what {@link Model#toString()} hides, a value that no
     * variant describes included.
     *
     * @return a text that is no part of the contract
     */
    @Override
    public final String toString() {
        BoundedText out = new BoundedText(getClass().getSimpleName() + "(");
        out.write(variant.wire);
        return out.end(")");
    }
}
