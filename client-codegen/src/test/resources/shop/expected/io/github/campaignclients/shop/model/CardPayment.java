package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;

/**
 * By card.
 *
 * @see <a href="https://docs.shop.example/update-order?a=1&amp;b=&quot;2&quot;">Shop's page "Update order"</a>
 */
public final class CardPayment extends Model implements Payment {

    static final ModelType<CardPayment> TYPE = ModelType.define(new CardPayment(Slots.none()))
            .constant("kind", Codecs.STRING, "card", true)
            .required("number", Codecs.STRING).secret()
            .register();

    private CardPayment(Slots slots) {
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
    public static CardPayment fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code kind}.
     *
     * @return the value of {@code kind}
     */
    @Override
    public String getKind() {
        return require(0);
    }

    /**
     * The member {@code number}.
     *
     * @return the value of {@code number}
     */
    public String getNumber() {
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
        return new CardPayment(slots);
    }

    /** Builder of {@link CardPayment}. */
    public static final class Builder extends ModelBuilder<CardPayment, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(CardPayment model) {
            super(TYPE, model);
        }

        /**
         * The member {@code number}.
         *
         * @param number the value
         * @return this builder
         */
        public Builder number(String number) {
            return set(1, number);
        }
    }
}
