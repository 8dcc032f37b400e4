package io.github.campaignclients.quickstart;

import io.github.campaignclients.core.ApiDataException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what getters return, one line each. */
final class Values {

    private final StringBuilder lines = new StringBuilder();

    /** Calls a getter and adds what it returns, or why it returns nothing: a wrong value in an answer fails its own getter only. */
    Values row(String name, Supplier<? extends @Nullable Object> getter) {
        lines.append(String.format("%-44s %s%n", name, value(getter)));
        return this;
    }

    private static String value(Supplier<? extends @Nullable Object> getter) {
        try {
            Object value = getter.get();
            return value == null ? "null" : value + "  (" + type(value) + ")";
        } catch (ApiDataException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String type(Object value) {
        return value instanceof List ? "List" : value.getClass().getSimpleName();
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
