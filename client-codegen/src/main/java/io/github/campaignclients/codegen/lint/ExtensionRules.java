package io.github.campaignclients.codegen.lint;

import io.github.campaignclients.codegen.RetryRule;
import io.github.campaignclients.codegen.lint.SpecPart.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks that each extension is a known one, at a place where it means something, and in its form.
 *
 * <p>The larger ones have a class of their own for their form: {@link RootExtensions}, {@link PagingRules}, {@link PollingRules}.
 */
final class ExtensionRules {

    /** Where an extension means something, and that place in words. */
    private record Home(Set<Kind> kinds, String words) {}

    private static final Home AT_ROOT = new Home(Set.of(Kind.ROOT), "at the document's root");
    private static final Home AT_OPERATION = new Home(Set.of(Kind.OPERATION), "at an operation");
    private static final Home AT_PARAMETER = new Home(Set.of(Kind.PARAMETER), "at a parameter");
    private static final Home AT_NAMED_SCHEMA = new Home(Set.of(Kind.NAMED_SCHEMA), "at a schema below components/schemas");

    private static final Map<String, Home> HOMES = Map.ofEntries(
            // The unnamed schema that lists known values has a fault of its own, which says what to do.
            Map.entry("x-known-values", new Home(
                    Set.of(Kind.NAMED_SCHEMA, Kind.SCHEMA_PART, Kind.PROPERTY, Kind.INLINE_SCHEMA), "at a schema of the type string")),
            Map.entry("x-constant", new Home(Set.of(Kind.PROPERTY), "at a property that has one value")),
            Map.entry("x-secret", new Home(Set.of(Kind.PROPERTY, Kind.NAMED_SCHEMA), "at a property")),
            Map.entry("x-client-parameter", AT_PARAMETER),
            Map.entry("x-java-name", AT_PARAMETER),
            Map.entry("x-rate-limits", AT_ROOT),
            Map.entry("x-rate-limit-headers", AT_ROOT),
            Map.entry("x-envelope", AT_ROOT),
            Map.entry("x-errors", AT_ROOT),
            Map.entry("x-retry", AT_OPERATION),
            Map.entry("x-paging", AT_OPERATION),
            Map.entry("x-polling", AT_OPERATION),
            Map.entry("x-username", new Home(Set.of(Kind.SECURITY_SCHEME), "at a security scheme of HTTP Basic")),
            Map.entry("x-name", new Home(
                    Set.of(Kind.OTHER_SERVER, Kind.OPERATION_SERVER), "at a server after the first, or at an operation's")),
            Map.entry("x-java-names", AT_NAMED_SCHEMA),
            Map.entry("x-distinct", AT_NAMED_SCHEMA),
            Map.entry("x-evidence", new Home(
                    Set.of(Kind.OPERATION, Kind.PARAMETER, Kind.PROPERTY), "at an operation, a parameter or a property")));

    /** Names of servers that are taken: by the client's constant, and by the method {@code insecureServer} of its builder. */
    private static final Set<String> TAKEN_SERVERS = Set.of("DEFINITION", "INSECURE");

    private final ExtensionForm form = new ExtensionForm();
    private final SpecSchemas schemas;

    private ExtensionRules(SpecSchemas schemas) {
        this.schemas = schemas;
    }

    /** Returns the faults of a specification's extensions. */
    static List<Fault> lint(Spec spec) {
        ExtensionRules rules = new ExtensionRules(new SpecSchemas(spec.files()));
        for (SpecPart part : spec.parts()) {
            part.node().members().forEach((name, extension) -> {
                if (name.startsWith("x-")) {
                    rules.extension(part, name, extension);
                }
            });
        }
        return rules.form.faults();
    }

    private void extension(SpecPart part, String name, YamlNode extension) {
        Home home = HOMES.get(name);
        if (home == null) {
            form.fault(extension, "the extension " + name + " is unknown; write one of those that specs/README.md describes");
        } else if (!home.kinds.contains(part.kind()) || !isHome(part.node(), name)) {
            form.fault(extension, name + " means nothing here; write it " + home.words);
        } else {
            form(part, name, extension);
        }
    }

