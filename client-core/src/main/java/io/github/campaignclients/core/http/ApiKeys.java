package io.github.campaignclients.core.http;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes API keys from where they come from, and refuses what cannot be one without printing it. */
final class ApiKeys {

    private ApiKeys() {}

    /**
     * Returns a source of a key that was given.
     *
     * @throws IllegalArgumentException if no service can have issued the key
     */
    static Supplier<String> fixed(String key) {
        String fault = fault(key);
        if (fault != null) {
            throw new IllegalArgumentException("apiKey(...): the key " + fault);
        }
        return () -> key;
    }

    /**
     * Returns a source of the key in an environment variable, which is read now.
     *
     * @throws IllegalStateException if the variable holds no key
     */
    static Supplier<String> fromEnvironment(String variable, Function<String, @Nullable String> environment) {
        String key = environment.apply(variable);
        if (key == null) {
            throw new IllegalStateException("the environment variable " + variable
                    + " is not set: set it to the API key, or pass the key to builder().apiKey(...)");
        }
        String fault = fault(key);
        if (fault != null) {
            throw new IllegalStateException("the environment variable " + variable + " holds no API key: its value " + fault
                    + "; correct it, or pass the key to builder().apiKey(...)");
        }
        return () -> key;
    }

    /** Returns a source that asks another one each time, and throws {@link IllegalStateException} where that gives no key. */
    static Supplier<String> checked(Supplier<String> source) {
        return () -> {
            @Nullable String key = source.get(); // a supplier may come from code that knows no null marks
            String fault = key == null ? "is null" : fault(key);
            if (key == null || fault != null) {
                throw new IllegalStateException("apiKey(Supplier): the supplier gave no usable key: it " + fault);
            }
            return key;
        };
    }

    /** Returns what is wrong with a key, or null. */
    private static @Nullable String fault(String key) {
        if (key.trim().isEmpty()) {
            return "is blank";
        }
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c <= ' ' || c > '~') {
                return "has a blank, a line break, a control or a non-ASCII character at index " + i
                        + ", which no key has: it may have been copied with more than itself";
            }
        }
        return null;
    }
}
