package io.github.campaignclients.codegen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds a specification to the rules of {@code specs/README.md}, over the YAML as it is written.
 *
 * <p>What it refuses would otherwise be lost in silence or named by chance: OpenAPI 3.0 ignores everything beside a reference, and
 * an inline object has no name.
 */
final class SpecLinter {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Set<String> EXTENSIONS = Set.of(
            "x-known-values", "x-secret", "x-client-parameter", "x-rate-limits", "x-rate-limit-headers", "x-envelope", "x-errors",
            "x-retry", "x-username", "x-name");

    /** Names that generated sources take for something else. */
    private static final Set<String> TAKEN = Set.of(
            "ApiCall", "ApiClient", "ApiDefinition", "ApiParams", "BigDecimal", "Body", "Boolean", "Builder", "ClientBuilder", "Codec",
            "Codecs", "DELETE", "Deprecated", "EnumType", "GET", "HEAD", "Header", "Integer", "JsonKind", "JsonValue", "List", "LocalDate",
            "Long", "Map", "Model", "ModelBuilder", "ModelType", "Nullable", "OffsetDateTime", "OpenEnum", "Operation", "OPTIONS",
            "Override", "PATCH", "POST", "PUT", "Path", "Query", "Retry", "Slots", "String", "Tag", "Union", "UnionType",
            "Unknown", "Void");

    private static final List<String> OPERATION_MEMBERS = List.of("operationId", "tags", "summary", "description", "externalDocs");

    private final Map<Path, YamlNode> files = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Place> references = new HashSet<>();
    private final Map<String, Path> schemaFiles = new HashMap<>();

    private SpecLinter() {}

    /**
     * Checks a specification and the files that it refers to.
     *
     * @throws IllegalArgumentException if there are faults, naming them all with file and line
     */
    static void check(Path specification) {
        List<Fault> faults = lint(specification);
        if (!faults.isEmpty()) {
            StringBuilder message = new StringBuilder("The specification breaks the rules of specs/README.md:");
            faults.forEach(fault -> message.append("\n  ").append(fault));
            throw new IllegalArgumentException(message.toString());
        }
    }

    /** Returns the faults of a specification and of the files that it refers to. */
    static List<Fault> lint(Path specification) {
        SpecLinter linter = new SpecLinter();
        YamlNode root = linter.open(specification.toAbsolutePath().normalize());
        linter.document(root);
        linter.unused();
        return linter.faults;
    }

    private YamlNode open(Path file) {
        YamlNode known = files.get(file);
        if (known == null) {
            known = YamlNode.read(file);
            files.put(file, known);
            anywhere(known);
            components(known.get("components"));
        }
        return known;
    }

    /** Checks the parts of a file that others refer to. */
    private void components(YamlNode components) {
        schemas(components.get("schemas"));
        components.get("parameters").members().values().forEach(this::parameter);
        components.get("responses").members().values().forEach(this::response);
        components.get("headers").members().values().forEach(header -> inline(header.get("schema")));
        if (components.has("requestBodies")) {
            faults.add(components.get("requestBodies").fault("write each request body at its operation"));
        }
    }

    /** Checks what holds at every place: references stand alone and lead somewhere, and no extension is unknown. */
    private void anywhere(YamlNode node) {
        Map<String, YamlNode> members = node.members();
        if (members.containsKey("$ref") && !members.get("$ref").text().isEmpty()) {
            reference(members);
        }
        members.forEach((name, member) -> {
            if (name.startsWith("x-") && !EXTENSIONS.contains(name)) {
                faults.add(member.fault("the extension " + name + " is unknown; write one of those that specs/README.md describes"));
            }
            anywhere(member);
        });
        node.elements().forEach(this::anywhere);
    }

    private void reference(Map<String, YamlNode> members) {
        YamlNode reference = members.get("$ref");
        members.forEach((name, member) -> {
            if (!name.equals("$ref")) {
                faults.add(member.fault(name + " beside $ref is ignored by OpenAPI 3.0; write allOf: [{$ref: '"
                        + reference.text() + "'}] beside it instead"));
            }
        });
        Place place = place(reference);
        if (place == null) {
            faults.add(reference.fault("$ref: " + reference.text() + " leads nowhere; write '<file>#/components/…' or '#/components/…'"));
            return;
        }
        references.add(place);
        if (!target(place).isMapping()) {
            faults.add(reference.fault("$ref: " + reference.text() + " leads nowhere; name something that stands there"));
        }
    }

    /** Where a reference leads: a file and the path in it. */
    private record Place(Path file, String path) {}

    /** Returns where a reference leads, or null where it names no file that is there, or nothing in it. */
    private static Place place(YamlNode reference) {
        String[] parts = reference.text().split("#/", 2);
        Path file = parts[0].isEmpty() ? reference.file() : reference.file().resolveSibling(parts[0]).normalize();
        return parts.length < 2 || !Files.exists(file) ? null : new Place(file, parts[1]);
    }

    private YamlNode target(Place place) {
        return open(place.file).get(place.path.split("/"));
    }

    /** Returns what a reference leads to; an empty node where it leads nowhere, which is a fault of its own. */
    private YamlNode target(YamlNode reference) {
        Place place = place(reference);
        return place == null ? reference.get("") : target(place);
    }

