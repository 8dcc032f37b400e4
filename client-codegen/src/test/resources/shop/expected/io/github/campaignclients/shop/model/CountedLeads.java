package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads and their number; an empty object where there are none.
 *
 * @see <a href="https://docs.shop.example/list-leads">https://docs.shop.example/list-leads</a>
 */
public final class CountedLeads extends Model {

    static final ModelType<CountedLeads> TYPE = ModelType.define(new CountedLeads(Slots.none()))
            .optional("leads", Codecs.list(Codecs.ref(Lead.class)))
            .optional("total", Codecs.LONG)
            .register();

    private CountedLeads(Slots slots) {
        super(slots);
    }

    /**
     * Begins a new one.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads one from JSON text, such as {@link #toJson()} writes.
     *
     * @param json the library to read with
     * @param text a JSON object
     * @return what the text says, complete
     * @throws io.github.campaignclients.core.ApiDataException if the text is not JSON, or no object
     */
    public static CountedLeads fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code leads}.
     *
     * @return the value of {@code leads}, or null where it is absent or null
     */
    public @Nullable List<Lead> getLeads() {
        return get(0);
    }

    /**
     * The member {@code total}.
     *
     * @return the value of {@code total}, or null where it is absent or null
     */
    public @Nullable Long getTotal() {
        return get(1);
    }

    /**
     * Begins another one with everything that this one holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    protected Model create(Slots slots) {
        return new CountedLeads(slots);
    }

    /** Builder of {@link CountedLeads}. */
    public static final class Builder extends ModelBuilder<CountedLeads, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(CountedLeads model) {
            super(TYPE, model);
        }

        /**
         * The member {@code leads}.
         *
         * @param leads the value
         * @return this builder
         */
        public Builder leads(List<Lead> leads) {
            return set(0, leads);
        }

        /**
         * The member {@code total}.
         *
         * @param total the value
         * @return this builder
         */
        public Builder total(long total) {
            return set(1, total);
        }
    }
}
