package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.OneOf;
import io.github.campaignclients.core.json.OneOfType;
import io.github.campaignclients.core.json.Variant;

/**
 * Whether something is on, or in which way.
 *
 * <p>It holds one of these, and the kind of JSON value tells which:
 * <ul>
 *   <li>{@code Boolean}
 *   <li>{@code String}
 *   <li>something that nobody documented, which is kept
 * </ul>
 *
 * @see <a href="https://docs.shop.example/update-order?a=1&amp;b=&quot;2&quot;">Shop's page "Update order"</a>
 */
public final class Switch extends OneOf {

    static final OneOfType<Switch> TYPE = OneOfType.define(new Switch(Variant.none()))
            .variant(Codecs.BOOLEAN)
            .variant(Codecs.STRING)
            .register();

    private Switch(Variant variant) {
        super(variant);
    }

    /**
     * Returns one that holds a {@code Boolean}.
     *
     * @param value the value
     * @return what holds it
     */
    public static Switch of(boolean value) {
        return TYPE.of(0, value);
    }

    /**
     * Returns one that holds a {@code String}.
     *
     * @param value the value
     * @return what holds it
     */
    public static Switch of(String value) {
        return TYPE.of(1, value);
    }

    /**
     * Tells whether this holds a {@code Boolean}.
     *
     * @return whether it does
     */
    public boolean isBoolean() {
        return is(0);
    }

    /**
     * Returns the {@code Boolean} that this holds.
     *
     * @return the value
     * @throws io.github.campaignclients.core.ApiDataException if it holds something else
     */
    public boolean asBoolean() {
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
        return new Switch(variant);
    }
}
