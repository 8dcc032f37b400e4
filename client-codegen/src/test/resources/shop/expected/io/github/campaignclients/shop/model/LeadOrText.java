package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.OneOf;
import io.github.campaignclients.core.json.OneOfType;
import io.github.campaignclients.core.json.Variant;

/**
 * A lead, or a sentence in place of it.
 *
 * <p>It holds one of these, and the kind of JSON value tells which:
 * <ul>
 *   <li>{@code Lead}
 *   <li>{@code String}
 *   <li>something that nobody documented, which is kept
 * </ul>
 *
 * @see <a href="https://docs.shop.example/add-variables">https://docs.shop.example/add-variables</a>
 */
public final class LeadOrText extends OneOf {

    static final OneOfType<LeadOrText> TYPE = OneOfType.define(new LeadOrText(Variant.none()))
            .variant(Codecs.ref(Lead.class))
            .variant(Codecs.STRING)
            .register();

    private LeadOrText(Variant variant) {
        super(variant);
    }

    /**
     * Returns one that holds a {@code Lead}.
     *
     * @param value the value
     * @return what holds it
     */
    public static LeadOrText of(Lead value) {
        return TYPE.of(0, value);
    }

    /**
     * Returns one that holds a {@code String}.
     *
     * @param value the value
     * @return what holds it
     */
    public static LeadOrText of(String value) {
        return TYPE.of(1, value);
    }

    /**
     * Tells whether this holds a {@code Lead}.
     *
     * @return whether it does
     */
    public boolean isLead() {
        return is(0);
    }

    /**
     * Returns the {@code Lead} that this holds.
     *
     * @return the value
     * @throws io.github.campaignclients.core.ApiDataException if it holds something else
     */
    public Lead asLead() {
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
        return new LeadOrText(variant);
    }
}
