package io.github.campaignclients.core.json;

import io.github.campaignclients.core.ApiDataException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value of any kind, immutable and complete: number text, nulls and member order are kept as they came.
 *
 * <p>Two values are equal when they mean the same: member order does not matter, and numbers are compared by value.
 *
 * <pre>{@code
 * JsonValue budget = Json.available().parse("{\"budget\": {\"total\": 1e5}}").at("/budget/total");
 * budget.asBigDecimal(); // 100000
 * budget.toJson();       // 1e5
 * }</pre>
 */
public final class JsonValue {

    /** The JSON value {@code null}. */
    public static final JsonValue NULL = new JsonValue(JsonKind.NULL, "null");

    private static final JsonValue TRUE = new JsonValue(JsonKind.BOOLEAN, true);
    private static final JsonValue FALSE = new JsonValue(JsonKind.BOOLEAN, false);

    private final JsonKind kind;
    private final Object content;

    private JsonValue(JsonKind kind, Object content) {
        this.kind = kind;
        this.content = content;
    }

    /**
     * Returns a text.
     *
     * @param text the text
     * @return the value
     */
    public static JsonValue of(String text) {
        return new JsonValue(JsonKind.STRING, Objects.requireNonNull(text, "text"));
    }

    /**
     * Returns a whole number.
     *
     * @param number the number
     * @return the value
     */
    public static JsonValue of(long number) {
        return ofNumber(number);
    }

    /**
     * Returns a decimal number.
     *
     * @param number the number
     * @return the value
     */
    public static JsonValue of(BigDecimal number) {
        return ofNumber(JsonNumber.of(number.toString()));
    }

    /**
     * Returns true or false.
     *
     * @param value the truth value
     * @return the value
     */
    public static JsonValue of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * Returns an array.
     *
     * @param elements the elements in order; copied
     * @return the value
     */
    public static JsonValue of(List<JsonValue> elements) {
        List<JsonValue> copy = new ArrayList<>(elements);
        for (int i = 0; i < copy.size(); i++) {
            Objects.requireNonNull(copy.get(i), "element " + i + " is null; write JsonValue.NULL");
        }
        return new JsonValue(JsonKind.ARRAY, Collections.unmodifiableList(copy));
    }

    /**
     * Returns an object.
     *
     * @param members the members by name, written in this order; copied
     * @return the value
     */
    public static JsonValue of(Map<String, JsonValue> members) {
        Map<String, JsonValue> copy = new LinkedHashMap<>(members);
        copy.forEach((name, value) -> {
            Objects.requireNonNull(name, "a member's name is null");
            Objects.requireNonNull(value, "member " + name + " is null; write JsonValue.NULL");
        });
        return new JsonValue(JsonKind.OBJECT, Collections.unmodifiableMap(copy));
    }

    /**
     * Returns a number as it is written, which no Java type may be able to hold.
     *
     * @param text a JSON number, such as {@code 1e5}
     * @return the value
     * @throws IllegalArgumentException if the text is not a JSON number
     */
    public static JsonValue ofNumber(String text) {
        if (!JsonNumber.isNumber(text)) {
            throw new IllegalArgumentException("not a JSON number: " + text);
        }
        return ofNumber(JsonNumber.of(text));
    }

    static JsonValue ofNumber(Number number) {
        return new JsonValue(JsonKind.NUMBER, number);
    }

    static JsonValue read(JsonInput in) throws IOException {
        JsonKind kind = in.peek();
        switch (kind) {
            case OBJECT:
                Map<String, JsonValue> members = new LinkedHashMap<>();
                in.beginObject();
                while (in.hasNext()) {
                    String name = in.nextName();
                    members.put(name, read(in));
                }
                in.endObject();
                return new JsonValue(kind, Collections.unmodifiableMap(members));
            case ARRAY:
                List<JsonValue> elements = new ArrayList<>();
                in.beginArray();
                while (in.hasNext()) {
                    elements.add(read(in));
                }
                in.endArray();
                return new JsonValue(kind, Collections.unmodifiableList(elements));
            case STRING:
                return of(in.nextString());
            case NUMBER:
                return ofNumber(in.nextNumber());
            case BOOLEAN:
                return of(in.nextBoolean());
            default:
                in.nextNull();
                return NULL;
        }
    }

    void write(JsonOutput out) throws IOException {
        switch (kind) {
            case OBJECT:
                out.beginObject();
                for (Map.Entry<String, JsonValue> member : asMap().entrySet()) {
                    out.name(member.getKey());
                    member.getValue().write(out);
                }
                out.endObject();
                break;
            case ARRAY:
                out.beginArray();
                for (JsonValue element : asList()) {
                    element.write(out);
                }
                out.endArray();
                break;
            case STRING:
                out.value(asString());
                break;
            case NUMBER:
                out.value(number());
                break;
            case BOOLEAN:
                out.value(asBoolean());
                break;
            default:
                out.nullValue();
        }
    }

