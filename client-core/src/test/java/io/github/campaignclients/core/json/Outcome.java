package io.github.campaignclients.core.json;

/** What an operation answers whose statuses have different bodies. */
public final class Outcome extends OneOf {

    static final OneOfType<Outcome> TYPE = OneOfType.define(new Outcome(Variant.none()))
            .variant(Codecs.ref(Order.class), 200, 201)
            .variant(Codecs.ref(ClickGoal.class), 202)
            .variant(Codecs.list(Codecs.ref(Order.class)), 206)
            .variant(Codecs.list(Codecs.STRING))
            .register();

    private Outcome(Variant variant) {
        super(variant);
    }

    public boolean isOrder() {
        return is(0);
    }

    public Order asOrder() {
        return as(0);
    }

    public boolean isClickGoal() {
        return is(1);
    }

    public ClickGoal asClickGoal() {
        return as(1);
    }

    public boolean isOrders() {
        return is(2);
    }

    public boolean isTexts() {
        return is(3);
    }

    @Override
    protected OneOf create(Variant variant) {
        return new Outcome(variant);
    }
}
