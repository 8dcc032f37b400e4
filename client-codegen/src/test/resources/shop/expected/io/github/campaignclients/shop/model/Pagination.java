package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import org.jspecify.annotations.Nullable;

/**
 * How many pages and items there are.
 *
 * @see <a href="https://docs.shop.example/list-customers">https://docs.shop.example/list-customers</a>
 */
public final class Pagination extends Model {

    static final ModelType<Pagination> TYPE = ModelType.define(new Pagination(Slots.none()))
            .optional("page_num", Codecs.LONG)
            .optional("page_count", Codecs.LONG)
            .optional("total_count", Codecs.LONG)
            .register();

    private Pagination(Slots slots) {
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
    public static Pagination fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code page_num}.
     *
     * @return the value of {@code page_num}, or null where it is absent or null
     */
    public @Nullable Long getPageNum() {
        return get(0);
    }

    /**
     * The member {@code page_count}.
     *
     * @return the value of {@code page_count}, or null where it is absent or null
     */
    public @Nullable Long getPageCount() {
        return get(1);
    }

    /**
     * The member {@code total_count}.
     *
     * @return the value of {@code total_count}, or null where it is absent or null
     */
    public @Nullable Long getTotalCount() {
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
        return new Pagination(slots);
    }

    /** Builder of {@link Pagination}. */
    public static final class Builder extends ModelBuilder<Pagination, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(Pagination model) {
            super(TYPE, model);
        }

        /**
         * The member {@code page_num}.
         *
         * @param pageNum the value
         * @return this builder
         */
        public Builder pageNum(long pageNum) {
            return set(0, pageNum);
        }

        /**
         * The member {@code page_count}.
         *
         * @param pageCount the value
         * @return this builder
         */
        public Builder pageCount(long pageCount) {
            return set(1, pageCount);
        }

        /**
         * The member {@code total_count}.
         *
         * @param totalCount the value
         * @return this builder
         */
        public Builder totalCount(long totalCount) {
            return set(2, totalCount);
        }
    }
}
