package io.github.campaignclients.integration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** The rule by which a name on the wire becomes a name in Java, as the documentation tells it to users. */
final class JavaNames {

    private static final Set<String> TAKEN =
            Set.of("getClass", "hashCode", "toString", "notify", "notifyAll", "wait", "clone", "finalize", "build", "undeclared");

    private JavaNames() {}

    static String getter(String wireName) {
        return free("get" + pascal(wireName));
    }

    /** Returns the name of a builder's method. */
    static String setter(String wireName) {
        String name = pascal(wireName);
        return free(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    static String pascal(String wireName) {
        String name = Arrays.stream(wireName.split("[^\\p{L}\\p{Nd}]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0)) ? "_" + name : name;
    }

    private static String free(String name) {
        return SourceVersion.isKeyword(name) || TAKEN.contains(name) ? name + "_" : name;
    }
}
