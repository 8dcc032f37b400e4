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
 * What to change about an order.
 *
 * @see <a href="https://docs.shop.example/update-order?a=1&amp;b=&quot;2&quot;">Shop's page "Update order"</a>
 */
public final class OrderUpdate extends Model {

    static final ModelType<OrderUpdate> TYPE = ModelType.define(new OrderUpdate(Slots.none()))
            .required("note", Codecs.STRING)
            .required("payment", Codecs.ref(Payment.class))
            .optional("pin", Codecs.STRING).secret()
            .optional("token", Codecs.STRING).secret()
            .optional("receipt_password", Codecs.STRING).secret()
            .nullable("coupon", Codecs.ref(Coupon.class))
            .nullable("discount", Codecs.DECIMAL)
            .register();

    private OrderUpdate(Slots slots) {
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
    public static OrderUpdate fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * A note; never empty.
     *
     * @return the value of {@code note}
     */
    public String getNote() {
        return require(0);
    }

    /**
     * How an order is paid.
     *
     * @return the value of {@code payment}
     */
    public Payment getPayment() {
        return require(1);
    }

    /**
     * The member {@code pin}.
     *
     * @return the value of {@code pin}, or null where it is absent or null
     */
    public @Nullable String getPin() {
        return get(2);
    }

    /**
     * A token.
     *
     * @return the value of {@code token}, or null where it is absent or null
     */
    public @Nullable String getToken() {
        return get(3);
    }

    /**
     * A password.
     *
     * @return the value of {@code receipt_password}, or null where it is absent or null
     */
    public @Nullable String getReceiptPassword() {
        return get(4);
    }

    /**
     * The coupon; null takes it away.
     *
     * @return the value of {@code coupon}, or null where it is absent or null
     */
    public @Nullable Coupon getCoupon() {
        return get(5);
    }

    /**
     * The member {@code discount}.
     *
     * @return the value of {@code discount}, or null where it is absent or null
     */
    public @Nullable BigDecimal getDiscount() {
        return get(6);
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
        return new OrderUpdate(slots);
    }

    /** Builder of {@link OrderUpdate}. */
    public static final class Builder extends ModelBuilder<OrderUpdate, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(OrderUpdate model) {
            super(TYPE, model);
        }

        /**
         * A note; never empty.
         *
         * <p>Allowed: at least 1 character, at most 200 characters, matches <code>^[^*&#47;]+$</code>.
         *
         * @param note the value
         * @return this builder
         */
        public Builder note(String note) {
            return set(0, note);
        }

        /**
         * How an order is paid.
         *
         * @param payment the value
         * @return this builder
         */
        public Builder payment(Payment payment) {
            return set(1, payment);
        }

        /**
         * The member {@code pin}.
         *
         * @param pin the value
         * @return this builder
         */
        public Builder pin(String pin) {
            return set(2, pin);
        }

        /**
         * A token.
         *
         * @param token the value
         * @return this builder
         */
        public Builder token(String token) {
            return set(3, token);
        }

        /**
         * A password.
         *
         * @param receiptPassword the value
         * @return this builder
         */
        public Builder receiptPassword(String receiptPassword) {
            return set(4, receiptPassword);
        }

        /**
         * The coupon; null takes it away.
         *
         * @param coupon the value, or null to send null
         * @return this builder
         */
        public Builder coupon(@Nullable Coupon coupon) {
            return set(5, coupon);
        }

        /**
         * The member {@code discount}.
         *
         * <p>Allowed: more than 0, at most 100.
         *
         * @param discount the value, or null to send null
         * @return this builder
         */
        public Builder discount(@Nullable BigDecimal discount) {
            return set(6, discount);
        }

        /**
         * The member {@code discount}.
         *
         * <p>Allowed: more than 0, at most 100.
         *
         * @param discount the value
         * @return this builder
         */
        public Builder discount(long discount) {
            return set(6, BigDecimal.valueOf(discount));
        }
    }
}
