package io.github.campaignclients.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java names for names on the wire. */
final class Names {

    /** Method names that every object has, or that the bases of generated classes have with the same parameters. */
    private static final Set<String> TAKEN_METHODS =
            Set.of("getClass", "hashCode", "toString", "notify", "notifyAll", "wait", "clone", "finalize", "build", "undeclared");

    private Names() {}

    /** Returns a method or parameter name, such as {@code startDate} for {@code start_date}. */
    static String camel(String wireName) {
        String pascal = pascal(wireName);
        return free(pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1));
    }

    /** Returns a class name or the end of a getter's, such as {@code StartDate} for {@code start_date}. */
    static String pascal(String wireName) {
        StringBuilder name = new StringBuilder();
        for (String word : words(wireName)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        if (name.length() == 0 || !Character.isJavaIdentifierStart(name.charAt(0))) {
            name.insert(0, '_');
        }
        return name.toString();
    }

    /** Returns a constant's name, such as {@code FRONT_LOADED} for {@code frontLoaded}. */
    static String constant(String wireValue) {
        List<String> words = new ArrayList<>();
        for (String word : words(wireValue)) {
            words.add(word.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
        }
        String name = words.isEmpty() ? "EMPTY" : String.join("_", words);
        return Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
    }

    /** Returns a getter's name. */
    static String getter(String wireName) {
        return free("get" + pascal(wireName));
    }

    private static String free(String name) {
        return SourceVersion.isKeyword(name) || TAKEN_METHODS.contains(name) ? name + "_" : name;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("[^\\p{L}\\p{Nd}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
