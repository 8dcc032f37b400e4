package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one thing costs.
 *
 * @see <a href="https://docs.shop.example/price-lists">https://docs.shop.example/price-lists</a>
 */
public final class Price extends Model {

    static final ModelType<Price> TYPE = ModelType.define(new Price(Slots.none()))
            .requiredNullable("amount", Codecs.DECIMAL)
            .register();

    private Price(Slots slots) {
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
    public static Price fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code amount}.
     *
     * @return the value of {@code amount}, or null where it is absent or null
     */
    public @Nullable BigDecimal getAmount() {
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
        return new Price(slots);
    }

    /** Builder of {@link Price}. */
    public static final class Builder extends ModelBuilder<Price, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(Price model) {
            super(TYPE, model);
        }

        /**
         * The member {@code amount}.
         *
         * @param amount the value, or null to send null
         * @return this builder
         */
        public Builder amount(@Nullable BigDecimal amount) {
            return set(0, amount);
        }

        /**
         * The member {@code amount}.
         *
         * @param amount the value
         * @return this builder
         */
        public Builder amount(long amount) {
            return set(0, BigDecimal.valueOf(amount));
        }
    }
}
