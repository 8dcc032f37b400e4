package io.github.campaignclients.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java names for names on the wire. */
public final class Names {

    /** What a builder has already, with parameters that a property's method could have. */
    private static final Set<String> BUILDER_METHODS = Set.of("clear", "wait");

    /** What a client's builder has already. */
    private static final Set<String> CLIENT_BUILDER_METHODS = Set.of("apiKey", "server", "httpClient", "json", "build");

    /** What a client has already. */
    private static final Set<String> CLIENT_METHODS = Set.of(
            "builder", "toBuilder", "fromEnvironment", "close", "toString", "hashCode", "getClass", "notify", "notifyAll", "wait",
            "clone", "finalize");

    /** What stands beside the parameters of an operation, and what a params object's builder has already. */
    private static final Set<String> OTHER_PARAMETERS = Set.of("body", "params", "wait");

    private Names() {}

    /** Returns the name of a builder's method and of its parameter, such as {@code startDate} for {@code start_date}. */
    public static String setter(String wireName) {
        return free(camel(wireName), BUILDER_METHODS);
    }

    /** Returns a getter's name. */
    public static String getter(String wireName) {
        return free("get" + pascal(wireName), Set.of("getClass"));
    }

    /** Returns the name of an operation's parameter. */
    public static String parameter(String wireName) {
        return free(camel(wireName), OTHER_PARAMETERS);
    }

    /** Returns the name of a client parameter's method. */
    public static String clientParameter(String wireName) {
        return free(camel(wireName), CLIENT_BUILDER_METHODS);
    }

    /** Returns what the runtime calls a server, such as {@code account} for {@code ACCOUNT}. */
    static String server(String constant) {
        return camel(constant.toLowerCase(Locale.ROOT));
    }

    /** Returns the name of the client's method for a tag. */
    public static String accessor(String tag) {
        return free(camel(tag), CLIENT_METHODS);
    }

    /** Returns a class name, such as {@code PriceList} for {@code price-list}. */
    public static String pascal(String wireName) {
        return capitalised(camel(wireName));
    }

    /** Returns a name with a capital at its beginning. */
    static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String camel(String wireName) {
        StringBuilder name = new StringBuilder();
        for (String word : words(wireName)) {
            name.append(name.length() == 0 ? uncapitalised(word) : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        if (name.length() == 0 || !Character.isJavaIdentifierStart(name.charAt(0))) {
            name.insert(0, '_');
        }
        return name.toString();
    }

    /** Returns {@code id} for {@code ID} and {@code urlSlug} for {@code URLSlug}. */
    private static String uncapitalised(String word) {
        int capitals = 0;
        while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
            capitals++;
        }
        boolean nextWordFollows = capitals > 1 && capitals < word.length();
        int lowered = nextWordFollows ? capitals - 1 : capitals;
        return word.substring(0, lowered).toLowerCase(Locale.ROOT) + word.substring(lowered);
    }

    /** Returns a constant's name, such as {@code FRONT_LOADED} for {@code frontLoaded}. */
    public static String constant(String wireValue) {
        List<String> words = new ArrayList<>();
        for (String word : words(wireValue)) {
            words.add(word.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
        }
        String name = words.isEmpty() ? "EMPTY" : String.join("_", words);
        return Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
    }

    private static String free(String name, Set<String> taken) {
        return SourceVersion.isKeyword(name) || taken.contains(name) ? name + "_" : name;
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
