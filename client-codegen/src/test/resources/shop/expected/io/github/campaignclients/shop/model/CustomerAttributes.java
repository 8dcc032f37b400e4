package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer.
 *
 * @see <a href="https://docs.shop.example/list-customers">https://docs.shop.example/list-customers</a>
 */
public final class CustomerAttributes extends Model {

    static final ModelType<CustomerAttributes> TYPE = ModelType.define(new CustomerAttributes(Slots.none()))
            .optional("name", Codecs.STRING)
            .nullable("since", Codecs.DATE)
            .register();

    private CustomerAttributes(Slots slots) {
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
    public static CustomerAttributes fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code name}.
     *
     * @return the value of {@code name}, or null where it is absent or null
     */
    public @Nullable String getName() {
        return get(0);
    }

    /**
     * The member {@code since}.
     *
     * @return the value of {@code since}, or null where it is absent or null
     */
    public @Nullable LocalDate getSince() {
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
        return new CustomerAttributes(slots);
    }

    /** Builder of {@link CustomerAttributes}. */
    public static final class Builder extends ModelBuilder<CustomerAttributes, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(CustomerAttributes model) {
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
         * The member {@code since}.
         *
         * @param since the value, or null to send null
         * @return this builder
         */
        public Builder since(@Nullable LocalDate since) {
            return set(1, since);
        }
    }
}
