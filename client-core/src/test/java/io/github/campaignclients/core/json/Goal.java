package io.github.campaignclients.core.json;

import org.jspecify.annotations.Nullable;

/** A union as the generator writes them. */
public interface Goal extends Union {

    Codec<Goal> TYPE = UnionType.<Goal>define("kind", new Unknown(Slots.none()))
            .variant("clicks", ClickGoal.class)
            .register(Goal.class);

    @Nullable String getKind();

    final class Unknown extends Model implements Goal {

        private Unknown(Slots slots) {
            super(slots);
        }

        @Override
        public @Nullable String getKind() {
            JsonValue value = raw("kind");
            return value != null && value.kind() == JsonKind.STRING ? value.asString() : null;
        }

        @Override
        protected Model create(Slots slots) {
            return new Unknown(slots);
        }
    }
}
