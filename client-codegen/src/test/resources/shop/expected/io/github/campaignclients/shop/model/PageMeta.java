package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands.
 *
 * @see <a href="https://docs.shop.example/list-customers">https://docs.shop.example/list-customers</a>
 */
public final class PageMeta extends Model {

    static final ModelType<PageMeta> TYPE = ModelType.define(new PageMeta(Slots.none()))
            .optional("pagination", Codecs.ref(Pagination.class))
            .register();

    private PageMeta(Slots slots) {
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
    public static PageMeta fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * How many pages and items there are.
     *
     * @return the value of {@code pagination}, or null where it is absent or null
     */
    public @Nullable Pagination getPagination() {
        return get(0);
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
        return new PageMeta(slots);
    }

    /** Builder of {@link PageMeta}. */
    public static final class Builder extends ModelBuilder<PageMeta, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(PageMeta model) {
            super(TYPE, model);
        }

        /**
         * How many pages and items there are.
         *
         * @param pagination the value
         * @return this builder
         */
        public Builder pagination(Pagination pagination) {
            return set(0, pagination);
        }
    }
}
