package io.github.campaignclients.core.json;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codecs that generated models are composed of. */
public final class Codecs {

    /** Text. */
    public static final Codec<String> STRING = new ScalarCodecs.Text();

    /** True or false. */
    public static final Codec<Boolean> BOOLEAN = new ScalarCodecs.Truth();

    /** A whole number of 32 bits. */
    public static final Codec<Integer> INTEGER = new ScalarCodecs.Int();

    /** A whole number of 64 bits. */
    public static final Codec<Long> LONG = new ScalarCodecs.Whole();

    /** A decimal number, exact. */
    public static final Codec<BigDecimal> DECIMAL = new ScalarCodecs.Decimal();

    /** A point in time, as ISO 8601 with offset; written in UTC. */
    public static final Codec<OffsetDateTime> DATE_TIME = new ScalarCodecs.DateTime();

    /** A day, as {@code 2026-05-01}. */
    public static final Codec<LocalDate> DATE = new ScalarCodecs.Date();

    /** Whatever comes, null included. */
    public static final Codec<JsonValue> JSON = JsonCodec.ANY;

    /** An object without a declared shape. */
    public static final Codec<JsonValue> JSON_OBJECT = JsonCodec.OBJECT;

    /** The codecs of the classes that are not generated: what stands in lists and maps at the root of an answer, for one. */
    static final Map<Type, Codec<?>> BY_CLASS = byClass();

    private Codecs() {}

    private static Map<Type, Codec<?>> byClass() {
        Map<Type, Codec<?>> codecs = new HashMap<>();
        codecs.put(String.class, STRING);
        codecs.put(Boolean.class, BOOLEAN);
        codecs.put(Integer.class, INTEGER);
        codecs.put(Long.class, LONG);
        codecs.put(BigDecimal.class, DECIMAL);
        codecs.put(OffsetDateTime.class, DATE_TIME);
        codecs.put(LocalDate.class, DATE);
        codecs.put(JsonValue.class, JSON);
        return Collections.unmodifiableMap(codecs);
    }

    /**
     * Returns the codec of a generated class, which is looked up when it is first needed: neither the class nor what it refers to
     * is initialised before.
     *
     * @param type a model, enum or union
     * @param <T> the type
     * @return the codec
     */
    public static <T> Codec<T> ref(Class<T> type) {
        return new RefCodec<>(type);
    }

    /**
     * Returns the codec of an array.
     *
     * @param element the codec of each element
     * @param <T> what an element is
     * @return the codec
     */
    public static <T extends @Nullable Object> Codec<List<T>> list(Codec<T> element) {
        return new ListCodec<>(element);
    }

    /**
     * Returns the codec of an object whose member names are data.
     *
     * @param value the codec of each member
     * @param <T> what a member is
     * @return the codec
     */
    public static <T extends @Nullable Object> Codec<Map<String, T>> map(Codec<T> value) {
        return new MapCodec<>(value);
    }

    /**
     * Returns the codec of an element, a member of a map or an additional property that may be null.
     *
     * <pre>{@code
     * Codec<List<@Nullable String>> names = Codecs.list(Codecs.nullable(Codecs.STRING));
     * }</pre>
     *
     * @param codec the codec of those that are not null
     * @param <T> what they are
     * @return the codec, whose view of the JSON value null is null
     */
    public static <T> Codec<@Nullable T> nullable(Codec<T> codec) {
        return new NullableCodec<>(codec);
    }
}
