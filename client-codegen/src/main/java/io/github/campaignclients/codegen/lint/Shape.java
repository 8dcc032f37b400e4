package io.github.campaignclients.codegen.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a schema takes, as a text that is the same for each schema that takes the same: no words, no order, references by name. */
final class Shape {

    private static final Set<String> WORDS = Set.of(
            "description", "externalDocs", "title", "example", "x-distinct", "x-evidence", "x-java-names");
    private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

    private Shape() {}

    static String of(YamlNode schema) {
        Map<String, String> members = new TreeMap<>();
        schema.members().forEach((name, member) -> {
            if (!WORDS.contains(name)) {
                members.put(name, member(name, member));
            }
        });
        boolean onlyWrap = members.keySet().equals(Set.of("allOf")) && SpecSchemas.isWrap(schema);
        return onlyWrap ? of(schema.get("allOf").elements().get(0)) : members.toString();
    }

    private static String member(String name, YamlNode member) {
        return switch (name) {
            case "$ref" -> SpecFiles.place(member) == null ? member.text() : SpecFiles.place(member).name();
            case "properties" -> {
                Map<String, String> properties = new TreeMap<>();
                member.members().forEach((property, schema) -> properties.put(property, of(schema)));
                yield properties.toString();
            }
            case "required", "enum", "x-known-values" -> member.texts().stream().sorted().toList().toString();
            default -> member.isMapping() ? of(member)
                    : member.elements().isEmpty() ? member.text()
                    : elements(member.elements());
        };
    }

    private static String elements(List<YamlNode> elements) {
        return elements.stream().map(element -> element.isMapping() ? of(element) : element.text()).toList().toString();
    }

    /** Returns whether a schema says so little that others say the same by chance. */
    static boolean isTrivial(YamlNode schema) {
        Set<String> names = new TreeMap<>(schema.members()).keySet();
        names.removeAll(WORDS);
        boolean open = schema.has("x-known-values") && schema.get("x-known-values").elements().isEmpty();
        names.removeAll(open ? Set.of("nullable", "x-known-values") : Set.of("nullable"));
        boolean scalar = SCALARS.contains(schema.get("type").text()) && Set.of("type", "format").containsAll(names);
        boolean freeForm = Set.of("type", "additionalProperties").containsAll(names)
                && !schema.get("additionalProperties").isMapping()
                && !schema.get("type").text().equals("array");
        return scalar || freeForm;
    }
}
