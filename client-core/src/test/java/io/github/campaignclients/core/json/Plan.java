package io.github.campaignclients.core.json;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model as the generator writes them, with one property of each sort. */
public final class Plan extends Model {

    static final ModelType<Plan> TYPE = ModelType.define(new Plan(Slots.none()))
            .required("name", Codecs.STRING)
            .optional("budget", Codecs.DECIMAL)
            .optional("starts_at", Codecs.DATE_TIME)
            .optional("phase", Codecs.ref(Phase.class))
            .optional("tags", Codecs.list(Codecs.STRING))
            .nullable("parent", Codecs.ref(Plan.class))
            .constant("type", Codecs.STRING, "plan", false)
            .optional("goal", Codecs.ref(Goal.class))
            .optional("token", Codecs.STRING).secret()
            .optional("size", Codecs.LONG)
            .optional("steps", Codecs.INTEGER)
            .optional("open", Codecs.BOOLEAN)
            .optional("counts", Codecs.map(Codecs.LONG))
            .optional("free", Codecs.JSON)
            .optional("children", Codecs.list(Codecs.ref(Plan.class)))
            .register();

    private Plan(Slots slots) {
        super(slots);
    }

    public static Builder builder() {
        return new Builder();
    }

    public String getName() {
        return require(0);
    }

    public @Nullable BigDecimal getBudget() {
        return get(1);
    }

    public @Nullable OffsetDateTime getStartsAt() {
        return get(2);
    }

    public @Nullable Phase getPhase() {
        return get(3);
    }

    public @Nullable List<String> getTags() {
        return get(4);
    }

    public @Nullable Plan getParent() {
        return get(5);
    }

    public @Nullable String getType() {
        return get(6);
    }

    public @Nullable Goal getGoal() {
        return get(7);
    }

    public @Nullable Long getSize() {
        return get(9);
    }

    public @Nullable Integer getSteps() {
        return get(10);
    }

    public @Nullable Boolean getOpen() {
        return get(11);
    }

    public @Nullable Map<String, Long> getCounts() {
        return get(12);
    }

    public @Nullable JsonValue getFree() {
        return get(13);
    }

    public @Nullable List<Plan> getChildren() {
        return get(14);
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    protected Model create(Slots slots) {
        return new Plan(slots);
    }

    public static final class Builder extends ModelBuilder<Plan, Builder> {

        private Builder() {
            super(TYPE);
        }

        private Builder(Plan model) {
            super(TYPE, model);
        }

        public Builder name(String name) {
            return set(0, name);
        }

        public Builder budget(BigDecimal budget) {
            return set(1, budget);
        }

        public Builder startsAt(OffsetDateTime startsAt) {
            return set(2, startsAt);
        }

        public Builder phase(Phase phase) {
            return set(3, phase);
        }

        public Builder tags(List<String> tags) {
            return set(4, tags);
        }

        public Builder parent(@Nullable Plan parent) {
            return set(5, parent);
        }

        public Builder goal(Goal goal) {
            return set(7, goal);
        }

        public Builder token(String token) {
            return set(8, token);
        }

        public Builder size(long size) {
            return set(9, size);
        }

        public Builder counts(Map<String, Long> counts) {
            return set(12, counts);
        }
    }
}
