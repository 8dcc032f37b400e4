package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.OneOf;
import io.github.campaignclients.core.json.OneOfType;
import io.github.campaignclients.core.json.Variant;

/**
 * Why it was refused, as an object or in a sentence.
 *
 * <p>It holds one of these, and the kind of JSON value tells which:
 * <ul>
 *   <li>{@code Failure}
 *   <li>{@code String}
 *   <li>something that nobody documented, which is kept
 * </ul>
 *
 * @see <a href="https://docs.shop.example/delete-order">https://docs.shop.example/delete-order</a>
 */
public final class Refusal extends OneOf {

    static final OneOfType<Refusal> TYPE = OneOfType.define(new Refusal(Variant.none()))
            .variant(Codecs.ref(Failure.class))
            .variant(Codecs.STRING)
            .register();

    private Refusal(Variant variant) {
        super(variant);
    }

    /**
     * Returns one that holds a {@code Failure}.
     *
     * @param value the value
     * @return what holds it
     */
    public static Refusal of(Failure value) {
        return TYPE.of(0, value);
    }

    /**
     * Returns one that holds a {@code String}.
     *
     * @param value the value
     * @return what holds it
     */
    public static Refusal of(String value) {
        return TYPE.of(1, value);
    }

    /**
     * Tells whether this holds a {@code Failure}.
     *
     * @return whether it does
     */
    public boolean isFailure() {
        return is(0);
    }

    /**
     * Returns the {@code Failure} that this holds.
     *
     * @return the value
     * @throws io.github.campaignclients.core.ApiDataException if it holds something else
     */
    public Failure asFailure() {
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
        return new Refusal(variant);
    }
}
