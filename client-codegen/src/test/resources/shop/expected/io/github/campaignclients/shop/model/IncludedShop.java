package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import org.jspecify.annotations.Nullable;

/**
 * A shop.
 *
 * @see <a href="https://docs.shop.example/list-customers">https://docs.shop.example/list-customers</a>
 */
public final class IncludedShop extends Model implements Included {

    static final ModelType<IncludedShop> TYPE = ModelType.define(new IncludedShop(Slots.none()))
            .constant("type", Codecs.STRING, "shop", true)
            .required("id", Codecs.STRING)
            .optional("city", Codecs.STRING)
            .register();

    private IncludedShop(Slots slots) {
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
    public static IncludedShop fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code type}.
     *
     * @return the value of {@code type}
     */
    @Override
    public String getType() {
        return require(0);
    }

    /**
     * The member {@code id}.
     *
     * @return the value of {@code id}
     */
    public String getId() {
        return require(1);
    }

    /**
     * The member {@code city}.
     *
     * @return the value of {@code city}, or null where it is absent or null
     */
    public @Nullable String getCity() {
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
        return new IncludedShop(slots);
    }

    /** Builder of {@link IncludedShop}. */
    public static final class Builder extends ModelBuilder<IncludedShop, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(IncludedShop model) {
            super(TYPE, model);
        }

        /**
         * The member {@code id}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            return set(1, id);
        }

        /**
         * The member {@code city}.
         *
         * @param city the value
         * @return this builder
         */
        public Builder city(String city) {
            return set(2, city);
        }
    }
}
