package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The named schemas of a document, and what kind of thing each of them is. */
final class Schemas {

    private final Map<String, Schema<?>> byName = new LinkedHashMap<>();

    Schemas(OpenAPI document) {
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().forEach((name, schema) -> {
                if (!name.matches("[A-Za-z0-9]+")) {
                    throw new IllegalArgumentException("the parser made a second copy of a schema and called it " + name
                            + ": refer to what stands in another file from one direction only");
                }
                byName.put(name, schema);
            });
        }
    }

    Map<String, Schema<?>> all() {
        return byName;
    }

    /** Returns the name that a reference ends in, or null where the schema is no reference. */
    static String referenced(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return name(schema.get$ref());
        }
        boolean wrapped = schema.getAllOf() != null && schema.getAllOf().size() == 1 && schema.getProperties() == null;
        return wrapped ? referenced(schema.getAllOf().get(0)) : null;
    }

    /** Returns the name that the text of a reference ends in. */
    static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    Schema<?> named(String name) {
        Schema<?> schema = byName.get(name);
        if (schema == null) {
            throw new IllegalArgumentException("no schema is named " + name);
        }
        return schema;
    }

    /** Returns the schema itself, or the one that it refers to. */
    Schema<?> resolve(Schema<?> schema) {
        String name = referenced(schema);
        return name == null ? schema : resolve(named(name));
    }

    /** Returns whether a member tells the objects of a {@code oneOf} apart. */
    static boolean isUnion(Schema<?> schema) {
        return schema.getOneOf() != null && schema.getDiscriminator() != null;
    }

    /** Returns whether the JSON kind tells the values of a {@code oneOf} apart. */
    static boolean isOneOf(Schema<?> schema) {
        return schema.getOneOf() != null && schema.getDiscriminator() == null;
    }

    static boolean isObject(Schema<?> schema) {
        return schema.getProperties() != null || schema.getAnyOf() != null || (schema.getAllOf() != null && schema.getAllOf().size() > 1);
    }

    static boolean isEnum(Schema<?> schema) {
        return knownValues(schema) != null || ("string".equals(schema.getType()) && schema.getEnum() != null);
    }

    /** Returns whether a named schema becomes a class; the others stand for their type wherever they are referred to. */
    static boolean isClass(Schema<?> schema) {
        return schema.getOneOf() != null || isObject(schema) || isEnum(schema);
    }

    /** Returns whether a schema says anything of the values that it takes. */
    static boolean isTyped(Schema<?> schema) {
        return schema.getType() != null || referenced(schema) != null;
    }

    /** Returns the only text, number or truth value that a schema allows, or null. */
    static Object constant(Schema<?> schema) {
        boolean single = schema.getEnum() != null && schema.getEnum().size() == 1;
        return single && knownValues(schema) == null ? schema.getEnum().get(0) : null;
    }

    /** Returns the values that were seen so far, or null where the schema lists none. */
    static List<?> knownValues(Schema<?> schema) {
        return (List<?>) extension(schema, "x-known-values");
    }

    /** Returns the Java names of properties or values by their names on the wire: those that a schema gives, before those of its parts. */
    Map<Object, Object> javaNames(Schema<?> schema) {
        Map<Object, Object> names = new LinkedHashMap<>();
        for (Schema<?> part : parts(schema)) {
            names.putAll(javaNames(resolve(part)));
        }
        Object own = extension(schema, "x-java-names");
        if (own != null) {
            names.putAll((Map<?, ?>) own);
        }
        return names;
    }

    boolean isNullable(Schema<?> schema) {
        return Boolean.TRUE.equals(schema.getNullable()) || Boolean.TRUE.equals(resolve(schema).getNullable());
    }

    /** Returns whether a property's value is secret, by its own schema or by the one that it refers to. */
    boolean isSecret(Schema<?> schema) {
        return isMarkedSecret(schema) || isMarkedSecret(resolve(schema));
    }

    private static boolean isMarkedSecret(Schema<?> schema) {
        return "password".equals(schema.getFormat()) || Boolean.TRUE.equals(extension(schema, "x-secret"));
    }

    static Object extension(Schema<?> schema, String name) {
        return schema.getExtensions() == null ? null : schema.getExtensions().get(name);
    }

    /** Returns the schema of the members that no property declares, or null where nothing is said of them. */
    static Schema<?> additional(Schema<?> schema) {
        return schema.getAdditionalProperties() instanceof Schema<?> members && isTyped(members) ? members : null;
    }

    /** Returns the same of an object and of the schemas that it is composed of. */
    Schema<?> additionalOfAll(Schema<?> schema) {
        Schema<?> own = additional(schema);
        for (Schema<?> part : parts(schema)) {
            own = own == null ? additionalOfAll(resolve(part)) : own;
        }
        return own;
    }

    /** Returns the properties of an object, those of the schemas that it is composed of first. */
    Map<String, Schema<?>> properties(Schema<?> schema) {
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        for (Schema<?> part : parts(schema)) {
            properties.putAll(properties(resolve(part)));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> properties.put(name, property));
        }
        return properties;
    }

    /** Returns the names on the wire of the properties whose values are secret, whatever object they belong to, in order. */
    Set<String> secretProperties() {
        Set<String> names = new TreeSet<>();
        for (Schema<?> schema : byName.values()) {
            properties(schema).forEach((name, property) -> {
                if (isSecret(property)) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    /** Returns the names of the properties that an object must have: those of all its parts, and what all its alternatives require. */
    Set<String> required(Schema<?> schema) {
        Set<String> required = new LinkedHashSet<>();
        for (Schema<?> part : list(schema.getAllOf())) {
            required.addAll(required(resolve(part)));
        }
        Set<String> ofAll = null;
        for (Schema<?> alternative : list(schema.getAnyOf())) {
            Set<String> ofOne = required(resolve(alternative));
            if (ofAll == null) {
                ofAll = new LinkedHashSet<>(ofOne);
            } else {
                ofAll.retainAll(ofOne);
            }
        }
        if (ofAll != null) {
            required.addAll(ofAll);
        }
        if (schema.getRequired() != null) {
            required.addAll(schema.getRequired());
        }
        return required;
    }

    private static List<Schema<?>> parts(Schema<?> schema) {
        List<Schema<?>> parts = new ArrayList<>(list(schema.getAllOf()));
        parts.addAll(list(schema.getAnyOf()));
        return parts;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the parser's lists hold raw schemas
    static List<Schema<?>> list(List<Schema> schemas) {
        return schemas == null ? List.of() : (List) schemas;
    }
}
