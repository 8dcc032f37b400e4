package io.github.campaignclients.codegen.lint;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.campaignclients.codegen.lint.SpecSchemas.JsonKind;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks documents against schemas of OpenAPI 3.0, by translating these to JSON Schema.
 *
 * <p>{@code nullable}, the discriminator of a union and the kinds of one without become {@code if}, and alternatives that nothing tells
 * apart become one object, so that a fault is reported once, where it is, and not as "no variant fits". Validators for OpenAPI 3.0
 * refuse null for {@code nullable} beside {@code allOf: [$ref]}.
 */
final class JsonSchemas {

    private static final Set<String> ASSERTIONS = Set.of(
            "type", "enum", "format", "required", "pattern", "minLength", "maxLength", "minimum", "maximum", "multipleOf",
            "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties");

    private final SpecFiles files;
    private final SpecSchemas schemas;

    /** The member that frees a property from being required: what only answers have, or what only requests have. */
    private final String other;

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<YamlNode, Schema> validators = new HashMap<>();
    private final Map<YamlNode, String> names = new HashMap<>();
    private final ObjectNode definitions = JsonTrees.object();

    private JsonSchemas(SpecFiles files, String other) {
        this.files = files;
        this.schemas = new SpecSchemas(files);
        this.other = other;
    }

    /** Returns the schemas of what is sent. */
    static JsonSchemas ofRequests(SpecFiles files) {
        return new JsonSchemas(files, "readOnly");
    }

    /** Returns the schemas of what is answered. */
    static JsonSchemas ofResponses(SpecFiles files) {
        return new JsonSchemas(files, "writeOnly");
    }

    /**
     * Returns what a schema refuses in a document, each as an entry of {@code known-faults.yaml}. An object that a page abbreviates is
     * one fault, whatever it lacks.
     */
    List<KnownFault> faults(YamlNode schema, String file, JsonNode document) {
        List<String> abbreviated = JsonTrees.holders(document, KnownFault.ELISION);
        Stream<KnownFault> refused = validators.computeIfAbsent(schema, this::validator)
                .validate(document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> new KnownFault(file, pointer(error), error.getKeyword()))
                .filter(fault -> !fault.keyword().equals("required") || !abbreviated.contains(fault.place()));
        return Stream.concat(refused, abbreviated.stream().map(holder -> KnownFault.elision(file, holder))).distinct().toList();
    }

    private static String pointer(Error error) {
        String pointer = error.getInstanceLocation().toString();
        return error.getKeyword().equals("required") ? JsonTrees.pointer(pointer, error.getProperty()) : pointer;
    }

    private Schema validator(YamlNode schema) {
        ObjectNode root = translate(schema);
        root.set("$defs", definitions.deepCopy());
        return registry.getSchema(root);
    }

    private ObjectNode translate(YamlNode schema) {
        if (SpecFiles.isReference(schema)) {
            return reference(schema.get("$ref"));
        }
        ObjectNode result = JsonTrees.object();
        schema.members().forEach((keyword, member) -> {
            switch (keyword) {
                case "items", "not" -> result.set(keyword, translate(member));
                case "allOf" -> {
                    ArrayNode parts = result.putArray(keyword);
                    member.elements().forEach(part -> parts.add(translate(part)));
                }
                case "oneOf" -> {
                    if (!schema.has("discriminator")) {
                        byKind(member, result);
                    }
                }
                case "properties" -> {
                    ObjectNode properties = result.putObject(keyword);
                    member.members().forEach((name, property) -> properties.set(name, translate(property)));
                }
                case "required" -> required(schema, result.putArray(keyword));
                case "additionalProperties" -> result.set(keyword, member.isMapping() ? translate(member) : JsonTrees.of(member));
                default -> {
                    if (ASSERTIONS.contains(keyword)) {
                        result.set(keyword, JsonTrees.of(member));
                    }
                }
            }
        });
        if (schema.has("anyOf")) {
            result.withArray("allOf").add(merged(schema));
        }
        if (schema.has("discriminator")) {
            discriminate(schema.get("discriminator"), result);
        }
        exclude(schema, result, "minimum", "exclusiveMinimum");
        exclude(schema, result, "maximum", "exclusiveMaximum");
        return schema.get("nullable").isTrue() ? nullable(result) : result;
    }

    private void required(YamlNode schema, ArrayNode required) {
        Map<String, YamlNode> properties = schemas.properties(schema);
        for (String name : schema.get("required").texts()) {
            YamlNode property = properties.get(name);
            if (property == null || !property.get(other).isTrue()) {
                required.add(name);
            }
        }
    }

    /** Translates alternatives that nothing tells apart: an object with the properties of all, which has what all require. */
    private ObjectNode merged(YamlNode schema) {
        ObjectNode merged = JsonTrees.object().put("type", "object");
        ObjectNode properties = merged.putObject("properties");
        ArrayNode required = merged.putArray("required");
        Map<String, YamlNode> all = schemas.properties(schema);
        all.forEach((name, property) -> properties.set(name, translate(property)));
        schemas.required(schema).stream()
                .filter(name -> all.containsKey(name) && !all.get(name).get(other).isTrue())
                .forEach(required::add);
        return merged;
    }

    private ObjectNode reference(YamlNode reference) {
        YamlNode target = files.target(reference);
        String name = names.get(target);
        if (name == null) {
            name = "d" + names.size();
            names.put(target, name);
            definitions.set(name, translate(target));
        }
        return JsonTrees.object().put("$ref", "#/$defs/" + name);
    }

    private void discriminate(YamlNode discriminator, ObjectNode result) {
        String member = discriminator.get("propertyName").text();
        result.put("type", "object");
        result.putArray("required").add(member);
        ArrayNode values = result.putObject("properties").putObject(member).putArray("enum");
        ArrayNode variants = result.putArray("allOf");
        discriminator.get("mapping").members().forEach((value, reference) -> {
            values.add(value);
            ObjectNode variant = variants.addObject();
            variant.putObject("if").putObject("properties").putObject(member).putArray("enum").add(value);
            variant.set("then", reference(reference));
        });
    }

    private void byKind(YamlNode union, ObjectNode result) {
        Set<String> types = new LinkedHashSet<>();
        ArrayNode variants = result.putArray("allOf");
        for (YamlNode variant : union.elements()) {
            if (variant.get("nullable").isTrue() || schemas.resolve(variant).get("nullable").isTrue()) {
                types.add("null");
            }
            for (JsonKind kind : schemas.kinds(variant)) {
                String type = kind.name().toLowerCase(Locale.ROOT);
                types.add(type);
                ObjectNode choice = variants.addObject();
                choice.putObject("if").put("type", type);
                choice.set("then", translate(variant));
            }
        }
        types.forEach(result.putArray("type")::add);
    }

    /** Turns the truth value that OpenAPI 3.0 writes beside a bound into a bound of its own. */
    private static void exclude(YamlNode schema, ObjectNode result, String bound, String exclusive) {
        if (schema.get(exclusive).isTrue() && result.has(bound)) {
            result.set(exclusive, result.remove(bound));
        }
    }

    private static ObjectNode nullable(ObjectNode schema) {
        ObjectNode result = JsonTrees.object();
        result.putObject("if").putArray("enum").addNull();
        result.putObject("then");
        result.set("else", schema);
        return result;
    }
}
