package io.github.campaignclients.core.json;

import org.jspecify.annotations.Nullable;

/** A variant as the generator writes them. */
public final class ClickGoal extends Model implements Goal {

    static final ModelType<ClickGoal> TYPE = ModelType.define(new ClickGoal(Slots.none()))
            .constant("kind", Codecs.STRING, "clicks", true)
            .optional("count", Codecs.LONG)
            .register();

    private ClickGoal(Slots slots) {
        super(slots);
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String getKind() {
        return require(0);
    }

    public @Nullable Long getCount() {
        return get(1);
    }

    @Override
    protected Model create(Slots slots) {
        return new ClickGoal(slots);
    }

    public static final class Builder extends ModelBuilder<ClickGoal, Builder> {

        private Builder() {
            super(TYPE);
        }

        public Builder count(long count) {
            return set(1, count);
        }
    }
}
