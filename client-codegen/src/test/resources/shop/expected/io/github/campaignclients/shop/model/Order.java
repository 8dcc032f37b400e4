package io.github.campaignclients.shop.model;

import io.github.campaignclients.core.json.Codecs;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.ModelBuilder;
import io.github.campaignclients.core.json.ModelType;
import io.github.campaignclients.core.json.Slots;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order.
 *
 * @see <a href="https://docs.shop.example/update-order?a=1&amp;b=&quot;2&quot;">Shop's page "Update order"</a>
 */
public final class Order extends Model {

    static final ModelType<Order> TYPE = ModelType.define(new Order(Slots.none()))
            .constant("type", Codecs.STRING, "order", false)
            .constant("version", Codecs.LONG, 2L, false)
            .optional("stored", Codecs.BOOLEAN)
            .required("bill_number", Codecs.LONG).readOnly()
            .optional("ID", Codecs.STRING)
            .optional("owner_pin", Codecs.STRING)
            .required("id", Codecs.STRING)
            .required("state", Codecs.ref(OrderState.class))
            .required("class", Codecs.STRING)
            .optional("default", Codecs.BOOLEAN)
            .optional("_hidden name", Codecs.STRING)
            .optional("hidden-name", Codecs.BOOLEAN)
            .optional("placed_at", Codecs.DATE_TIME)
            .optional("due", Codecs.DATE)
            .optional("lines", Codecs.INTEGER)
            .nullable("cents", Codecs.LONG)
            .optional("total", Codecs.DECIMAL)
            .optional("payment", Codecs.ref(Payment.class))
            .optional("coupons", Codecs.list(Codecs.ref(Coupon.class)))
            .optional("grid", Codecs.list(Codecs.list(Codecs.LONG)))
            .optional("stock", Codecs.map(Codecs.ref(Coupon.class)))
            .optional("names", Codecs.list(Codecs.nullable(Codecs.STRING)))
            .optional("notes", Codecs.list(Codecs.JSON_OBJECT))
            .optional("ratings", Codecs.map(Codecs.nullable(Codecs.ref(Named.class))))
            .optional("ab_test", Codecs.ref(Switch.class))
            .optional("extra", Codecs.JSON_OBJECT)
            .optional("anything", Codecs.JSON)
            .optional("parent", Codecs.ref(Order.class))
            .optional("channel", Codecs.ref(Channel.class))
            .optional("failure", Codecs.ref(Failure.class))
            .optional("clear", Codecs.STRING)
            .optional("plan", Codecs.ref(Plan.class))
            .register();

