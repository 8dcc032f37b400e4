package io.github.campaignclients.core.json;

import java.util.List;

/** A text, a list of rules or an order: a value that may hold others of its own sort. */
public final class Rule extends OneOf {

    static final OneOfType<Rule> TYPE = OneOfType.define(new Rule(Variant.none()))
            .variant(Codecs.STRING)
            .variant(Codecs.list(Codecs.ref(Rule.class)))
            .variant(Codecs.ref(Order.class))
            .register();

    private Rule(Variant variant) {
        super(variant);
    }

    public static Rule of(String value) {
        return TYPE.of(0, value);
    }

    public static Rule of(List<Rule> value) {
        return TYPE.of(1, value);
    }

    public static Rule of(Order value) {
        return TYPE.of(2, value);
    }

    public boolean isString() {
        return is(0);
    }

    public String asString() {
        return as(0);
    }

    public boolean isList() {
        return is(1);
    }

    public List<Rule> asList() {
        return as(1);
    }

    public boolean isOrder() {
        return is(2);
    }

    public Order asOrder() {
        return as(2);
    }

    @Override
    protected OneOf create(Variant variant) {
        return new Rule(variant);
    }
}
