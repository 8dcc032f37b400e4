package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may buy. Every other member is a variable.
 *
 * @see <a href="https://docs.shop.example/list-leads">https://docs.shop.example/list-leads</a>
 */
public final class Lead extends Model {

    static final ModelType<Lead> TYPE = ModelType.define(new Lead(Slots.none()))
            .required("_id", Codecs.STRING)
            .optional("email", Codecs.STRING)
            .optional("first name", Codecs.STRING)
            .additional(Codecs.nullable(Codecs.STRING))
            .register();

    private Lead(Slots slots) {
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
    public static Lead fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code _id}.
     *
     * @return the value of {@code _id}
     */
    public String getId() {
        return require(0);
    }

    /**
     * The member {@code email}.
     *
     * @return the value of {@code email}, or null where it is absent or null
     */
    public @Nullable String getEmail() {
        return get(1);
    }

    /**
     * The member {@code first name}.
     *
     * @return the value of {@code first name}, or null where it is absent or null
     */
    public @Nullable String getFirstName() {
        return get(2);
    }

    /**
     * Returns the members that no property stands for.
     *
     * @return the values by name, in the order in which they came; unmodifiable, empty where there are none
     */
    public Map<String, @Nullable String> getAdditionalProperties() {
        return additional();
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
        return new Lead(slots);
    }

    /** Builder of {@link Lead}. */
    public static final class Builder extends ModelBuilder<Lead, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(Lead model) {
            super(TYPE, model);
        }

        /**
         * The member {@code _id}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            return set(0, id);
        }

        /**
         * The member {@code email}.
         *
         * @param email the value
         * @return this builder
         */
        public Builder email(String email) {
            return set(1, email);
        }

        /**
         * The member {@code first name}.
         *
         * @param firstName the value
         * @return this builder
         */
        public Builder firstName(String firstName) {
            return set(2, firstName);
        }

        /**
         * Sets a member that no property stands for.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         * @throws IllegalArgumentException if a property has that name
         */
        public Builder additionalProperty(String name, @Nullable String value) {
            return putAdditional(name, value);
        }
    }
}
