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
 * A page of the leads found.
 *
 * @see <a href="https://docs.shop.example/search-leads">https://docs.shop.example/search-leads</a>
 */
public final class LeadSearchResult extends Model {

    static final ModelType<LeadSearchResult> TYPE = ModelType.define(new LeadSearchResult(Slots.none()))
            .required("results", Codecs.list(Codecs.ref(Lead.class)))
            .optional("total", Codecs.LONG)
            .register();

    private LeadSearchResult(Slots slots) {
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
    public static LeadSearchResult fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code results}.
     *
     * @return the value of {@code results}
     */
    public List<Lead> getResults() {
        return require(0);
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
        return new LeadSearchResult(slots);
    }

    /** Builder of {@link LeadSearchResult}. */
    public static final class Builder extends ModelBuilder<LeadSearchResult, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(LeadSearchResult model) {
            super(TYPE, model);
        }

        /**
         * The member {@code results}.
         *
         * @param results the value
         * @return this builder
         */
        public Builder results(List<Lead> results) {
            return set(0, results);
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