    /**
     * Returns what kind of value this is.
     *
     * @return the kind
     */
    public JsonKind kind() {
        return kind;
    }

    /**
     * Returns whether this is the JSON value {@code null}.
     *
     * @return whether it is
     */
    public boolean isNull() {
        return kind == JsonKind.NULL;
    }

    /**
     * Returns the text.
     *
     * @return the text
     * @throws ApiDataException if this is not a string
     */
    public String asString() {
        return (String) content(JsonKind.STRING);
    }

    /**
     * Returns the truth value.
     *
     * @return the truth value
     * @throws ApiDataException if this is not a boolean
     */
    public boolean asBoolean() {
        return (Boolean) content(JsonKind.BOOLEAN);
    }

    /**
     * Returns the whole number.
     *
     * @return the number
     * @throws ApiDataException if this is not a number, not whole, or does not fit
     */
    public long asLong() {
        try {
            return asBigDecimal().longValueExact();
        } catch (ArithmeticException e) {
            throw new ApiDataException("expected a whole number of 64 bits, found " + JsonNumber.shown(number()), e);
        }
    }

    /**
     * Returns the exact number.
     *
     * @return the number
     * @throws ApiDataException if this is not a number, or has more than 1,000 digits
     */
    public BigDecimal asBigDecimal() {
        Number number = number();
        try {
            return JsonNumber.decimal(number);
        } catch (ArithmeticException e) {
            throw new ApiDataException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Returns the elements.
     *
     * @return the elements in order; unmodifiable
     * @throws ApiDataException if this is not an array
     */
    @SuppressWarnings("unchecked") // only this class makes arrays, and of nothing else
    public List<JsonValue> asList() {
        return (List<JsonValue>) content(JsonKind.ARRAY);
    }

    /**
     * Returns the members.
     *
     * @return the members by name, in the order in which they came; unmodifiable
     * @throws ApiDataException if this is not an object
     */
    @SuppressWarnings("unchecked") // only this class makes objects, and of nothing else
    public Map<String, JsonValue> asMap() {
        return (Map<String, JsonValue>) content(JsonKind.OBJECT);
    }

    /**
     * Returns a member.
     *
     * @param name the member's name
     * @return the member, or null where this is not an object or has no such member
     */
    public @Nullable JsonValue get(String name) {
        return kind == JsonKind.OBJECT ? asMap().get(name) : null;
    }

    /**
     * Follows a JSON pointer (RFC 6901).
     *
     * @param pointer the pointer, such as {@code /errors/0/code}; empty for this value itself
     * @return the value there, or null where nothing stands there
     * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash
     */
    public @Nullable JsonValue at(String pointer) {
        if (pointer.isEmpty()) {
            return this;
        }
        JsonValue child = child(first(pointer));
        return child == null ? null : child.at(behindFirst(pointer));
    }

    /** Returns the member or element that one token of a pointer leads to. */
    @Nullable JsonValue child(String token) {
        if (kind != JsonKind.ARRAY) {
            return get(token);
        }
        int index = index(token);
        return index >= 0 && index < asList().size() ? asList().get(index) : null;
    }

    /** Returns the first token of a pointer that is not empty. */
    static String first(String pointer) {
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON pointer begins with '/': " + pointer);
        }
        return pointer.substring(1, pointer.length() - behindFirst(pointer).length()).replace("~1", "/").replace("~0", "~");
    }

    /** Returns the pointer that is left behind the first token. */
    static String behindFirst(String pointer) {
        int end = pointer.indexOf('/', 1);
        return end < 0 ? "" : pointer.substring(end);
    }

    /** Returns the index that a token of a pointer stands for, or -1 where it is none. */
    static int index(String token) {
        return token.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(token) : -1;
    }

    /**
     * Writes this value as JSON text, without white space.
     *
     * @return the text; numbers as they came, lone surrogates as escapes
     */
    public String toJson() {
        return JsonText.of(this);
    }

    /** Returns the content in the form that a slot has for the same value; null is the value itself. */
    Object unwrapped() {
        return isNull() ? this : content;
    }

    Number number() {
        return (Number) content(JsonKind.NUMBER);
    }

    private Object content(JsonKind expected) {
        if (kind != expected) {
            throw new ApiDataException("expected " + expected + ", found " + kind, null);
        }
        return content;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof JsonValue) || ((JsonValue) other).kind != kind) {
            return false;
        }
        return kind == JsonKind.NUMBER
                ? JsonNumber.same(number(), ((JsonValue) other).number())
                : content.equals(((JsonValue) other).content);
    }

    @Override
    public int hashCode() {
        return kind == JsonKind.NUMBER ? JsonNumber.hash(number()) : content.hashCode();
    }

    /**
     * Returns the same as {@link #toJson()}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return toJson();
    }
}
