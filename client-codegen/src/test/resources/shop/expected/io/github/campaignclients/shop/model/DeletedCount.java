package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.OneOf;
import io.github.campaignclients.core.json.OneOfType;
import io.github.campaignclients.core.json.Variant;

/**
 * How many, or the word for all of them.
 *
 * <p>It holds one of these, and the kind of JSON value tells which:
 * <ul>
 *   <li>{@code Long}
 *   <li>{@code String}
 *   <li>something that nobody documented, which is kept
 * </ul>
 *
 * @see <a href="https://docs.shop.example/delete-leads">https://docs.shop.example/delete-leads</a>
 */
public final class DeletedCount extends OneOf {

    static final OneOfType<DeletedCount> TYPE = OneOfType.define(new DeletedCount(Variant.none()))
            .variant(Codecs.LONG)
            .variant(Codecs.STRING)
            .register();

    /** {@code all}. */
    public static final DeletedCount ALL = of("all");

    private DeletedCount(Variant variant) {
        super(variant);
    }

    /**
     * Returns one that holds a {@code Long}.
     *
     * @param value the value
     * @return what holds it
     */
    public static DeletedCount of(long value) {
        return TYPE.of(0, value);
    }

    /**
     * Returns one that holds a {@code String}.
     *
     * @param value the value
     * @return what holds it
     */
    public static DeletedCount of(String value) {
        return TYPE.of(1, value);
    }

    /**
     * Tells whether this holds a {@code Long}.
     *
     * @return whether it does
     */
    public boolean isLong() {
        return is(0);
    }

    /**
     * Returns the {@code Long} that this holds.
     *
     * @return the value
     * @throws io.github.campaignclients.core.ApiDataException if it holds something else
     */
    public long asLong() {
        return as(0);
    }

    /**
     * Tells whether this holds a {@code String}.
     *
     * @return whether it does
     */
    public boolean isString() {
        return is(1);
    }

    /**
     * Returns the {@code String} that this holds.
     *
     * @return the value
     * @throws io.github.campaignclients.core.ApiDataException if it holds something else
     */
    public String asString() {
        return as(1);
    }

    @Override
    protected OneOf create(Variant variant) {
        return new DeletedCount(variant);
    }
}
