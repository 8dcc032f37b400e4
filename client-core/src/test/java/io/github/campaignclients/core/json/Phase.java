package io.github.campaignclients.core.json;

/** An enum as the generator writes them. */
public final class Phase extends OpenEnum {

    public static final Phase DRAFT = new Phase("draft", true);

    public static final Phase RUNNING = new Phase("running", true);

    static final EnumType<Phase> TYPE = EnumType.register(new Phase("", false), DRAFT, RUNNING);

    private Phase(String value, boolean known) {
        super(value, known);
    }

    public static Phase of(String value) {
        return TYPE.of(value);
    }

    @Override
    protected OpenEnum create(String value) {
        return new Phase(value, false);
    }
}
