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
 * A reduction.
 *
 * @see <a href="https://docs.shop.example/update-order?a=1&amp;b=&quot;2&quot;">Shop's page "Update order"</a>
 */
public final class Coupon extends Model {

    static final ModelType<Coupon> TYPE = ModelType.define(new Coupon(Slots.none()))
            .required("name", Codecs.STRING)
            .optional("mood", Codecs.ref(Mood.class))
            .required("percent", Codecs.DECIMAL)
            .register();

    private Coupon(Slots slots) {
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
    public static Coupon fromJson(Json json, String text) {
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
     * The member {@code percent}.
     *
     * @return the value of {@code percent}
     */
    public BigDecimal getPercent() {
        return require(2);
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
        return new Coupon(slots);
    }

    /** Builder of {@link Coupon}. */
    public static final class Builder extends ModelBuilder<Coupon, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(Coupon model) {
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

        /**
         * The member {@code percent}.
         *
         * <p>Left out, it is {@code 10}.
         *
         * @param percent the value
         * @return this builder
         */
        public Builder percent(BigDecimal percent) {
            return set(2, percent);
        }

        /**
         * The member {@code percent}.
         *
         * <p>Left out, it is {@code 10}.
         *
         * @param percent the value
         * @return this builder
         */
        public Builder percent(long percent) {
            return set(2, BigDecimal.valueOf(percent));
        }
    }
}
