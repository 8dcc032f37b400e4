package io.github.campaignclients.codegen.lint;

import io.github.campaignclients.codegen.lint.SpecPart.Kind;
import io.github.campaignclients.codegen.lint.SpecSchemas.JsonKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Checks schemas one by one: that what becomes a class has a name, and that what they say of their values is sound. */
final class SchemaRules {

    /** Names that generated sources take for something else. */
    private static final Set<String> TAKEN = Set.of(
            "ApiCall", "ApiClient", "ApiDefinition", "ApiParams", "BigDecimal", "Body", "Boolean", "Builder", "ClientBuilder", "Codec",
            "Codecs", "DELETE", "Deprecated", "Download", "EnumType", "FilePart", "GET", "HEAD", "HTTP", "Header", "Integer", "Iterable",
            "JobCall", "Json", "JsonKind", "JsonValue", "List", "LocalDate", "Long", "Map", "Model", "ModelBuilder", "ModelType",
            "MultipartForm",
            "Nullable", "Object", "OffsetDateTime", "OneOf", "OneOfType", "OpenEnum", "Operation", "OPTIONS", "Override", "PATCH", "POST",
            "PUT", "PagedCall", "Paging", "Path", "Polling", "Query", "Retry", "Slots", "String", "Tag", "Union", "UnionType", "Unknown",
            "Variant", "Void");

    private static final List<String> TYPES = List.of("string", "integer", "number", "boolean", "array", "object");

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Path> filesOfNames = new HashMap<>();
    private final SpecSchemas schemas;

    private SchemaRules(SpecSchemas schemas) {
        this.schemas = schemas;
    }

    /** Returns the faults of a specification's schemas, each by itself. */
    static List<Fault> lint(Spec spec) {
        SchemaRules rules = new SchemaRules(new SpecSchemas(spec.files()));
        for (SpecPart part : spec.parts()) {
            if (part.kind().isSchema()) {
                rules.schema(part);
            }
        }
        return rules.faults;
    }

    private void schema(SpecPart part) {
        YamlNode schema = part.node();
        if (part.kind() == Kind.NAMED_SCHEMA) {
            name(part.name(), schema);
            required(part.name(), schema);
        } else if (part.kind().isInline()) {
            inline(schema);
        }
        YamlNode type = schema.get("type");
        if (schema.has("type") && !TYPES.contains(type.text())) {
            faults.add(type.fault("the type '" + type.text() + "' is none of OpenAPI 3.0; write one of " + TYPES));
        }
        if (type.text().equals("array") && !schema.has("items")) {
            faults.add(schema.fault("an array needs items; write items: {} where nothing is known of them"));
        }
        if (schema.get("readOnly").isTrue() && schema.get("writeOnly").isTrue()) {
            faults.add(schema.get("writeOnly").fault("what is readOnly and writeOnly is never there; write one of the two"));
        }
        pattern(schema.get("pattern"));
        values(schema);
    }

    private void name(String name, YamlNode schema) {
        Path other = filesOfNames.putIfAbsent(name, schema.file());
        if (other != null) {
            faults.add(schema.fault("the schema " + name + " stands in " + other.getFileName() + " already; give one another name"));
        }
        if (!name.matches("[A-Z][A-Za-z0-9]*")) {
            faults.add(schema.fault("the schema " + name + " needs a name in PascalCase, as its class is called so"));
        }
        if (TAKEN.contains(name)) {
            faults.add(schema.fault("the schema " + name + " has the name of a type that generated sources use; give it another one"));
        }
    }

    private void required(String name, YamlNode schema) {
        Set<String> properties = schemas.properties(schema).keySet();
        List<YamlNode> holders = new ArrayList<>(schema.get("allOf").elements());
        holders.add(schema);
        for (YamlNode holder : holders) {
            for (YamlNode required : holder.get("required").elements()) {
                if (!properties.contains(required.text())) {
                    faults.add(required.fault(name + " has no property " + required.text()
                            + "; describe it below properties, or delete it from required"));
                }
            }
        }
    }

    /** Checks that a schema that stands in place would be no class. */
    private void inline(YamlNode schema) {
        for (String name : List.of("oneOf", "anyOf", "properties")) {
            if (schema.has(name)) {
                nameIt(schema.get(name), name.equals("properties") ? "object" : "union");
            }
        }
        if (schema.get("allOf").elements().size() > 1) {
            nameIt(schema.get("allOf"), "composition");
        }
        if (schema.get("enum").elements().size() > 1) {
            nameIt(schema.get("enum"), "enum");
        }
        if (schema.has("x-known-values")) {
            nameIt(schema.get("x-known-values"), "enum");
        }
    }

    private void nameIt(YamlNode node, String what) {
        faults.add(node.fault("an inline " + what + " has no name; move it below components/schemas, under a name that says what it "
                + "is, and write $ref: '#/components/schemas/<Name>'"));
    }

    private void pattern(YamlNode pattern) {
        try {
            Pattern.compile(pattern.text());
        } catch (PatternSyntaxException e) {
            faults.add(pattern.fault("the pattern " + pattern.text() + " is no regular expression: " + e.getDescription()));
        }
    }

    /** Checks the values that a schema names itself: those of its enum, and its default. */
    private void values(YamlNode schema) {
        List<YamlNode> values = SpecSchemas.values(schema);
        List<String> texts = new ArrayList<>();
        for (YamlNode value : values) {
            if (value.kind().equals("null")) {
                faults.add(value.fault("null is no value of an enum; leave it out, and write nullable: true"));
            } else if (!fits(schema, value)) {
                misfit("the value '" + value.text() + "'", schema, value);
            }
            if (texts.contains(value.text())) {
                faults.add(value.fault("the value '" + value.text() + "' stands there twice; delete one"));
            }
            texts.add(value.text());
        }
        if (schema.has("enum") && schema.has("x-known-values")) {
            faults.add(schema.get("x-known-values").fault("an enum is the whole set of values; write enum or x-known-values"));
        }
        YamlNode preset = schema.get("default");
        YamlNode resolved = schemas.resolve(schema);
        List<String> allowed = resolved.get("enum").texts();
        if (!schema.has("default") || (preset.kind().equals("null") && schema.get("nullable").isTrue())) {
            return;
        }
        if (!fits(resolved, preset)) {
            misfit("the default '" + preset.text() + "'", resolved, preset);
        } else if (!allowed.isEmpty() && !allowed.contains(preset.text())) {
            faults.add(preset.fault("the default '" + preset.text() + "' is none of " + allowed + "; write one of them"));
        }
    }

    private void misfit(String what, YamlNode schema, YamlNode value) {
        String type = schema.get("type").text();
        faults.add(value.fault(what + " is of the type " + value.kind() + "; write one of the type " + (type.isEmpty() ? "string" : type)
                + (type.isEmpty() || type.equals("string") ? ", which has quotes" : "")));
    }

    private boolean fits(YamlNode schema, YamlNode value) {
        String kind = value.kind();
        return switch (schema.get("type").text()) {
            case "number" -> kind.equals("number") || kind.equals("integer");
            case "" -> schemas.kinds(schema).contains(switch (kind) {
                case "integer", "number" -> JsonKind.NUMBER;
                case "boolean" -> JsonKind.BOOLEAN;
                case "array" -> JsonKind.ARRAY;
                case "object" -> JsonKind.OBJECT;
                default -> JsonKind.STRING;
            });
            default -> kind.equals(schema.get("type").text());
        };
    }
}
