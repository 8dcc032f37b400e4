package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.OneOf;
import io.github.campaignclients.core.json.OneOfType;
import io.github.campaignclients.core.json.Variant;
import java.util.List;

/**
 * The leads alone, or with their number.
 *
 * <p>It holds one of these, and the kind of JSON value tells which:
 * <ul>
 *   <li>{@code List<Lead>}
 *   <li>{@code CountedLeads}
 *   <li>something that nobody documented, which is kept
 * </ul>
 *
 * @see <a href="https://docs.shop.example/list-leads">https://docs.shop.example/list-leads</a>
 */
public final class LeadList extends OneOf {

    static final OneOfType<LeadList> TYPE = OneOfType.define(new LeadList(Variant.none()))
            .variant(Codecs.list(Codecs.ref(Lead.class)))
            .variant(Codecs.ref(CountedLeads.class))
            .register();

    private LeadList(Variant variant) {
        super(variant);
    }

    /**
     * Returns one that holds a {@code List<Lead>}.
     *
     * @param value the value
     * @return what holds it
     */
    public static LeadList of(List<Lead> value) {
        return TYPE.of(0, value);
    }

    /**
     * Returns one that holds a {@code CountedLeads}.
     *
     * @param value the value
     * @return what holds it
     */
    public static LeadList of(CountedLeads value) {
        return TYPE.of(1, value);
    }

    /**
     * Tells whether this holds a {@code List<Lead>}.
     *
     * @return whether it does
     */
    public boolean isList() {
        return is(0);
    }

    /**
     * Returns the {@code List<Lead>} that this holds.
     *
     * @return the value
     * @throws io.github.campaignclients.core.ApiDataException if it holds something else
     */
    public List<Lead> asList() {
        return as(0);
    }

    /**
     * Tells whether this holds a {@code CountedLeads}.
     *
     * @return whether it does
     */
    public boolean isCountedLeads() {
        return is(1);
    }

    /**
     * Returns the {@code CountedLeads} that this holds.
     *
     * @return the value
     * @throws io.github.campaignclients.core.ApiDataException if it holds something else
     */
    public CountedLeads asCountedLeads() {
        return as(1);
    }

    @Override
    protected OneOf create(Variant variant) {
        return new LeadList(variant);
    }
}
