package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import org.jspecify.annotations.Nullable;

/**
 * What has a name.
 *
 * @see <a href="https://docs.shop.example/update-order?a=1&amp;b=&quot;2&quot;">Shop's page "Update order"</a>
 */
public final class Named extends Model {

    static final ModelType<Named> TYPE = ModelType.define(new Named(Slots.none()))
            .required("name", Codecs.STRING)
            .optional("mood", Codecs.ref(Mood.class))
            .register();

    private Named(Slots slots) {
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
    public static Named fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code name}.
     *
     * @return the value of {@code name}
     */
    public String getName() {
        return require(0);
    }

    /**
     * How the buyer felt.
     *
     * @return the value of {@code mood}, or null where it is absent or null
     */
    public @Nullable Mood getMood() {
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
        return new Named(slots);
    }

    /** Builder of {@link Named}. */
    public static final class Builder extends ModelBuilder<Named, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(Named model) {
            super(TYPE, model);
        }

        /**
         * The member {@code name}.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(String name) {
            return set(0, name);
        }

        /**
         * How the buyer felt.
         *
         * @param mood the value
         * @return this builder
         */
        public Builder mood(Mood mood) {
            return set(1, mood);
        }
    }
}
