package io.github.campaignclients.integration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A named schema with properties, which becomes a model.
 *
 * @param vendor whose it is
 * @param name its name
 * @param schema the schema
 */
record ObjectSchema(Vendor vendor, String name, SpecNode schema) {

    static Stream<ObjectSchema> all(Vendor vendor) {
        List<ObjectSchema> schemas = new ArrayList<>();
        for (SpecNode file : vendor.specificationFiles()) {
            SpecNode named = file.has("components") ? file.get("components").get("schemas") : file;
            named.node().propertyNames().forEach(name -> schemas.add(new ObjectSchema(vendor, name, named.get(name))));
        }
        return schemas.stream().filter(schema -> schema.schema.has("properties") || schema.schema.list("allOf").size() > 1);
    }

    Class<?> model() {
        return vendor.model(name);
    }

    /** Returns the properties, those of the schemas that it is composed of among them. */
    Map<String, SpecNode> properties() {
        Map<String, SpecNode> properties = new LinkedHashMap<>();
        collect(schema, properties);
        return properties;
    }

    private static void collect(SpecNode schema, Map<String, SpecNode> properties) {
        schema.list("allOf").forEach(part -> collect(part.resolved(), properties));
        schema.names("properties").forEach(name -> properties.put(name, schema.get("properties").get(name)));
    }

    /** Returns the names of the properties that must be there, in the order of the properties. */
    List<String> required() {
        List<String> required = new ArrayList<>();
        collect(schema, required);
        return properties().keySet().stream().filter(required::contains).toList();
    }

    private static void collect(SpecNode schema, List<String> required) {
        schema.list("allOf").forEach(part -> collect(part.resolved(), required));
        required.addAll(schema.texts("required"));
    }

    /** Returns whether a property can have one value only, which the builder writes. */
    static boolean isConstant(SpecNode property) {
        return property.resolved().texts("enum").size() == 1;
    }

    @Override
    public String toString() {
        return vendor.name() + "/" + name;
    }
}
