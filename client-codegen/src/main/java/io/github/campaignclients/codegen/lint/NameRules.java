package io.github.campaignclients.codegen.lint;

import io.github.campaignclients.codegen.Names;
import io.github.campaignclients.codegen.lint.SpecPart.Kind;
import io.github.campaignclients.codegen.lint.SpecSchemas.JsonKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Checks that no two names on the wire are one name in Java.
 *
 * <p>To number them by their order would change callers' code whenever the specification grows.
 */
final class NameRules {

    private final List<Fault> faults = new ArrayList<>();
    private final Spec spec;
    private final SpecSchemas schemas;

    private NameRules(Spec spec) {
        this.spec = spec;
        this.schemas = new SpecSchemas(spec.files());
    }

    /** Returns the faults of names that meet in Java. */
    static List<Fault> lint(Spec spec) {
        NameRules rules = new NameRules(spec);
        for (SpecPart part : spec.parts(Kind.NAMED_SCHEMA)) {
            if (rules.schemas.isObject(part.node())) {
                rules.properties(part.name(), part.node());
            } else if (part.node().has("oneOf") && !part.node().has("discriminator")) {
                rules.variants(part.name(), part.node());
            } else {
                rules.values(part.name(), part.node());
            }
        }
        spec.operations().forEach(rules::parameters);
        rules.clientParameters();
        rules.classes();
        return rules.faults;
    }

    private void properties(String name, YamlNode schema) {
        Map<String, YamlNode> javaNames = schemas.javaNames(schema);
        Map<String, String> setters = new HashMap<>();
        Map<String, String> getters = new HashMap<>();
        if (schemas.hasAdditional(schema)) {
            setters.put("additionalProperty", "additionalProperties");
            getters.put("getAdditionalProperties", "additionalProperties");
        }
        for (String property : schemas.properties(schema).keySet()) {
            YamlNode given = javaNames.get(property);
            String setter = given == null ? Names.setter(property) : given.text();
            String getter = given == null || given.text().isEmpty() ? Names.getter(property)
                    : "get" + given.text().substring(0, 1).toUpperCase(Locale.ROOT) + given.text().substring(1);
            String other = setters.putIfAbsent(setter, property);
            String otherGetter = getters.putIfAbsent(getter, property);
            if (other != null || otherGetter != null) {
                faults.add(schema.fault(name + " has two properties that are " + (other != null ? setter : getter) + " in Java, '"
                        + (other != null ? other : otherGetter) + "' and '" + property
                        + "'; write x-java-names: {'" + property + "': <another name>}"));
            }
        }
    }

    private void values(String name, YamlNode schema) {
        List<YamlNode> values = SpecSchemas.values(schema);
        if (!schema.get("type").text().equals("string") && !schema.has("x-known-values")) {
            return; // no class
        }
        Map<String, YamlNode> javaNames = schema.get("x-java-names").members();
        Map<String, String> constants = new HashMap<>();
        for (YamlNode value : values) {
            YamlNode given = javaNames.get(value.text());
            String constant = given == null ? Names.constant(value.text()) : given.text();
            String other = constants.putIfAbsent(constant, value.text());
            if (given == null && constant.equals("TYPE")) {
                faults.add(value.fault("the value '" + value.text() + "' of " + name + " would be TYPE in Java, which the class has "
                        + "already; write x-java-names: {'" + value.text() + "': <another name>}"));
            } else if (other != null && !other.equals(value.text())) {
                faults.add(schema.fault(name + " has two values that are " + constant + " in Java, '" + other + "' and '" + value.text()
                        + "'; write x-java-names: {'" + value.text() + "': <another name>}"));
            }
        }
    }

    /** A variant that can have one value only, written in place, is a constant. */
    private void variants(String name, YamlNode schema) {
        Set<String> constants = new HashSet<>(Set.of("TYPE"));
        for (YamlNode variant : schema.get("oneOf").elements()) {
            List<YamlNode> values = variant.get("enum").elements();
            if (values.size() == 1 && !constants.add(Names.constant(values.get(0).text()))) {
                faults.add(values.get(0).fault("the only value '" + values.get(0).text() + "' would be a constant of " + name
                        + " that is there already; write this variant without enum, and the value in the description"));
            }
        }
    }

    private void parameters(SpecOperation operation) {
        Map<String, YamlNode> names = new HashMap<>();
        for (YamlNode parameter : operation.parameters()) {
            YamlNode given = parameter.get("x-java-name");
            String wireName = parameter.get("name").text();
            String name = parameter.has("x-java-name") ? given.text() : Names.parameter(wireName);
            if (isTaken(name, parameter)) {
                faults.add(parameter.fault("the parameter '" + wireName + "' of " + operation.address() + " would be " + name
                        + " in Java, which its builder has already; write x-java-name: <another name>"));
            }
            YamlNode other = names.putIfAbsent(name, parameter);
            if (other != null) {
                faults.add(parameter.fault(operation.address() + " has two parameters that are " + name + " in Java, '"
                        + other.get("name").text() + "' and '" + wireName + "'; write x-java-name: <another name> at one"));
            }
        }
    }

    /**
     * Returns whether a parameter's method would hide one that the builder of the params object calls, or override it: a text is told
     * from what is to become one, and any name comes with a value.
     */
    private boolean isTaken(String name, YamlNode parameter) {
        YamlNode schema = parameter.get("schema");
        boolean any = parameter.has("schema") && schemas.kinds(schema).equals(Set.of(JsonKind.OBJECT));
        YamlNode resolved = schemas.resolve(schema);
        boolean text = SpecSchemas.isType(resolved, "string") && SpecSchemas.values(resolved).size() < 2 && !resolved.has("format");
        return name.equals("require") || (name.equals("text") && !text) || (any && Set.of("query", "header").contains(name));
    }

    /** Checks that no schema has the name of a class that is made of an operation or a tag. */
    private void classes() {
        Map<String, String> others = new HashMap<>();
        spec.operations().stream().filter(operation -> !operation.id().isEmpty()).forEach(operation ->
                others.put(Names.pascal(operation.id()) + "Params", "the parameters of " + operation.id()));
        spec.root().get("tags").elements().stream().map(tag -> tag.get("name").text()).forEach(tag ->
                others.put(Names.pascal(tag) + "Api", "the interface of the tag " + tag));
        for (SpecPart part : spec.parts(Kind.NAMED_SCHEMA)) {
            if (others.containsKey(part.name())) {
                faults.add(part.node().fault("the schema " + part.name() + " has the name of the class for " + others.get(part.name())
                        + "; give it another one"));
            }
        }
    }

    private void clientParameters() {
        Map<String, YamlNode> names = new HashMap<>();
        for (SpecPart part : spec.parts(Kind.PARAMETER)) {
            YamlNode parameter = part.node();
            if (parameter.get("x-client-parameter").isTrue()) {
                String name = parameter.has("x-java-name") ? parameter.get("x-java-name").text() : Names.clientParameter(part.name());
                YamlNode other = names.putIfAbsent(name, parameter);
                if (other != null && !other.get("name").text().equals(part.name())) {
                    faults.add(parameter.fault("two parameters of the client are " + name + " in Java, '" + other.get("name").text()
                            + "' and '" + part.name() + "'; write x-java-name: <another name> at one"));
                }
            }
        }
    }
}
