package io.github.campaignclients.core.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model as the generator writes them, with values inside each other, and with a type for what it does not declare. */
public final class Order extends Model {

    static final ModelType<Order> TYPE = ModelType.define(new Order(Slots.none()))
            .required("id", Codecs.LONG).readOnly()
            .optional("grid", Codecs.list(Codecs.list(Codecs.LONG)))
            .optional("stock", Codecs.map(Codecs.LONG))
            .optional("shelves", Codecs.list(Codecs.map(Codecs.list(Codecs.STRING))))
            .optional("ab", Codecs.ref(AbTest.class))
            .optional("tests", Codecs.list(Codecs.ref(AbTest.class)))
            .optional("rule", Codecs.ref(Rule.class))
            .optional("notes", Codecs.list(Codecs.nullable(Codecs.STRING)))
            .optional("limits", Codecs.map(Codecs.nullable(Codecs.LONG)))
            .constant("version", Codecs.LONG, 2L, true)
            .constant("live", Codecs.BOOLEAN, true, false)
            .optional("free", Codecs.JSON)
            .optional("plans", Codecs.list(Codecs.ref(Plan.class)))
            .constant("kind", Codecs.STRING, "order", true).readOnly()
            .optional("sparse", Codecs.list(Codecs.nullable(Codecs.list(Codecs.nullable(Codecs.ref(AbTest.class))))))
            .optional("orders", Codecs.map(Codecs.ref(Order.class)))
            .additional(Codecs.LONG)
            .register();

    private Order(Slots slots) {
        super(slots);
    }

    /** Reads an order, as each generated model does. */
    public static Order fromJson(Json json, String text) {
        return TYPE.decode(json, text);
    }

    public static Builder builder() {
        return new Builder();
    }

    public long getId() {
        return require(0);
    }

    public @Nullable List<List<Long>> getGrid() {
        return get(1);
    }

    public @Nullable Map<String, Long> getStock() {
        return get(2);
    }

    public @Nullable List<Map<String, List<String>>> getShelves() {
        return get(3);
    }

    public @Nullable AbTest getAb() {
        return get(4);
    }

    public @Nullable List<AbTest> getTests() {
        return get(5);
    }

    public @Nullable Rule getRule() {
        return get(6);
    }

    public @Nullable List<@Nullable String> getNotes() {
        return get(7);
    }

    public @Nullable Map<String, @Nullable Long> getLimits() {
        return get(8);
    }

    public long getVersion() {
        return require(9);
    }

    public @Nullable Boolean getLive() {
        return get(10);
    }

    public @Nullable List<@Nullable List<@Nullable AbTest>> getSparse() {
        return get(14);
    }

    public @Nullable Map<String, Order> getOrders() {
        return get(15);
    }

    public Map<String, Long> getAdditionalProperties() {
        return additional();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    protected Model create(Slots slots) {
        return new Order(slots);
    }

    public static final class Builder extends ModelBuilder<Order, Builder> {

        private Builder() {
            super(TYPE);
        }

        private Builder(Order model) {
            super(TYPE, model);
        }

        public Builder grid(List<List<Long>> grid) {
            return set(1, grid);
        }

        public Builder ab(AbTest ab) {
            return set(4, ab);
        }

        public Builder tests(List<AbTest> tests) {
            return set(5, tests);
        }

        public Builder rule(Rule rule) {
            return set(6, rule);
        }

        public Builder notes(List<@Nullable String> notes) {
            return set(7, notes);
        }

        public Builder limits(Map<String, @Nullable Long> limits) {
            return set(8, limits);
        }

        public Builder sparse(List<@Nullable List<@Nullable AbTest>> sparse) {
            return set(14, sparse);
        }

        public Builder orders(Map<String, Order> orders) {
            return set(15, orders);
        }

        public Builder additionalProperty(String name, Long value) {
            return putAdditional(name, value);
        }
    }
}
