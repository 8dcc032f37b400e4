package io.github.campaignclients.core.json;

import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a model holds, on its way into the model's constructor. */
public final class Slots {

    static final Map<String, JsonValue> NO_MEMBERS = Collections.emptyMap();

    final @Nullable ModelType<?> type;
    final @Nullable Object[] values;
    final Map<String, JsonValue> undeclared;

    private Slots() {
        this.type = null;
        this.values = new @Nullable Object[0];
        this.undeclared = NO_MEMBERS;
    }

    Slots(ModelType<?> type, @Nullable Object[] values, Map<String, JsonValue> undeclared) {
        this.type = type;
        this.values = values;
        this.undeclared = undeclared;
    }

    /**
     * Returns what a prototype holds, which is nothing.
     *
     * @return no slots
     */
    public static Slots none() {
        return new Slots();
    }
}
