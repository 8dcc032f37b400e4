package io.github.campaignclients.codegen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The class of a value that is one of several types.
 *
 * @param packageName its package
 * @param name its name
 * @param imports the qualified names of what it uses, in order
 * @param doc what it is
 * @param link the vendor's page
 * @param told what tells the variants apart
 * @param variants the types
 * @param constants the values that stand for themselves
 */
record OneOfView(
        String packageName,
        String name,
        List<String> imports,
        List<String> doc,
        Link link,
        String told,
        List<Variant> variants,
        List<Constant> constants) {

    /**
     * One of the types.
     *
     * @param index its place
     * @param type the type
     * @param suffix what the names of its methods end in, such as {@code String}
     * @param arguments the arguments of the call that adds it
     * @param doc what it is, for Javadoc
     * @param status the HTTP statuses that it stands for as a phrase, or an empty text
     */
    record Variant(int index, JavaType type, String suffix, String arguments, String doc, String status) {}

    /**
     * The only value of a type.
     *
     * @param constant the constant's name
     * @param literal the value
     * @param doc the value for Javadoc
     */
    record Constant(String constant, String literal, String doc) {}

    /** Collects the variants of such a class. */
    static final class Collector {

        private final String packageName;
        private final String name;
        private final List<Variant> variants = new ArrayList<>();
        private final List<Constant> constants = new ArrayList<>();
        private final Set<String> suffixes = new HashSet<>();
        private final Set<String> imports = new TreeSet<>();

        Collector(String packageName, String name) {
            this.packageName = packageName;
            this.name = name;
            imports.add(JavaType.JSON + "Codecs");
            imports.add(JavaType.JSON + "OneOf");
            imports.add(JavaType.JSON + "OneOfType");
            imports.add(JavaType.JSON + "Variant");
        }

        /**
         * Adds a type.
         *
         * @param constant its only value, or null where it has others
         * @param statuses the HTTP statuses that it stands for; none where its JSON kind tells it
         */
        void add(JavaType type, Object constant, List<String> statuses) {
            String suffix = type.name().replaceFirst("<.*", "");
            if (!suffixes.add(suffix)) {
                throw new IllegalArgumentException(name + " has two variants that are a " + suffix + ": give each a schema of its own");
            }
            imports.addAll(type.imports());
            String doc = "{@code " + type.name().replace("@Nullable ", "") + "}";
            variants.add(new Variant(
                    variants.size(), type, suffix, String.join(", ", concat(type.codec(), statuses)), doc, String.join(" or ", statuses)));
            if (constant != null) {
                String value = PropertyViews.value(type, constant);
                constants.add(new Constant(Names.constant(constant.toString()), value, JavadocText.line("`" + constant + "`")));
            }
        }

        private static List<String> concat(String first, List<String> others) {
            List<String> all = new ArrayList<>();
            all.add(first);
            all.addAll(others);
            return all;
        }

        OneOfView view(List<String> doc, Link link, String told) {
            return new OneOfView(packageName, name, ModelViews.withoutNeighbours(imports, packageName), doc, link, told,
                    List.copyOf(variants), List.copyOf(constants));
        }
    }
}
