package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import org.jspecify.annotations.Nullable;

/**
 * What a customer refers to.
 *
 * @see <a href="https://docs.shop.example/list-customers">https://docs.shop.example/list-customers</a>
 */
public final class Relationship extends Model {

    static final ModelType<Relationship> TYPE = ModelType.define(new Relationship(Slots.none()))
            .optional("data", Codecs.ref(ResourceLink.class))
            .register();

    private Relationship(Slots slots) {
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
    public static Relationship fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The name of a resource.
     *
     * @return the value of {@code data}, or null where it is absent or null
     */
    public @Nullable ResourceLink getData() {
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
        return new Relationship(slots);
    }

    /** Builder of {@link Relationship}. */
    public static final class Builder extends ModelBuilder<Relationship, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(Relationship model) {
            super(TYPE, model);
        }

        /**
         * The name of a resource.
         *
         * @param data the value
         * @return this builder
         */
        public Builder data(ResourceLink data) {
            return set(0, data);
        }
    }
}
