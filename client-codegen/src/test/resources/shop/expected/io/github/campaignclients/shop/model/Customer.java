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
 * A customer.
 *
 * @see <a href="https://docs.shop.example/list-customers">https://docs.shop.example/list-customers</a>
 */
public final class Customer extends Model {

    static final ModelType<Customer> TYPE = ModelType.define(new Customer(Slots.none()))
            .constant("type", Codecs.STRING, "customer", true)
            .required("id", Codecs.STRING)
            .required("attributes", Codecs.ref(CustomerAttributes.class))
            .optional("relationships", Codecs.map(Codecs.ref(Relationship.class)))
            .register();

    private Customer(Slots slots) {
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
    public static Customer fromJson(Json json, String text) {
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
     * What is known of a customer.
     *
     * @return the value of {@code attributes}
     */
    public CustomerAttributes getAttributes() {
        return require(2);
    }

    /**
     * The member {@code relationships}.
     *
     * @return the value of {@code relationships}, or null where it is absent or null
     */
    public @Nullable Map<String, Relationship> getRelationships() {
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
        return new Customer(slots);
    }

    /** Builder of {@link Customer}. */
    public static final class Builder extends ModelBuilder<Customer, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(Customer model) {
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
         * What is known of a customer.
         *
         * @param attributes the value
         * @return this builder
         */
        public Builder attributes(CustomerAttributes attributes) {
            return set(2, attributes);
        }

        /**
         * The member {@code relationships}.
         *
         * @param relationships the value
         * @return this builder
         */
        public Builder relationships(Map<String, Relationship> relationships) {
            return set(3, relationships);
        }
    }
}