    private Order(Slots slots) {
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
    public static Order fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    /**
     * The member {@code type}.
     *
     * @return the value of {@code type}, or null where it is absent or null
     */
    public @Nullable String getType() {
        return get(0);
    }

    /**
     * The member {@code version}.
     *
     * @return the value of {@code version}, or null where it is absent or null
     */
    public @Nullable Long getVersion() {
        return get(1);
    }

    /**
     * The member {@code stored}.
     *
     * @return the value of {@code stored}, or null where it is absent or null
     */
    public @Nullable Boolean getStored() {
        return get(2);
    }

    /**
     * The number on the bill.
     *
     * <p>The service sets it; a builder does not.
     *
     * @return the value of {@code bill_number}
     */
    public Long getBillNumber() {
        return require(3);
    }

    /**
     * The id of old.
     *
     * <p>The vendor does not document this: it is known from programs of others that use it.
     *
     * @return the value of {@code ID}, or null where it is absent or null
     */
    public @Nullable String getLegacyId() {
        return get(4);
    }

    /**
     * The member {@code owner_pin}.
     *
     * <p>It is sent, and not answered.
     *
     * @return the value of {@code owner_pin}, or null where it is absent or null
     */
    public @Nullable String getOwnerPin() {
        return get(5);
    }

    /**
     * The member {@code id}.
     *
     * @return the value of {@code id}
     */
    public String getId() {
        return require(6);
    }

    /**
     * Where an order stands.
     *
     * @return the value of {@code state}
     */
    public OrderState getState() {
        return require(7);
    }

    /**
     * The member {@code class}.
     *
     * @return the value of {@code class}
     */
    public String getClass_() {
        return require(8);
    }

    /**
     * The member {@code default}.
     *
     * @return the value of {@code default}, or null where it is absent or null
     */
    public @Nullable Boolean getDefault() {
        return get(9);
    }

    /**
     * The member {@code _hidden name}.
     *
     * @return the value of {@code _hidden name}, or null where it is absent or null
     * @deprecated by the vendor
     */
    @Deprecated
    public @Nullable String getHiddenText() {
        return get(10);
    }

    /**
     * The member {@code hidden-name}.
     *
     * @return the value of {@code hidden-name}, or null where it is absent or null
     */
    public @Nullable Boolean getHiddenName() {
        return get(11);
    }

    /**
     * The member {@code placed_at}.
     *
     * @return the value of {@code placed_at}, or null where it is absent or null
     */
    public @Nullable OffsetDateTime getPlacedAt() {
        return get(12);
    }

    /**
     * The member {@code due}.
     *
     * @return the value of {@code due}, or null where it is absent or null
     */
    public @Nullable LocalDate getDue() {
        return get(13);
    }

    /**
     * The member {@code lines}.
     *
     * @return the value of {@code lines}, or null where it is absent or null
     */
    public @Nullable Integer getLines() {
        return get(14);
    }

    /**
     * The member {@code cents}.
     *
     * @return the value of {@code cents}, or null where it is absent or null
     */
    public @Nullable Long getCents() {
        return get(15);
    }

    /**
     * The member {@code total}.
     *
     * @return the value of {@code total}, or null where it is absent or null
     */
    public @Nullable BigDecimal getTotal() {
        return get(16);
    }

    /**
     * How an order is paid.
     *
     * @return the value of {@code payment}, or null where it is absent or null
     */
    public @Nullable Payment getPayment() {
        return get(17);
    }

    /**
     * The member {@code coupons}.
     *
     * @return the value of {@code coupons}, or null where it is absent or null
     */
    public @Nullable List<Coupon> getCoupons() {
        return get(18);
    }

    /**
     * The member {@code grid}.
     *
     * @return the value of {@code grid}, or null where it is absent or null
     */
    public @Nullable List<List<Long>> getGrid() {
        return get(19);
    }

    /**
     * The member {@code stock}.
     *
     * @return the value of {@code stock}, or null where it is absent or null
     */
    public @Nullable Map<String, Coupon> getStock() {
        return get(20);
    }

    /**
     * The member {@code names}.
     *
     * @return the value of {@code names}, or null where it is absent or null
     */
    public @Nullable List<@Nullable String> getNames() {
        return get(21);
    }

    /**
     * The member {@code notes}.
     *
     * @return the value of {@code notes}, or null where it is absent or null
     */
    public @Nullable List<JsonValue> getNotes() {
        return get(22);
    }

    /**
     * The member {@code ratings}.
     *
     * @return the value of {@code ratings}, or null where it is absent or null
     */
    public @Nullable Map<String, @Nullable Named> getRatings() {
        return get(23);
    }

    /**
     * Whether something is on, or in which way.
     *
     * @return the value of {@code ab_test}, or null where it is absent or null
     */
    public @Nullable Switch getAbTest() {
        return get(24);
    }

    /**
     * The member {@code extra}.
     *
     * @return the value of {@code extra}, or null where it is absent or null
     */
    public @Nullable JsonValue getExtra() {
        return get(25);
    }

    /**
     * The member {@code anything}.
     *
     * @return the value of {@code anything}, or null where it is absent or null
     */
    public @Nullable JsonValue getAnything() {
        return get(26);
    }

    /**
     * An order.
     *
     * @return the value of {@code parent}, or null where it is absent or null
     */
    public @Nullable Order getParent() {
        return get(27);
    }

    /**
     * Where an order came from.
     *
     * @return the value of {@code channel}, or null where it is absent or null
     */
    public @Nullable Channel getChannel() {
        return get(28);
    }

    /**
     * Why it failed.
     *
     * @return the value of {@code failure}, or null where it is absent or null
     */
    public @Nullable Failure getFailure() {
        return get(29);
    }

    /**
     * The member {@code clear}.
     *
     * @return the value of {@code clear}, or null where it is absent or null
     */
    public @Nullable String getClear() {
        return get(30);
    }

    /**
     * How an order is served; there is one way so far.
     *
     * @return the value of {@code plan}, or null where it is absent or null
     */
    public @Nullable Plan getPlan() {
        return get(31);
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
        return new Order(slots);
    }

    /** Builder of {@link Order}. */
    public static final class Builder extends ModelBuilder<Order, Builder> {

        Builder() {
            super(TYPE);
        }

        Builder(Order model) {
            super(TYPE, model);
        }

        /**
         * The member {@code stored}.
         *
         * <p>Allowed: only {@code true}.
         *
         * @param stored the value
         * @return this builder
         */
        public Builder stored(boolean stored) {
            return set(2, stored);
        }

        /**
         * The id of old.
         *
         * <p>The vendor does not document this: it is known from programs of others that use it.
         *
         * @param legacyId the value
         * @return this builder
         */
        public Builder legacyId(String legacyId) {
            return set(4, legacyId);
        }

        /**
         * The member {@code owner_pin}.
         *
         * <p>It is sent, and not answered.
         *
         * @param ownerPin the value
         * @return this builder
         */
        public Builder ownerPin(String ownerPin) {
            return set(5, ownerPin);
        }

        /**
         * The member {@code id}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            return set(6, id);
        }

        /**
         * Where an order stands.
         *
         * @param state the value
         * @return this builder
         */
        public Builder state(OrderState state) {
            return set(7, state);
        }

        /**
         * The member {@code class}.
         *
         * @param class_ the value
         * @return this builder
         */
        public Builder class_(String class_) {
            return set(8, class_);
        }

        /**
         * The member {@code default}.
         *
         * @param default_ the value
         * @return this builder
         */
        public Builder default_(boolean default_) {
            return set(9, default_);
        }

        /**
         * The member {@code _hidden name}.
         *
         * @param hiddenText the value
         * @return this builder
         * @deprecated by the vendor
         */
        @Deprecated
        public Builder hiddenText(String hiddenText) {
            return set(10, hiddenText);
        }

        /**
         * The member {@code hidden-name}.
         *
         * @param hiddenName the value
         * @return this builder
         */
        public Builder hiddenName(boolean hiddenName) {
            return set(11, hiddenName);
        }

        /**
         * The member {@code placed_at}.
         *
         * @param placedAt the value
         * @return this builder
         */
        public Builder placedAt(OffsetDateTime placedAt) {
            return set(12, placedAt);
        }

        /**
         * The member {@code due}.
         *
         * @param due the value
         * @return this builder
         */
        public Builder due(LocalDate due) {
            return set(13, due);
        }

        /**
         * The member {@code lines}.
         *
         * @param lines the value
         * @return this builder
         */
        public Builder lines(int lines) {
            return set(14, lines);
        }

        /**
         * The member {@code cents}.
         *
         * @param cents the value, or null to send null
         * @return this builder
         */
        public Builder cents(@Nullable Long cents) {
            return set(15, cents);
        }

        /**
         * The member {@code cents}.
         *
         * @param cents the value
         * @return this builder
         */
        public Builder cents(long cents) {
            return set(15, cents);
        }

        /**
         * The member {@code total}.
         *
         * @param total the value
         * @return this builder
         */
        public Builder total(BigDecimal total) {
            return set(16, total);
        }

        /**
         * The member {@code total}.
         *
         * @param total the value
         * @return this builder
         */
        public Builder total(long total) {
            return set(16, BigDecimal.valueOf(total));
        }

        /**
         * How an order is paid.
         *
         * @param payment the value
         * @return this builder
         */
        public Builder payment(Payment payment) {
            return set(17, payment);
        }

        /**
         * The member {@code coupons}.
         *
         * <p>Allowed: at most 3 elements.
         *
         * @param coupons the value
         * @return this builder
         */
        public Builder coupons(List<Coupon> coupons) {
            return set(18, coupons);
        }

        /**
         * The member {@code grid}.
         *
         * @param grid the value
         * @return this builder
         */
        public Builder grid(List<List<Long>> grid) {
            return set(19, grid);
        }

        /**
         * The member {@code stock}.
         *
         * @param stock the value
         * @return this builder
         */
        public Builder stock(Map<String, Coupon> stock) {
            return set(20, stock);
        }

        /**
         * The member {@code names}.
         *
         * @param names the value
         * @return this builder
         */
        public Builder names(List<@Nullable String> names) {
            return set(21, names);
        }

        /**
         * The member {@code notes}.
         *
         * @param notes the value
         * @return this builder
         */
        public Builder notes(List<JsonValue> notes) {
            return set(22, notes);
        }

        /**
         * The member {@code ratings}.
         *
         * @param ratings the value
         * @return this builder
         */
        public Builder ratings(Map<String, @Nullable Named> ratings) {
            return set(23, ratings);
        }

        /**
         * Whether something is on, or in which way.
         *
         * @param abTest the value
         * @return this builder
         */
        public Builder abTest(Switch abTest) {
            return set(24, abTest);
        }

        /**
         * The member {@code extra}.
         *
         * @param extra the value
         * @return this builder
         */
        public Builder extra(JsonValue extra) {
            return set(25, extra);
        }

        /**
         * The member {@code anything}.
         *
         * @param anything the value
         * @return this builder
         */
        public Builder anything(JsonValue anything) {
            return set(26, anything);
        }

        /**
         * An order.
         *
         * @param parent the value
         * @return this builder
         */
        public Builder parent(Order parent) {
            return set(27, parent);
        }

        /**
         * Where an order came from.
         *
         * @param channel the value
         * @return this builder
         */
        public Builder channel(Channel channel) {
            return set(28, channel);
        }

        /**
         * Why it failed.
         *
         * @param failure the value
         * @return this builder
         */
        public Builder failure(Failure failure) {
            return set(29, failure);
        }

        /**
         * The member {@code clear}.
         *
         * @param clear_ the value
         * @return this builder
         */
        public Builder clear_(String clear_) {
            return set(30, clear_);
        }

        /**
         * How an order is served; there is one way so far.
         *
         * @param plan the value
         * @return this builder
         */
        public Builder plan(Plan plan) {
            return set(31, plan);
        }
    }
}
