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

    /** Returns the kind of JSON value that this is. */
    static JsonKind kind(Object wire) {
        Object content = content(wire);
        if (content instanceof String) {
            return JsonKind.STRING;
        }
        if (content instanceof Number) {
            return JsonKind.NUMBER;
        }
        if (content instanceof Boolean) {
            return JsonKind.BOOLEAN;
        }
        if (content instanceof List) {
            return JsonKind.ARRAY;
        }
        return content instanceof JsonValue ? JsonKind.NULL : JsonKind.OBJECT;
    }

    /** Returns whether two slots mean the same JSON; an absent member equals only an absent one. */
    static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        Object left = content(a);
        Object right = content(b);
        if (left instanceof Number) {
            return right instanceof Number && JsonNumber.same((Number) left, (Number) right);
        }
        if (left instanceof List) {
            return right instanceof List && sameElements((List<?>) left, (List<?>) right);
        }
        if (left instanceof Model && right instanceof Model && ((Model) left).type() == ((Model) right).type()) {
            return ((Model) left).sameMembers((Model) right);
        }
        if (isObject(left)) {
            return isObject(right) && sameMembers(members(left), members(right));
        }
        return left.equals(right);
    }

    private static boolean sameElements(List<?> a, List<?> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!same(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameMembers(Map<?, ?> a, Map<?, ?> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (Map.Entry<?, ?> member : a.entrySet()) {
            if (!same(member.getValue(), b.get(member.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** Returns a hash that is alike for slots that are the {@link #same}. */
    static int hash(@Nullable Object wire) {
        if (wire == null) {
            return 0;
        }
        Object content = content(wire);
        if (content instanceof Number) {
            return JsonNumber.hash((Number) content);
        }
        if (content instanceof List) {
            int hash = 1;
            for (Object element : (List<?>) content) {
                hash = 31 * hash + hash(element);
            }
            return hash;
        }
        if (content instanceof Model) {
            return ((Model) content).treeHash();
        }
        if (content instanceof Map) {
            int hash = 0;
            for (Map.Entry<?, ?> member : ((Map<?, ?>) content).entrySet()) {
                hash += member.getKey().hashCode() ^ hash(member.getValue());
            }
            return hash;
        }
        return content.hashCode();
    }

    /** Returns a wire form without what wraps it: a text, number, truth value, list, map or model, or {@link JsonValue#NULL}. */
    private static Object content(Object wire) {
        Object value = wire instanceof Mismatch ? ((Mismatch) wire).value : wire;
        return value instanceof JsonValue ? ((JsonValue) value).unwrapped() : value;
    }

    private static boolean isObject(Object content) {
        return content instanceof Model || content instanceof Map;
    }

    private static Map<?, ?> members(Object content) {
        return content instanceof Model ? ((Model) content).members() : (Map<?, ?>) content;
    }
}
