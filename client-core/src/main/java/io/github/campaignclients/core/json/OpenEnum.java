package io.github.campaignclients.core.json;

import org.jspecify.annotations.Nullable;

/**
 * A text of which some values are known: the base of every generated enum.
 *
 * <p>A value that nobody documented is kept like any other; {@link #isKnown()} tells. Equality is that of the text.
 */
public abstract class OpenEnum {

    private final String value;
    private final boolean known;

    /**
     * Creates a value.
     *
     * @param value the text on the wire
     * @param known whether the description lists it
     */
    protected OpenEnum(String value, boolean known) {
        this.value = value;
        this.known = known;
    }

    /**
     * Creates another value of the same enum, one that is not known.
     *
     * @param value the text on the wire
     * @return the value
     */
    protected abstract OpenEnum create(String value);

    /**
     * Returns the text on the wire.
     *
     * @return the text
     */
    public final String value() {
        return value;
    }

    /**
     * Returns whether the description of the API lists this value.
     *
     * @return false for a value that came unannounced
     */
    public final boolean isKnown() {
        return known;
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // values of two enums are never equal, and each enum is final
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && ((OpenEnum) other).value.equals(value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns the same as {@link #value()}.
     *
     * @return the text
     */
    @Override
    public final String toString() {
        return value;
    }
}
