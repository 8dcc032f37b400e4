package io.github.campaignclients.core.json;

/** A value of one of two kinds as the generator writes them. */
public final class AbTest extends OneOf {

    static final OneOfType<AbTest> TYPE = OneOfType.define(new AbTest(Variant.none()))
            .variant(Codecs.BOOLEAN)
            .variant(Codecs.STRING)
            .register();

    public static final AbTest ALL = of("all");

    private AbTest(Variant variant) {
        super(variant);
    }

    public static AbTest of(boolean value) {
        return TYPE.of(0, value);
    }

    public static AbTest of(String value) {
        return TYPE.of(1, value);
    }

    public boolean isBoolean() {
        return is(0);
    }

    public boolean asBoolean() {
        return as(0);
    }

    public boolean isString() {
        return is(1);
    }

    public String asString() {
        return as(1);
    }

    @Override
    protected OneOf create(Variant variant) {
        return new AbTest(variant);
    }
}
