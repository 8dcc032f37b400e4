package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import org.jspecify.annotations.Nullable;

/**
 * Which leads to find, and which page of them.
 *
 * @see <a href="https://docs.shop.example/search-leads">https://docs.shop.example/search-leads</a>
 */
public final class LeadSearch extends Model {

    static final ModelType<LeadSearch> TYPE = ModelType.define(new LeadSearch(Slots.none()))
            .optional("filters", Codecs.JSON_OBJECT)
            .optional("page", Codecs.INTEGER)
            .optional("size", Codecs.INTEGER)
            .register();

    private LeadSearch(Slots slots) {
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
    public static LeadSearch fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code filters}.
     *
     * @return the value of {@code filters}, or null where it is absent or null
     */
    public @Nullable JsonValue getFilters() {
        return get(0);
    }

    /**
     * The member {@code page}.
     *
     * @return the value of {@code page}, or null where it is absent or null
     */
    public @Nullable Integer getPage() {
        return get(1);
    }

    /**
     * The member {@code size}.
     *
     * @return the value of {@code size}, or null where it is absent or null
     */
    public @Nullable Integer getSize() {
        return get(2);
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
        return new LeadSearch(slots);
    }

    /** Builder of {@link LeadSearch}. */
    public static final class Builder extends ModelBuilder<LeadSearch, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(LeadSearch model) {
            super(TYPE, model);
        }

        /**
         * The member {@code filters}.
         *
         * @param filters the value
         * @return this builder
         */
        public Builder filters(JsonValue filters) {
            return set(0, filters);
        }

        /**
         * The member {@code page}.
         *
         * @param page the value
         * @return this builder
         */
        public Builder page(int page) {
            return set(1, page);
        }

        /**
         * The member {@code size}.
         *
         * @param size the value
         * @return this builder
         */
        public Builder size(int size) {
            return set(2, size);
        }
    }
}
