package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;

/**
 * The name of a resource.
 *
 * @see <a href="https://docs.shop.example/list-customers">https://docs.shop.example/list-customers</a>
 */
public final class ResourceLink extends Model {

    static final ModelType<ResourceLink> TYPE = ModelType.define(new ResourceLink(Slots.none()))
            .required("type", Codecs.STRING)
            .required("id", Codecs.STRING)
            .register();

    private ResourceLink(Slots slots) {
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
    public static ResourceLink fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code type}.
     *
     * @return the value of {@code type}
     */
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
     * Begins another one with everything that this one holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    protected Model create(Slots slots) {
        return new ResourceLink(slots);
    }

    /** Builder of {@link ResourceLink}. */
    public static final class Builder extends ModelBuilder<ResourceLink, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(ResourceLink model) {
            super(TYPE, model);
        }

        /**
         * The member {@code type}.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(String type) {
            return set(0, type);
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
    }
}
