package io.github.campaignclients.integration;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks documents against schemas of OpenAPI 3.0, by translating these to JSON Schema.
 *
 * <p>{@code nullable} and the discriminator of a union become {@code if}, so that a fault is reported once, where it is, and not as
 * "no variant fits". Validators for OpenAPI 3.0 refuse null for {@code nullable} beside {@code allOf: [$ref]}.
 */
final class JsonSchemas {

    private static final Set<String> ASSERTIONS = Set.of(
            "type", "enum", "format", "required", "pattern", "minLength", "maxLength", "minimum", "maximum", "multipleOf",
            "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties");

    private final ObjectNode definitions = Trees.object();
    private final Map<SpecNode, String> names = new HashMap<>();

    private JsonSchemas() {}

    /** Returns what a schema refuses in a document, each as an entry of {@code known-faults.yaml}. */
    static List<KnownFault> faults(SpecNode schema, String file, JsonNode document) {
        return validator(schema)
                .validate(document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> new KnownFault(file, pointer(error), error.getKeyword()))
                .distinct()
                .toList();
    }

    private static String pointer(Error error) {
        String pointer = error.getInstanceLocation().toString();
        return error.getKeyword().equals("required") ? Trees.pointer(pointer, error.getProperty()) : pointer;
    }

    private static Schema validator(SpecNode schema) {
        JsonSchemas schemas = new JsonSchemas();
        ObjectNode root = schemas.translate(schema);
        root.set("$defs", schemas.definitions);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
    }

    private ObjectNode translate(SpecNode schema) {
        if (schema.isReference()) {
            return reference(schema, schema.text("$ref"));
        }
        ObjectNode result = Trees.object();
        for (String keyword : schema.node().propertyNames()) {
            switch (keyword) {
                case "items", "not" -> result.set(keyword, translate(schema.get(keyword)));
                case "allOf", "anyOf", "oneOf" -> {
                    ArrayNode parts = result.putArray(keyword);
                    schema.list(keyword).forEach(part -> parts.add(translate(part)));
                }
                case "properties" -> {
                    ObjectNode properties = result.putObject(keyword);
                    schema.names(keyword).forEach(name -> properties.set(name, translate(schema.get(keyword).get(name))));
                }
                case "additionalProperties" -> {
                    SpecNode value = schema.get(keyword);
                    result.set(keyword, value.node().isObject() ? translate(value) : value.node());
                }
                default -> {
                    if (ASSERTIONS.contains(keyword)) {
                        result.set(keyword, schema.node().get(keyword));
                    }
                }
            }
        }
        if (schema.has("discriminator")) {
            discriminate(schema, result);
        }
        exclude(schema, result, "minimum", "exclusiveMinimum");
        exclude(schema, result, "maximum", "exclusiveMaximum");
        return schema.isTrue("nullable") ? nullable(result) : result;
    }

    private ObjectNode reference(SpecNode from, String reference) {
        SpecNode target = from.follow(reference);
        String name = names.get(target);
        if (name == null) {
            name = SpecNode.name(reference) + "-" + names.size();
            names.put(target, name);
            definitions.set(name, translate(target));
        }
        return Trees.object().put("$ref", "#/$defs/" + name);
    }

    private void discriminate(SpecNode schema, ObjectNode result) {
        String member = schema.get("discriminator").text("propertyName");
        SpecNode mapping = schema.get("discriminator").get("mapping");
        result.remove("oneOf");
        result.put("type", "object");
        result.putArray("required").add(member);
        ArrayNode values = result.putObject("properties").putObject(member).putArray("enum");
        ArrayNode variants = result.putArray("allOf");
        for (String value : mapping.node().propertyNames()) {
            values.add(value);
            ObjectNode variant = variants.addObject();
            variant.putObject("if").putObject("properties").putObject(member).putArray("enum").add(value);
            variant.set("then", reference(mapping, mapping.text(value)));
        }
    }

    /** Turns the truth value that OpenAPI 3.0 writes beside a bound into a bound of its own. */
    private static void exclude(SpecNode schema, ObjectNode result, String bound, String exclusive) {
        if (schema.isTrue(exclusive)) {
            result.set(exclusive, result.remove(bound));
        }
    }

    private static ObjectNode nullable(ObjectNode schema) {
        ObjectNode result = Trees.object();
        result.putObject("if").putArray("enum").addNull();
        result.putObject("then");
        result.set("else", schema);
        return result;
    }
}
