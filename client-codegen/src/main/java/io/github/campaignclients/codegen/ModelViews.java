package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns named schemas into the views of their classes. */
final class ModelViews {

    private static final String NULLABLE = "org.jspecify.annotations.Nullable";

    private final Schemas schemas;
    private final TypeMapper types;
    private final String packageName;
    private final Map<String, Link> links;

    /** The unions that each schema is a variant of, and the member that tells it from the others. */
    private final Map<String, Map<String, String>> unionsOf = new LinkedHashMap<>();

    ModelViews(Schemas schemas, TypeMapper types, String packageName, Map<String, Link> links) {
        this.schemas = schemas;
        this.types = types;
        this.packageName = packageName;
        this.links = links;
        schemas.all().forEach((union, schema) -> {
            if (Schemas.isUnion(schema)) {
                String discriminator = schema.getDiscriminator().getPropertyName();
                for (Schema<?> variant : schema.getOneOf()) {
                    unionsOf.computeIfAbsent(Schemas.referenced(variant), name -> new LinkedHashMap<>()).put(union, discriminator);
                }
            }
        });
    }

    ModelView model(String name, Schema<?> schema) {
        Map<String, String> unions = unionsOf.getOrDefault(name, Map.of());
        List<PropertyView> properties = new ArrayList<>();
        Set<String> required = schemas.required(schema);
        Set<String> names = new HashSet<>();
        schemas.properties(schema).forEach((property, propertySchema) -> {
            String suffix = "";
            while (!names.add(Names.setter(property) + suffix)) {
                suffix += "_"; // two names on the wire that differ in punctuation only
            }
            properties.add(property(properties.size(), property, suffix, propertySchema,
                    required.contains(property), unions.containsValue(property)));
        });
        return new ModelView(
                packageName,
                name,
                imports(properties),
                doc(name, schema),
                links.get(name),
                Boolean.TRUE.equals(schema.getDeprecated()),
                List.copyOf(unions.keySet()),
                properties);
    }

    EnumView enumeration(String name, Schema<?> schema) {
        List<?> seen = Schemas.knownValues(schema);
        List<EnumView.Value> values = new ArrayList<>();
        for (Object value : seen != null ? seen : schema.getEnum()) {
            String text = String.valueOf(value);
            String constant = Names.constant(text);
            while (taken(values, constant)) {
                constant += "_";
            }
            values.add(new EnumView.Value(constant, JavadocText.literal(text), text.isEmpty() ? "The empty text" : JavadocText.line("`" + text + "`")));
        }
        return new EnumView(packageName, name, doc(name, schema), links.get(name), seen == null, values);
    }

    private static boolean taken(List<EnumView.Value> values, String constant) {
        return values.stream().anyMatch(value -> value.constant().equals(constant));
    }

    UnionView union(String name, Schema<?> schema) {
        String discriminator = schema.getDiscriminator().getPropertyName();
        List<UnionView.Variant> variants = new ArrayList<>();
        schema.getDiscriminator().getMapping().forEach((value, reference) -> variants.add(
                new UnionView.Variant(JavadocText.literal(value), Schemas.name(reference))));
        return new UnionView(
                packageName,
                name,
                doc(name, schema),
                links.get(name),
                JavadocText.literal(discriminator),
                discriminator,
                Names.getter(discriminator),
                variants);
    }

    private PropertyView property(
            int slot, String name, String suffix, Schema<?> schema, boolean required, boolean inherited) {
        Schema<?> resolved = schemas.resolve(schema);
        String constant = Schemas.referenced(schema) == null ? Schemas.constant(schema) : null;
        JavaType type = types.type(schema);
        boolean nullable = Boolean.TRUE.equals(schema.getNullable());
        String literal = JavadocText.literal(name);
        String definition = constant != null
                ? "constant(" + literal + ", Codecs.STRING, " + JavadocText.literal(constant) + ", " + required + ")"
                : presence(required, nullable) + "(" + literal + ", " + type.codec() + ")";
        String code = "{@code " + name + "}";
        return new PropertyView(
                slot,
                definition + (schemas.isSecret(schema) ? ".secret()" : ""),
                Names.getter(name) + suffix,
                Names.setter(name) + suffix,
                type,
                required && !nullable,
                nullable,
                constant != null,
                Boolean.TRUE.equals(schema.getDeprecated()),
                inherited,
                description(name, schema, resolved),
                Limits.of(resolved),
                "the value of " + code + (required && !nullable ? "" : ", or null where it is absent or null"));
    }

    /** Returns what the specification says of a property, or else of the schema that it refers to. */
    private static List<String> description(String name, Schema<?> schema, Schema<?> resolved) {
        String text = schema.getDescription() != null ? schema.getDescription() : resolved.getDescription();
        return text == null ? List.of("The member {@code " + name + "}.") : JavadocText.lines(text);
    }

    private static String presence(boolean required, boolean nullable) {
        if (required) {
            return nullable ? "requiredNullable" : "required";
        }
        return nullable ? "nullable" : "optional";
    }

    private List<String> imports(List<PropertyView> properties) {
        Set<String> imports = new TreeSet<>();
        for (String type : List.of("Model", "ModelBuilder", "ModelType", "Slots")) {
            imports.add(JavaType.JSON + type);
        }
        for (PropertyView property : properties) {
            imports.addAll(property.type().imports());
            imports.add(JavaType.JSON + "Codecs");
            if (!property.required()) {
                imports.add(NULLABLE);
            }
        }
        imports.removeIf(this::isNeighbour);
        return List.copyOf(imports);
    }

    private boolean isNeighbour(String qualifiedName) {
        return qualifiedName.substring(0, qualifiedName.lastIndexOf('.')).equals(packageName);
    }

    private static List<String> doc(String name, Schema<?> schema) {
        return schema.getDescription() == null ? List.of("{@code " + name + "}.") : JavadocText.lines(schema.getDescription());
    }
}
