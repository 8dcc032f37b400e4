package io.github.campaignclients.codegen.lint;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the schemas of a specification mean, as they are written. */
final class SpecSchemas {

    /** The kinds of a JSON value that can be told apart without looking into it. */
    enum JsonKind {
        STRING("texts"), NUMBER("numbers"), BOOLEAN("truth values"), ARRAY("arrays"), OBJECT("objects");

        private final String plural;

        JsonKind(String plural) {
            this.plural = plural;
        }

        String plural() {
            return plural;
        }
    }

    private static final Map<String, JsonKind> TYPES = Map.of(
            "string", JsonKind.STRING,
            "integer", JsonKind.NUMBER,
            "number", JsonKind.NUMBER,
            "boolean", JsonKind.BOOLEAN,
            "array", JsonKind.ARRAY,
            "object", JsonKind.OBJECT);

    private final SpecFiles files;

    SpecSchemas(SpecFiles files) {
        this.files = files;
    }

    /** Returns a schema itself, or the one that it refers to, or wraps to describe it. */
    YamlNode resolve(YamlNode schema) {
        Set<YamlNode> met = new HashSet<>();
        YamlNode current = schema;
        while (met.add(current)) {
            if (SpecFiles.isReference(current)) {
                current = files.follow(current);
            } else if (isWrap(current)) {
                current = current.get("allOf").elements().get(0);
            } else {
                return current;
            }
        }
        return current.get("");
    }

    static boolean isWrap(YamlNode schema) {
        return schema.get("allOf").elements().size() == 1 && !schema.has("properties");
    }

    static boolean isType(YamlNode schema, String type) {
        return schema.get("type").text().equals(type);
    }

    /** Returns whether a schema says nothing about its values. */
    boolean isFreeForm(YamlNode schema) {
        return kinds(schema).size() == JsonKind.values().length;
    }

    /** Returns whether a schema is a text whose bytes are a file's. */
    boolean isFile(YamlNode schema) {
        YamlNode resolved = resolve(schema);
        return isType(resolved, "string") && resolved.get("format").text().equals("binary");
    }

    /** Returns the kinds of JSON that a schema takes; null is none of them. */
    Set<JsonKind> kinds(YamlNode schema) {
        return kinds(schema, new HashSet<>());
    }

    private Set<JsonKind> kinds(YamlNode schema, Set<YamlNode> met) {
        YamlNode resolved = resolve(schema);
        Set<JsonKind> kinds = EnumSet.noneOf(JsonKind.class);
        if (!met.add(resolved)) {
            return kinds;
        }
        JsonKind type = TYPES.get(resolved.get("type").text());
        if (type != null) {
            kinds.add(type);
        } else if (!resolved.has("discriminator") && resolved.has("oneOf")) {
            resolved.get("oneOf").elements().forEach(variant -> kinds.addAll(kinds(variant, met)));
        } else if (resolved.has("properties") || resolved.has("additionalProperties") || resolved.has("discriminator")) {
            kinds.add(JsonKind.OBJECT);
        } else if (resolved.has("items")) {
            kinds.add(JsonKind.ARRAY);
        } else if (resolved.has("enum")) {
            resolved.get("enum").elements().forEach(value -> kinds.add(TYPES.getOrDefault(value.kind(), JsonKind.STRING)));
        } else {
            for (String member : List.of("anyOf", "allOf")) {
                resolved.get(member).elements().forEach(part -> kinds.addAll(kinds(part, met)));
            }
            if (kinds.isEmpty()) {
                kinds.addAll(EnumSet.allOf(JsonKind.class));
            }
        }
        met.remove(resolved);
        return kinds;
    }

    /** Returns whether a schema becomes a class with properties. */
    boolean isObject(YamlNode schema) {
        YamlNode resolved = resolve(schema);
        return resolved.has("properties") || resolved.get("allOf").elements().size() > 1 || resolved.has("anyOf");
    }

    /** Returns the values of an enum, or those that are known of an open one; none where a schema lists none. */
    static List<YamlNode> values(YamlNode schema) {
        return schema.get(schema.has("x-known-values") ? "x-known-values" : "enum").elements();
    }

