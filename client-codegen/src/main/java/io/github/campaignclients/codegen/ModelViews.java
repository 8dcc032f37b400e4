package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns named schemas into the views of their classes. */
final class ModelViews {

    private final Schemas schemas;
    private final TypeMapper types;
    private final String packageName;
    private final Map<String, Link> links;
    private final PropertyViews properties;

    /** The unions that each schema is a variant of, and the member that tells it from the others. */
    private final Map<String, Map<String, String>> unionsOf = new LinkedHashMap<>();

    ModelViews(Schemas schemas, TypeMapper types, Map<String, Link> links) {
        this.schemas = schemas;
        this.types = types;
        this.packageName = types.modelPackage();
        this.links = links;
        this.properties = new PropertyViews(schemas, types);
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
        List<PropertyView> views = properties.of(schema, unions.values());
        JavaType additional = additional(schema);
        return new ModelView(
                packageName,
                name,
                imports(views, additional),
                doc(name, schema),
                links.get(name),
                Boolean.TRUE.equals(schema.getDeprecated()),
                List.copyOf(unions.keySet()),
                views,
                additional);
    }

    /** Returns the type of the members that no property declares, or null where the schema says nothing of them. */
    private JavaType additional(Schema<?> schema) {
        Schema<?> members = schemas.additionalOfAll(schema);
        return members == null ? null : types.element(members);
    }

    EnumView enumeration(String name, Schema<?> schema) {
        List<?> seen = Schemas.knownValues(schema);
        Map<Object, Object> names = schemas.javaNames(schema);
        List<EnumView.Value> values = new ArrayList<>();
        for (Object value : seen != null ? seen : schema.getEnum()) {
            String text = String.valueOf(value);
            String constant = names.containsKey(text) ? names.get(text).toString() : Names.constant(text);
            String doc = text.isEmpty() ? "The empty text" : JavadocText.line("`" + text + "`");
            values.add(new EnumView.Value(constant, JavadocText.literal(text), doc));
        }
        return new EnumView(packageName, name, doc(name, schema), links.get(name), seen == null, values);
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

    /** Returns the class of a {@code oneOf} whose variants are told apart by their JSON kind. */
    OneOfView oneOf(String name, Schema<?> schema) {
        OneOfView.Collector variants = new OneOfView.Collector(packageName, name);
        for (Schema<?> variant : Schemas.list(schema.getOneOf())) {
            variants.add(types.type(variant), Schemas.constant(schemas.resolve(variant)), List.of());
        }
        return variants.view(doc(name, schema), links.get(name), "the kind of JSON value");
    }

    private List<String> imports(List<PropertyView> views, JavaType additional) {
        Set<String> imports = new TreeSet<>();
        for (String type : List.of("Json", "Model", "ModelBuilder", "ModelType", "Slots")) {
            imports.add(JavaType.JSON + type);
        }
        for (PropertyView property : views) {
            imports.addAll(property.type().imports());
            imports.add(JavaType.JSON + "Codecs");
            if (!property.required() || (property.nullable() && property.writable())) {
                imports.add(JavaType.NULLABLE);
            }
        }
        if (additional != null) {
            imports.addAll(additional.imports());
            imports.add("java.util.Map");
            imports.add(JavaType.JSON + "Codecs");
        }
        return withoutNeighbours(imports, packageName);
    }

    /** Returns the imports less those of the package itself. */
    static List<String> withoutNeighbours(Set<String> imports, String packageName) {
        return imports.stream().filter(name -> !name.substring(0, name.lastIndexOf('.')).equals(packageName)).toList();
    }

    /** Returns what the specification says of a schema. */
    static List<String> doc(String name, Schema<?> schema) {
        return schema.getDescription() == null ? List.of("{@code " + name + "}.") : JavadocText.lines(schema.getDescription());
    }
}
