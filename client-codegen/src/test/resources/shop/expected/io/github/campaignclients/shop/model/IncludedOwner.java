package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a shop.
 *
 * @see <a href="https://docs.shop.example/list-customers">https://docs.shop.example/list-customers</a>
 */
public final class IncludedOwner extends Model implements Included {

    static final ModelType<IncludedOwner> TYPE = ModelType.define(new IncludedOwner(Slots.none()))
            .constant("type", Codecs.STRING, "owner", true)
            .required("id", Codecs.STRING)
            .optional("email", Codecs.STRING)
            .register();

    private IncludedOwner(Slots slots) {
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
    public static IncludedOwner fromJson(Json json, String text) {
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
     * The member {@code email}.
     *
     * @return the value of {@code email}, or null where it is absent or null
     */
    public @Nullable String getEmail() {
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
        return new IncludedOwner(slots);
    }

    /** Builder of {@link IncludedOwner}. */
    public static final class Builder extends ModelBuilder<IncludedOwner, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(IncludedOwner model) {
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
         * The member {@code email}.
         *
         * @param email the value
         * @return this builder
         */
        public Builder email(String email) {
            return set(2, email);
        }
    }
}
