package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import org.jspecify.annotations.Nullable;

/**
 * What was deleted.
 *
 * @see <a href="https://docs.shop.example/delete-leads">https://docs.shop.example/delete-leads</a>
 */
public final class Deletion extends Model {

    static final ModelType<Deletion> TYPE = ModelType.define(new Deletion(Slots.none()))
            .optional("deleted", Codecs.ref(DeletedCount.class))
            .register();

    private Deletion(Slots slots) {
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
    public static Deletion fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * How many, or the word for all of them.
     *
     * @return the value of {@code deleted}, or null where it is absent or null
     */
    public @Nullable DeletedCount getDeleted() {
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
        return new Deletion(slots);
    }

    /** Builder of {@link Deletion}. */
    public static final class Builder extends ModelBuilder<Deletion, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(Deletion model) {
            super(TYPE, model);
        }

        /**
         * How many, or the word for all of them.
         *
         * @param deleted the value
         * @return this builder
         */
        public Builder deleted(DeletedCount deleted) {
            return set(0, deleted);
        }
    }
}
