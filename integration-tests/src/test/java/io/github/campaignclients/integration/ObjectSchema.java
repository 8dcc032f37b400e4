package io.github.campaignclients.integration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A named schema of objects: with properties, which becomes a model, or a union, of which the unknown variant is one.
 *
 * @param vendor whose it is
 * @param name its name
 * @param schema the schema
 */
record ObjectSchema(Vendor vendor, String name, SpecNode schema) {

    private static final Map<Class<?>, ObjectSchema> BY_MODEL = new ConcurrentHashMap<>();

    /** Returns the schemas with properties that become models. */
    static Stream<ObjectSchema> all(Vendor vendor) {
        Set<String> models = vendor.specification().models();
        return vendor.schemas().entrySet().stream()
                .filter(named -> models.contains(named.getKey()))
                .map(named -> new ObjectSchema(vendor, named.getKey(), named.getValue()))
                .filter(named -> named.schema.has("properties") || named.schema.list("allOf").size() > 1 || named.schema.has("anyOf"));
    }

    /** Returns the schema that a model was generated from; for the unknown variant of a union, the union. */
    static ObjectSchema of(Class<?> model) {
        return BY_MODEL.computeIfAbsent(model, type -> {
            Class<?> named = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
            Vendor vendor = Vendor.of(named);
            return new ObjectSchema(vendor, named.getSimpleName(), vendor.schemas().get(named.getSimpleName()));
        });
    }

    Class<?> model() {
        return vendor.model(name);
    }

    /** Returns the properties, those of the schemas that it is composed of among them; of a union, what tells its variants apart. */
    Map<String, SpecNode> properties() {
        Map<String, SpecNode> properties = properties(schema);
        if (isUnion()) {
            properties.put(discriminator().text("propertyName"), discriminator());
        }
        return properties;
    }

    /** Returns the properties of any schema, those of the schemas that it is composed of among them. */
    static Map<String, SpecNode> properties(SpecNode schema) {
        Map<String, SpecNode> properties = new LinkedHashMap<>();
        parts(schema.resolved()).forEach(part ->
                part.names("properties").forEach(name -> properties.put(name, part.get("properties").get(name))));
        return properties;
    }

    private static List<SpecNode> parts(SpecNode schema) {
        List<SpecNode> parts = new ArrayList<>();
        Stream.of("allOf", "anyOf").forEach(name -> schema.list(name).forEach(part -> parts.addAll(parts(part.resolved()))));
        parts.add(schema);
        return parts;
    }

    /** Returns the names of the properties that must be there, in the order of the properties. */
    List<String> required() {
        Set<String> required = required(schema);
        return properties().keySet().stream().filter(required::contains).toList();
    }

    /** All parts of a composed schema hold, but of alternatives perhaps one only. */
    private static Set<String> required(SpecNode schema) {
        Set<String> required = new LinkedHashSet<>(schema.texts("required"));
        schema.list("allOf").forEach(part -> required.addAll(required(part.resolved())));
        schema.list("anyOf").stream()
                .map(part -> required(part.resolved()))
                .reduce((one, other) -> one.stream().filter(other::contains).collect(Collectors.toSet()))
                .ifPresent(required::addAll);
        return required;
    }

    /** Returns whether members that are no properties have a type. */
    boolean hasAdditionalProperties() {
        return parts(schema).stream().anyMatch(part -> part.node().path("additionalProperties").isObject());
    }

    /** Returns the name of a property's getter. */
    String getter(String property) {
        return JavaNames.getter(javaName(property));
    }

    /** Returns the name of the builder's method for a property. */
    String setter(String property) {
        return JavaNames.setter(javaName(property));
    }

    private String javaName(String property) {
        return parts(schema).stream()
                .map(part -> part.node().path("x-java-names").path(property).asString(property))
                .filter(name -> !name.equals(property))
                .findFirst()
                .orElse(property);
    }

    /** Returns whether an object is one of those that the description of a union does not know. */
    boolean isUnknownVariant(JsonNode object) {
        if (!isUnion()) {
            return false;
        }
        JsonNode value = object.path(discriminator().text("propertyName"));
        return !value.isString() || !discriminator().names("mapping").contains(value.stringValue());
    }

    private boolean isUnion() {
        return schema.has("discriminator");
    }

    private SpecNode discriminator() {
        return schema.get("discriminator");
    }

    /** Returns whether a property can have one value only, which the builder writes: not where leaving it out may mean another. */
    boolean isConstant(String name) {
        SpecNode property = properties().get(name);
        boolean single = !property.isReference() && property.list("enum").size() == 1;
        return single && (required().contains(name) || property.isTrue("x-constant"));
    }

    /** Returns whether a property may be null, as its own schema says, or the one that it refers to. */
    static boolean isNullable(SpecNode property) {
        List<SpecNode> wrapped = property.list("allOf");
        SpecNode schema = wrapped.size() == 1 ? wrapped.get(0).resolved() : property.resolved();
        return property.isTrue("nullable") || schema.isTrue("nullable");
    }

    @Override
    public String toString() {
        return vendor.name() + "/" + name;
    }
}
