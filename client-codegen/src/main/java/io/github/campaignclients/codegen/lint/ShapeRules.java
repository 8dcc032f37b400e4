package io.github.campaignclients.codegen.lint;

import io.github.campaignclients.codegen.lint.SpecPart.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that one thing has one name. */
final class ShapeRules {

    private final List<Fault> faults = new ArrayList<>();

    /** The variants of each union and the parts of each composition, which may well look alike. */
    private final List<Set<YamlNode>> families = new ArrayList<>();

    private ShapeRules() {}

    /** Returns the faults of named schemas that have the same shape. */
    static List<Fault> lint(Spec spec) {
        ShapeRules rules = new ShapeRules();
        Map<String, List<SpecPart>> byShape = new LinkedHashMap<>();
        for (SpecPart part : spec.parts(Kind.NAMED_SCHEMA)) {
            for (String family : List.of("oneOf", "anyOf", "allOf")) {
                rules.families.add(part.node().get(family).elements().stream().map(spec.files()::follow).collect(Collectors.toSet()));
            }
            if (!Shape.isTrivial(part.node())) {
                byShape.computeIfAbsent(Shape.of(part.node()), shape -> new ArrayList<>()).add(part);
            } else if (part.node().has("x-distinct")) {
                rules.needless(part);
            }
        }
        byShape.values().forEach(rules::alike);
        return rules.faults;
    }

    private void alike(List<SpecPart> schemas) {
        for (SpecPart schema : schemas) {
            if (schema.node().has("x-distinct")) {
                if (schemas.size() == 1) {
                    needless(schema);
                }
                continue;
            }
            schemas.subList(0, schemas.indexOf(schema)).stream()
                    .filter(other -> !other.node().has("x-distinct") && !isFamily(other.node(), schema.node()))
                    .findFirst()
                    .ifPresent(other -> faults.add(schema.node().fault("the schemas " + other.name() + " and " + schema.name()
                            + " have the same shape; refer to one of them, or write x-distinct: \"<why it is not the same thing>\"")));
        }
    }

    private void needless(SpecPart schema) {
        faults.add(schema.node().get("x-distinct").fault("no other schema has the shape of " + schema.name() + "; delete x-distinct"));
    }

    private boolean isFamily(YamlNode one, YamlNode other) {
        return families.stream().anyMatch(family -> family.contains(one) && family.contains(other));
    }
}
