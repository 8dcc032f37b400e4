package io.github.campaignclients.codegen.lint;

import io.github.campaignclients.codegen.lint.SpecPart.Kind;
import io.github.campaignclients.codegen.lint.SpecSchemas.JsonKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that what is one of several things can be told apart, or is one class with the properties of all. */
final class UnionRules {

    private static final Map<JsonKind, String> INSTEAD = new EnumMap<>(Map.of(
            JsonKind.OBJECT, "write a discriminator with propertyName and a mapping of all variants, "
                    + "or anyOf for one class with the properties of all",
            JsonKind.STRING, "write one of them, an enum with the values of both where they have values",
            JsonKind.NUMBER, "write one of them, type: number where one is no integer",
            JsonKind.BOOLEAN, "write one of them",
            JsonKind.ARRAY, "write one array, whose items are a schema with the variants of both"));

    private final List<Fault> faults = new ArrayList<>();
    private final SpecFiles files;
    private final SpecSchemas schemas;

    private UnionRules(SpecFiles files) {
        this.files = files;
        this.schemas = new SpecSchemas(files);
    }

    /** Returns the faults of a specification's unions. */
    static List<Fault> lint(Spec spec) {
        UnionRules rules = new UnionRules(spec.files());
        for (SpecPart part : spec.parts(Kind.NAMED_SCHEMA)) {
            if (part.node().has("oneOf")) {
                rules.oneOf(part.node());
            }
            if (part.node().has("anyOf")) {
                rules.anyOf(part.node());
            }
        }
        return rules.faults;
    }

    private void oneOf(YamlNode schema) {
        for (String other : List.of("properties", "allOf", "anyOf")) {
            if (schema.has(other)) {
                faults.add(schema.get(other).fault(other + " beside oneOf is lost; write it in each variant"));
            }
        }
        if (schema.has("discriminator")) {
            discriminated(schema);
        } else {
            byKind(schema.get("oneOf"));
        }
    }

    private void discriminated(YamlNode schema) {
        YamlNode mapping = schema.get("discriminator", "mapping");
        Set<YamlNode> mapped = new HashSet<>();
        mapping.members().values().forEach(reference -> mapped.add(files.target(reference)));
        List<YamlNode> variants = schema.get("oneOf").elements();
        if (!schema.get("discriminator").has("propertyName")
                || !variants.stream().allMatch(variant -> mapped.contains(files.follow(variant)))) {
            faults.add(schema.get("oneOf").fault("oneOf needs a discriminator with propertyName, and a mapping of all "
                    + variants.size() + " variants; where no member tells them apart, "
                    + "write anyOf for one class with the properties of all"));
            return;
        }
        String discriminator = schema.get("discriminator", "propertyName").text();
        mapping.members().forEach((value, reference) -> {
            YamlNode property = schemas.properties(files.target(reference)).get(discriminator);
            List<String> values = property == null ? List.of() : property.get("enum").texts();
            if (!values.equals(List.of(value))) {
                faults.add(reference.fault(
                        "the variant for " + value + " needs the property " + discriminator + " with enum: [" + value + "]"));
            }
            YamlNode javaName = schemas.javaNames(files.target(reference)).get(discriminator);
            if (javaName != null) {
                faults.add(javaName.fault("the getter of " + discriminator + " is that of the union, for each variant; "
                        + "delete its Java name"));
            }
        });
    }

    private void byKind(YamlNode union) {
        if (union.elements().size() < 2) {
            faults.add(union.fault("oneOf needs two variants at least; write what there is in its place"));
        }
        Set<JsonKind> met = new HashSet<>();
        for (YamlNode variant : union.elements()) {
            if (schemas.isFreeForm(variant)) {
                faults.add(variant.fault("a variant that takes anything cannot be told from the others; give it a type, "
                        + "or write {} in place of oneOf"));
                return;
            }
            for (JsonKind kind : schemas.kinds(variant)) {
                if (!met.add(kind)) {
                    faults.add(variant.fault("two variants of oneOf are " + kind.plural() + ", which nothing tells apart; "
                            + INSTEAD.get(kind)));
                }
            }
        }
    }

    private void anyOf(YamlNode schema) {
        List<YamlNode> parts = schema.get("anyOf").elements();
        if (parts.size() < 2) {
            faults.add(schema.get("anyOf").fault("anyOf needs two schemas at least; write what there is in its place"));
        }
        Map<String, YamlNode> properties = new LinkedHashMap<>();
        for (YamlNode part : parts) {
            if (schemas.resolve(part).equals(part) || !schemas.isObject(part)) {
                faults.add(part.fault("anyOf makes one class with the properties of all, and this is no reference to a schema with "
                        + "properties; write one, or oneOf where the variants are of different kinds of JSON"));
                continue;
            }
            schemas.properties(part).forEach((name, property) -> {
                YamlNode other = properties.putIfAbsent(name, property);
                if (other != null && !Shape.of(other).equals(Shape.of(property))) {
                    faults.add(part.fault("the property " + name + " is not the same in all schemas of anyOf, and the class has one; "
                            + "write a discriminator where it tells them apart, or one schema with the properties of all"));
                }
            });
        }
    }
}
