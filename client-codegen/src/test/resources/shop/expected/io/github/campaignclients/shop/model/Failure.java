package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import org.jspecify.annotations.Nullable;

/**
 * Why it failed.
 *
 * <p>The vendor has deprecated it.
 *
 * @see <a href="https://docs.shop.example/delete-order">https://docs.shop.example/delete-order</a>
 */
public final class Failure extends Model {

    static final ModelType<Failure> TYPE = ModelType.define(new Failure(Slots.none()))
            .optional("message", Codecs.STRING)
            .register();

    private Failure(Slots slots) {
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
    public static Failure fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code message}.
     *
     * @return the value of {@code message}, or null where it is absent or null
     */
    public @Nullable String getMessage() {
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
        return new Failure(slots);
    }

    /** Builder of {@link Failure}. */
    public static final class Builder extends ModelBuilder<Failure, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(Failure model) {
            super(TYPE, model);
        }

        /**
         * The member {@code message}.
         *
         * @param message the value
         * @return this builder
         */
        public Builder message(String message) {
            return set(0, message);
        }
    }
}