    /** Returns the properties of an object by name, those of the schemas that it is made of first. */
    Map<String, YamlNode> properties(YamlNode schema) {
        Map<String, YamlNode> properties = new LinkedHashMap<>();
        made(schema).forEach(part -> properties.putAll(part.get("properties").members()));
        return properties;
    }

    /** Returns the names of the properties that an object must have: all that the parts of it require, but of alternatives what all do. */
    Set<String> required(YamlNode schema) {
        YamlNode resolved = resolve(schema);
        Set<String> required = new LinkedHashSet<>(resolved.get("required").texts());
        resolved.get("allOf").elements().forEach(part -> required.addAll(required(part)));
        Set<String> shared = null;
        for (YamlNode part : resolved.get("anyOf").elements()) {
            Set<String> own = required(part);
            if (shared == null) {
                shared = own;
            } else {
                shared.retainAll(own);
            }
        }
        required.addAll(shared == null ? Set.of() : shared);
        return required;
    }

    /** Returns whether an object, or a schema that it is made of, gives the members that no property declares a type. */
    boolean hasAdditional(YamlNode schema) {
        return made(schema).stream().anyMatch(part -> part.get("additionalProperties").isMapping());
    }

    /** Returns the Java names that {@code x-java-names} gives, those of the schemas that an object is made of first. */
    Map<String, YamlNode> javaNames(YamlNode schema) {
        Map<String, YamlNode> names = new LinkedHashMap<>();
        made(schema).forEach(part -> names.putAll(part.get("x-java-names").members()));
        return names;
    }

    /** Returns what a schema is made of, and then itself. */
    private Set<YamlNode> made(YamlNode schema) {
        Set<YamlNode> made = new LinkedHashSet<>();
        made(schema, made, new HashSet<>());
        return made;
    }

    private void made(YamlNode schema, Set<YamlNode> made, Set<YamlNode> met) {
        YamlNode resolved = resolve(schema);
        if (met.add(resolved)) {
            for (String member : List.of("allOf", "anyOf")) {
                resolved.get(member).elements().forEach(part -> made(part, made, met));
            }
            made.add(resolved);
        }
    }

    /** Returns the schemas that a JSON pointer may lead to from a value of a schema; none where the schema says nothing of it. */
    Set<YamlNode> at(YamlNode schema, String pointer) {
        Set<YamlNode> current = new LinkedHashSet<>(variants(schema));
        for (String token : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            String name = token.replace("~1", "/").replace("~0", "~");
            Set<YamlNode> next = new LinkedHashSet<>();
            for (YamlNode holder : current) {
                YamlNode property = properties(holder).get(name);
                if (property != null) {
                    next.addAll(variants(property));
                } else if (holder.get("additionalProperties").isMapping()) {
                    next.addAll(variants(holder.get("additionalProperties")));
                } else if (holder.get("additionalProperties").isTrue() || isFreeForm(holder)) {
                    next.add(holder.get("")); // anything may stand there
                } else if (holder.has("items") && name.matches("[0-9]+")) {
                    next.addAll(variants(holder.get("items")));
                }
            }
            current = next;
        }
        return current;
    }

    /** Returns the schemas that a JSON pointer may lead to in a successful answer of an operation. */
    Set<YamlNode> answered(SpecOperation operation, String pointer) {
        Set<YamlNode> found = new LinkedHashSet<>();
        for (YamlNode response : operation.successes()) {
            response.get("content").members().values().forEach(content -> found.addAll(at(content.get("schema"), pointer)));
        }
        return found;
    }

    private Set<YamlNode> variants(YamlNode schema) {
        Set<YamlNode> variants = new LinkedHashSet<>();
        variants(schema, variants);
        return variants;
    }

    private void variants(YamlNode schema, Set<YamlNode> variants) {
        YamlNode resolved = resolve(schema);
        if (variants.add(resolved)) {
            resolved.get("oneOf").elements().forEach(variant -> variants(variant, variants));
        }
    }
}
