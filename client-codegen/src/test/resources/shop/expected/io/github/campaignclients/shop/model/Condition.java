package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must hold; a group of others, or a comparison.
 *
 * @see <a href="https://docs.shop.example/statistics">https://docs.shop.example/statistics</a>
 */
public final class Condition extends Model {

    static final ModelType<Condition> TYPE = ModelType.define(new Condition(Slots.none()))
            .required("label", Codecs.STRING)
            .optional("field", Codecs.STRING)
            .optional("value", Codecs.JSON)
            .optional("all", Codecs.list(Codecs.ref(Condition.class)))
            .register();

    private Condition(Slots slots) {
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
    public static Condition fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code label}.
     *
     * @return the value of {@code label}
     */
    public String getLabel() {
        return require(0);
    }

    /**
     * The member {@code field}.
     *
     * @return the value of {@code field}, or null where it is absent or null
     */
    public @Nullable String getField() {
        return get(1);
    }

    /**
     * The member {@code value}.
     *
     * @return the value of {@code value}, or null where it is absent or null
     */
    public @Nullable JsonValue getValue() {
        return get(2);
    }

    /**
     * The member {@code all}.
     *
     * @return the value of {@code all}, or null where it is absent or null
     */
    public @Nullable List<Condition> getAll() {
        return get(3);
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
        return new Condition(slots);
    }

    /** Builder of {@link Condition}. */
    public static final class Builder extends ModelBuilder<Condition, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(Condition model) {
            super(TYPE, model);
        }

        /**
         * The member {@code label}.
         *
         * @param label the value
         * @return this builder
         */
        public Builder label(String label) {
            return set(0, label);
        }

        /**
         * The member {@code field}.
         *
         * @param field the value
         * @return this builder
         */
        public Builder field(String field) {
            return set(1, field);
        }

        /**
         * The member {@code value}.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(JsonValue value) {
            return set(2, value);
        }

        /**
         * The member {@code all}.
         *
         * @param all the value
         * @return this builder
         */
        public Builder all(List<Condition> all) {
            return set(3, all);
        }
    }
}
