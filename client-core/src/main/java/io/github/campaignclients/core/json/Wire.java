package io.github.campaignclients.core.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The wire form: what a slot of a model holds.
 *
 * <p>That is a {@link String}, a {@link Boolean}, a {@link Number}, a {@link Model}, a {@link List} or a {@link Map} of these, a
 * {@link JsonValue} for null and free-form parts, or a {@link Mismatch}. A Java null stands for a member that is absent.
 */
final class Wire {

    private Wire() {}

    /** Writes a slot, {@code masked} hiding what the description marks as secret. */
    static void write(JsonOutput out, Object wire, boolean masked) throws IOException {
        if (wire instanceof String) {
            out.value((String) wire);
        } else if (wire instanceof Number) {
            out.value((Number) wire);
        } else if (wire instanceof Boolean) {
            out.value((Boolean) wire);
        } else if (wire instanceof Model) {
            ((Model) wire).write(out, masked);
        } else if (wire instanceof List) {
            out.beginArray();
            for (Object element : (List<?>) wire) {
                write(out, element, masked);
            }
            out.endArray();
        } else if (wire instanceof Map) {
            out.beginObject();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) wire).entrySet()) {
                out.name((String) entry.getKey());
                write(out, entry.getValue(), masked);
            }
            out.endObject();
        } else if (masked && wire instanceof Mismatch) {
            out.value("(" + ((Mismatch) wire).value.kind() + ")");
        } else {
            tree(wire).write(out);
        }
    }

    static boolean isNull(Object wire) {
        return wire instanceof JsonValue && ((JsonValue) wire).isNull();
    }

    /** Returns the same value as a tree. */
    static JsonValue tree(Object wire) {
        if (wire instanceof JsonValue) {
            return (JsonValue) wire;
        }
        if (wire instanceof Mismatch) {
            return ((Mismatch) wire).value;
        }
        if (wire instanceof String) {
            return JsonValue.of((String) wire);
        }
        if (wire instanceof Number) {
            return JsonValue.ofNumber((Number) wire);
        }
        if (wire instanceof Boolean) {
            return JsonValue.of((Boolean) wire);
        }
        if (wire instanceof Model) {
            return ((Model) wire).toJsonValue();
        }
        if (wire instanceof List) {
            List<JsonValue> elements = new ArrayList<>();
            for (Object element : (List<?>) wire) {
                elements.add(tree(element));
            }
            return JsonValue.of(elements);
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) wire).entrySet()) {
            members.put((String) entry.getKey(), tree(entry.getValue()));
        }
        return JsonValue.of(members);
    }

    /** Returns whether two slots mean the same JSON; an absent member equals only an absent one. */
    static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        boolean numbers = a instanceof Number && b instanceof Number;
        return numbers ? JsonNumber.same((Number) a, (Number) b) : tree(a).equals(tree(b));
    }

    /** Returns a hash that is alike for slots that are the {@link #same}. */
    static int hash(@Nullable Object wire) {
        return wire == null ? 0 : tree(wire).hashCode();
    }
}
