package io.github.campaignclients.core.json;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The members that no property declares, of a model that gives them a type.
 *
 * <p>They know where the model stood in its document, as nobody else does by the time that a wrong one is asked for. Other models
 * have no use for that, and spare the memory.
 */
final class UndeclaredMembers extends LinkedHashMap<String, JsonValue> {

    private static final long serialVersionUID = 1L;

    /** The JSON path of the model. */
    private final String path;

    UndeclaredMembers(String path) {
        this.path = path;
    }

    /** Returns the JSON path of the model with these members; one that was built is the root of its own document. */
    static String path(Map<?, ?> members) {
        return members instanceof UndeclaredMembers ? ((UndeclaredMembers) members).path : "$";
    }

    /** Returns other members that are the same. */
    static Map<String, JsonValue> copy(Map<String, JsonValue> members) {
        if (!(members instanceof UndeclaredMembers)) {
            return new LinkedHashMap<>(members);
        }
        Map<String, JsonValue> copy = new UndeclaredMembers(((UndeclaredMembers) members).path);
        copy.putAll(members);
        return copy;
    }
}
