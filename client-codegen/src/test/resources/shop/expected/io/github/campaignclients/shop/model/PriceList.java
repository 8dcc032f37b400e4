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
 * What things cost.
 *
 * @see <a href="https://docs.shop.example/price-lists">Shop's page "Price lists"</a>
 */
public final class PriceList extends Model {

    static final ModelType<PriceList> TYPE = ModelType.define(new PriceList(Slots.none()))
            .optional("prices", Codecs.list(Codecs.ref(Price.class)))
            .register();

    private PriceList(Slots slots) {
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
    public static PriceList fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code prices}.
     *
     * @return the value of {@code prices}, or null where it is absent or null
     */
    public @Nullable List<Price> getPrices() {
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
        return new PriceList(slots);
    }

    /** Builder of {@link PriceList}. */
    public static final class Builder extends ModelBuilder<PriceList, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(PriceList model) {
            super(TYPE, model);
        }

        /**
         * The member {@code prices}.
         *
         * @param prices the value
         * @return this builder
         */
        public Builder prices(List<Price> prices) {
            return set(0, prices);
        }
    }
}
