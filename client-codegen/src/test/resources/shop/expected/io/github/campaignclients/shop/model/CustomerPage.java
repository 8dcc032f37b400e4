package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some customers, and what they refer to.
 *
 * @see <a href="https://docs.shop.example/list-customers">https://docs.shop.example/list-customers</a>
 */
public final class CustomerPage extends Model {

    static final ModelType<CustomerPage> TYPE = ModelType.define(new CustomerPage(Slots.none()))
            .required("data", Codecs.list(Codecs.ref(Customer.class)))
            .optional("included", Codecs.list(Codecs.ref(Included.class)))
            .optional("meta", Codecs.ref(PageMeta.class))
            .register();

    private CustomerPage(Slots slots) {
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
    public static CustomerPage fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code data}.
     *
     * @return the value of {@code data}
     */
    public List<Customer> getData() {
        return require(0);
    }

    /**
     * The member {@code included}.
     *
     * @return the value of {@code included}, or null where it is absent or null
     */
    public @Nullable List<Included> getIncluded() {
        return get(1);
    }

    /**
     * Where a page stands.
     *
     * @return the value of {@code meta}, or null where it is absent or null
     */
    public @Nullable PageMeta getMeta() {
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
        return new CustomerPage(slots);
    }

    /** Builder of {@link CustomerPage}. */
    public static final class Builder extends ModelBuilder<CustomerPage, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(CustomerPage model) {
            super(TYPE, model);
        }

        /**
         * The member {@code data}.
         *
         * @param data the value
         * @return this builder
         */
        public Builder data(List<Customer> data) {
            return set(0, data);
        }

        /**
         * The member {@code included}.
         *
         * @param included the value
         * @return this builder
         */
        public Builder included(List<Included> included) {
            return set(1, included);
        }

        /**
         * Where a page stands.
         *
         * @param meta the value
         * @return this builder
         */
        public Builder meta(PageMeta meta) {
            return set(2, meta);
        }
    }
}
