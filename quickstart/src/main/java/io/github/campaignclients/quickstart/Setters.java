package io.github.campaignclients.quickstart;

import io.github.campaignclients.core.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The properties that {@code --set} knows: each with the builder's method that takes its value.
 *
 * @param <B> the builder
 */
final class Setters<B> {

    private interface Setter<B> {

        /** Sets the value, which is null where the text is {@code null}. */
        void set(B builder, @Nullable String value);
    }

    private final Map<String, Setter<B>> setters = new LinkedHashMap<>();

    Setters<B> text(String name, BiConsumer<B, String> method) {
        return add(name, (builder, value) -> method.accept(builder, notNull(name, value)));
    }

    Setters<B> flag(String name, BiConsumer<B, Boolean> method) {
        return add(name, (builder, value) -> method.accept(builder, flag(name, notNull(name, value))));
    }

    Setters<B> decimal(String name, BiConsumer<B, BigDecimal> method) {
        return add(name, (builder, value) -> method.accept(builder, decimal(name, notNull(name, value))));
    }

    Setters<B> nullableWhole(String name, BiConsumer<B, @Nullable Long> method) {
        return add(name, (builder, value) -> method.accept(builder, value == null ? null : whole(name, value)));
    }

    /** Adds a property that can be cleared here; its values are objects, which a body file holds. */
    Setters<B> clearable(String name, Consumer<B> clear) {
        return add(name, (builder, value) -> {
            if (value != null) {
                throw new UsageException("--set " + name + ": only null can be set, which clears it; give a value by --body FILE");
            }
            clear.accept(builder);
        });
    }

    private Setters<B> add(String name, Setter<B> setter) {
        setters.put(name, setter);
        return this;
    }

    List<String> names() {
        return List.copyOf(setters.keySet());
    }

    void set(B builder, String name, String value) {
        Setter<B> setter = setters.get(name);
        if (setter == null) {
            throw new UsageException("--set " + name + ": there is no such property; there are " + String.join(", ", names())
                    + ". Everything else is set by --body FILE.");
        }
        setter.set(builder, value.equals("null") ? null : value);
    }

    private static String notNull(String name, @Nullable String value) {
        if (value == null) {
            throw new UsageException("--set " + name + ": it cannot be null; what is not set stays as it is");
        }
        return value;
    }

    private static boolean flag(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new UsageException("--set " + name + ": expected true or false, found " + value);
        };
    }

    private static BigDecimal decimal(String name, String value) {
        try {
            return JsonValue.ofNumber(value).asBigDecimal();
        } catch (IllegalArgumentException e) {
            throw new UsageException("--set " + name + ": expected a number, found " + value);
        }
    }

    private static long whole(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new UsageException("--set " + name + ": expected a whole number or null, found " + value);
        }
    }
}
