package io.github.campaignclients.integration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** The rule by which a name on the wire becomes a name in Java, as the documentation tells it to users. */
final class JavaNames {

    private static final Set<String> TAKEN = Set.of("getClass", "clear", "wait");

    private JavaNames() {}

    static String getter(String wireName) {
        return free("get" + pascal(wireName));
    }

    /** Returns the name of a builder's method. */
    static String setter(String wireName) {
        return free(camel(wireName));
    }

    static String pascal(String wireName) {
        String name = camel(wireName);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String camel(String wireName) {
        String name = Arrays.stream(wireName.split("[^\\p{L}\\p{Nd}]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        String capitals = name.replaceFirst("^(\\p{Lu}+(?=\\p{Lu}\\p{Ll})|\\p{Lu}*).*$", "$1");
        String camel = capitals.toLowerCase(Locale.ROOT) + name.substring(capitals.length());
        return camel.isEmpty() || !Character.isJavaIdentifierStart(camel.charAt(0)) ? "_" + camel : camel;
    }

    private static String free(String name) {
        return SourceVersion.isKeyword(name) || TAKEN.contains(name) ? name + "_" : name;
    }
}