    private void document(YamlNode root) {
        if (!root.get("openapi").text().startsWith("3.0.")) {
            faults.add(root.get("openapi").fault("write openapi: 3.0.3"));
        }
        require(root, "the document", List.of("info", "externalDocs", "servers", "security", "tags", "paths"));
        require(root.get("info"), "info", List.of("description"));
        servers(root.get("servers"));
        faults.addAll(RootExtensions.lint(root));
        Set<String> tags = new HashSet<>();
        for (YamlNode tag : root.get("tags").elements()) {
            tags.add(tag.get("name").text());
            require(tag, "the tag " + tag.get("name").text(), List.of("description"));
        }
        root.get("paths").members().forEach((path, item) -> pathItem(path, item.has("$ref") ? target(item.get("$ref")) : item, tags));
    }

    private void pathItem(String path, YamlNode item, Set<String> tags) {
        item.get("parameters").elements().forEach(this::parameter);
        item.members().forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                operation(method + " " + path, operation, tags);
            }
        });
    }

    private void servers(YamlNode servers) {
        List<YamlNode> others = servers.elements();
        for (YamlNode server : others.subList(Math.min(1, others.size()), others.size())) {
            require(server, "each server after the first", List.of("x-name"));
        }
    }

    private void operation(String address, YamlNode operation, Set<String> tags) {
        require(operation, address, OPERATION_MEMBERS);
        List<YamlNode> named = operation.get("tags").elements();
        if (operation.has("tags") && (named.size() != 1 || !tags.contains(named.get(0).text()))) {
            faults.add(operation.get("tags").fault(address + " needs one tag that the document describes below tags"));
        }
        YamlNode retry = operation.get("x-retry");
        if (operation.has("x-retry") && !RetryRule.words().contains(retry.text())) {
            faults.add(retry.fault("x-retry of " + address + " is '" + retry.text() + "'; write one of " + RetryRule.words()));
        }
        operation.get("parameters").elements().forEach(this::parameter);
        content(operation.get("requestBody"));
        operation.get("responses").members().values().forEach(this::response);
        if (operation.get("responses").members().keySet().stream().noneMatch(status -> status.startsWith("2"))) {
            faults.add(operation.get("responses").fault(address + " needs a response with a status of 2xx"));
        }
    }

    private void parameter(YamlNode parameter) {
        if (!parameter.has("$ref")) {
            require(parameter, "the parameter " + parameter.get("name").text(), List.of("description", "schema"));
            inline(parameter.get("schema"));
        }
    }

    private void response(YamlNode response) {
        content(response);
        response.get("headers").members().values().forEach(header -> inline(header.get("schema")));
    }

    private void content(YamlNode holder) {
        holder.get("content").members().values().forEach(type -> inline(type.get("schema")));
    }

    private void schemas(YamlNode schemas) {
        schemas.members().forEach((name, schema) -> {
            Path other = schemaFiles.putIfAbsent(name, schema.file());
            if (other != null) {
                faults.add(schema.fault("the schema " + name + " stands in " + other.getFileName() + " already; give one another name"));
            }
            if (!name.matches("[A-Z][A-Za-z0-9]*")) {
                faults.add(schema.fault("the schema " + name + " needs a name in PascalCase, as its class is called so"));
            }
            if (TAKEN.contains(name)) {
                faults.add(schema.fault("the schema " + name + " has the name of a type that generated sources use; give it another one"));
            }
            named(schema);
        });
    }

    /** Checks a schema that has a name, and what stands inside it. */
    private void named(YamlNode schema) {
        if (schema.has("anyOf")) {
            faults.add(schema.get("anyOf").fault("write oneOf with a discriminator, or one schema with the properties of all"));
        }
        if (schema.has("oneOf")) {
            union(schema);
        }
        schema.get("allOf").elements().forEach(this::part);
        inside(schema);
    }

    /** Checks one of the schemas that a named one is composed of: its properties join those of the others. */
    private void part(YamlNode schema) {
        if (schema.has("properties")) {
            inside(schema);
        } else {
            inline(schema);
        }
    }

    private void union(YamlNode schema) {
        int variants = schema.get("oneOf").elements().size();
        if (!schema.get("discriminator").has("propertyName")
                || schema.get("discriminator", "mapping").members().size() < variants) {
            faults.add(schema.get("oneOf").fault("oneOf needs a discriminator with propertyName, and a mapping of all "
                    + variants + " variants; where no member tells them apart, write one schema with the properties of all"));
            return;
        }
        String discriminator = schema.get("discriminator", "propertyName").text();
        schema.get("discriminator", "mapping").members().forEach((value, reference) -> {
            List<YamlNode> values = target(reference).get("properties", discriminator, "enum").elements();
            if (values.size() != 1 || !values.get(0).text().equals(value)) {
                faults.add(reference.fault(
                        "the variant for " + value + " needs the property " + discriminator + " with enum: [" + value + "]"));
            }
        });
    }

    /** Checks a schema that stands in place. */
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
        schema.get("allOf").elements().forEach(this::inline);
        inside(schema);
    }

    private void nameIt(YamlNode node, String what) {
        faults.add(node.fault("an inline " + what + " has no name; move it below components/schemas, under a name that says what it "
                + "is, and write $ref: '#/components/schemas/<Name>'"));
    }

    private void inside(YamlNode schema) {
        schema.get("properties").members().values().forEach(this::inline);
        if (schema.has("items")) {
            inline(schema.get("items"));
        }
        if (schema.get("additionalProperties").isMapping()) {
            inline(schema.get("additionalProperties"));
        }
        schema.get("oneOf").elements().forEach(this::inline);
    }

    private void unused() {
        files.forEach((file, root) -> root.get("components", "schemas").members().forEach((name, schema) -> {
            if (!references.contains(new Place(file, "components/schemas/" + name))) {
                faults.add(schema.fault("nothing refers to the schema " + name + "; delete it"));
            }
        }));
    }

    private void require(YamlNode node, String where, List<String> names) {
        faults.addAll(node.missing(where, names));
    }
}