    /** Returns whether an extension means something at a node of the right kind. */
    private boolean isHome(YamlNode node, String name) {
        return switch (name) {
            case "x-known-values" -> SpecSchemas.isType(node, "string");
            case "x-constant" -> node.get("enum").elements().size() == 1;
            case "x-secret" -> !schemas.isObject(node);
            case "x-username" -> SpecSchemas.isType(node, "http") && node.get("scheme").text().equalsIgnoreCase("basic");
            case "x-java-names" -> schemas.isObject(node) || !SpecSchemas.values(node).isEmpty();
            default -> true;
        };
    }

    private void form(SpecPart part, String name, YamlNode extension) {
        switch (name) {
            case "x-known-values" -> knownValues(extension);
            case "x-secret", "x-constant", "x-client-parameter" -> isTrue(part.node(), name, extension);
            case "x-retry" -> retry(part, extension);
            case "x-username" -> text(name, extension, extension.kind().equals("string"));
            case "x-distinct" -> text(name, extension, !extension.text().isBlank());
            case "x-name" -> constant(extension);
            case "x-java-name" -> form.faults().addAll(JavaName.member(extension));
            case "x-java-names" -> javaNames(part, extension);
            case "x-evidence" -> form.word(part.node(), evident(part), name, List.of("third-party"));
            default -> { } // has a class of its own
        }
    }

    private static String evident(SpecPart part) {
        return switch (part.kind()) {
            case PARAMETER -> "the parameter " + part.name();
            case PROPERTY -> "the property " + part.name();
            default -> part.name();
        };
    }

    private void knownValues(YamlNode values) {
        if (!values.kind().equals("array")) {
            form.fault(values, "x-known-values needs a list of texts, such as [active, paused]");
        }
    }

    private void isTrue(YamlNode holder, String name, YamlNode extension) {
        if (!extension.isTrue()) {
            form.fault(extension, name + " is true or left out, not '" + extension.text() + "'");
        } else if (name.equals("x-client-parameter") && holder.get("in").text().equals("path")) {
            form.fault(extension, "x-client-parameter means nothing in a path; write it at a parameter of the query or a header");
        }
    }

    private void retry(SpecPart operation, YamlNode retry) {
        if (!RetryRule.words().contains(retry.text())) {
            form.fault(retry, "x-retry of " + operation.name() + " is '" + retry.text() + "'; write one of " + RetryRule.words());
        }
    }

    private void text(String name, YamlNode extension, boolean valid) {
        if (!valid) {
            form.fault(extension, name + " needs a text");
        }
    }

    private void constant(YamlNode name) {
        if (!name.text().matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*") || TAKEN_SERVERS.contains(name.text())) {
            form.fault(name, "the server's x-name '" + name.text() + "' is no constant that is free; write one in UPPER_SNAKE_CASE");
        }
    }

    private void javaNames(SpecPart part, YamlNode names) {
        if (names.members().isEmpty()) {
            form.fault(names, "x-java-names needs members, such as {_id: internalId}");
        }
        boolean object = schemas.isObject(part.node());
        Set<String> known = new HashSet<>();
        if (object) {
            known.addAll(schemas.properties(part.node()).keySet());
        } else {
            SpecSchemas.values(part.node()).forEach(value -> known.add(value.text()));
        }
        List<Fault> faults = new ArrayList<>();
        names.members().forEach((wireName, javaName) -> {
            if (!known.contains(wireName)) {
                faults.add(javaName.fault("x-java-names: " + part.name() + " has no " + (object ? "property" : "value") + " '" + wireName
                        + "'; name one that it has"));
            }
            faults.addAll(object ? JavaName.member(javaName) : JavaName.constant(javaName));
        });
        form.faults().addAll(faults);
    }
}
