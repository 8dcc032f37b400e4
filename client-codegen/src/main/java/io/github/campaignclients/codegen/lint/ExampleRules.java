package io.github.campaignclients.codegen.lint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Checks that each documented example belongs to something that is described, and fits its schema but for its known faults. */
final class ExampleRules {

    private static final String NAMES = "<operationId>[.<variant>].request.json, <operationId>[.<variant>].response.<status>.json or .txt, "
            + "or <operationId>[.<variant>].curl.txt";
    private static final List<String> MEMBERS = List.of("file", "pointer", "keyword", "source");

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, SpecOperation> operations = new HashMap<>();
    private final JsonSchemas requests;
    private final JsonSchemas responses;
    private final SpecSchemas schemas;

    /** What answers may stand in; an empty node where they do not. */
    private final YamlNode envelope;

    /** The faults that are listed, and were not met yet. */
    private final Map<KnownFault, YamlNode> known = new LinkedHashMap<>();

    private ExampleRules(Spec spec) {
        spec.operations().forEach(operation -> operations.put(operation.id(), operation));
        requests = JsonSchemas.ofRequests(spec.files());
        responses = JsonSchemas.ofResponses(spec.files());
        schemas = new SpecSchemas(spec.files());
        envelope = spec.root().get("x-envelope");
    }

    /** Returns the faults of the examples beside a specification. */
    static List<Fault> lint(Spec spec) {
        ExampleRules rules = new ExampleRules(spec);
        Path list = spec.root().file().resolveSibling("known-faults.yaml");
        if (Files.exists(list)) {
            YamlNode.read(list).elements().forEach(rules::listed);
        }
        for (Path file : ExampleFile.in(spec.root().file().resolveSibling("examples"))) {
            ExampleFile.of(file).ifPresentOrElse(
                    rules::example, () -> rules.fault(file, "the file is not named as an example; write " + NAMES));
        }
        rules.known.forEach((fault, node) -> rules.faults.add(node.fault(
                "the example " + fault.file() + " has no such fault; delete " + fault)));
        return rules.faults;
    }

    private void listed(YamlNode node) {
        faults.addAll(node.missing("a known fault", MEMBERS));
        KnownFault fault = KnownFault.of(node);
        if (known.putIfAbsent(fault, node) != null) {
            faults.add(node.fault("the known fault " + fault + " stands there twice; delete one"));
        }
    }

    private void fault(Path file, String message) {
        faults.add(new Fault(file, 1, message));
    }

    private void example(ExampleFile example) {
        SpecOperation operation = operations.get(example.operationId());
        if (operation == null) {
            fault(example.file(), "there is no operation " + example.operationId() + "; name the file after one that is described");
            return;
        }
        switch (example.kind()) {
            case "request" -> body(example, operation.node().get("requestBody"), requests, false,
                    operation.address() + " takes no JSON; describe its requestBody, or delete the file");
            case "response" -> response(example, operation);
            default -> { } // a command needs nothing but its operation
        }
    }

    private void response(ExampleFile example, SpecOperation operation) {
        YamlNode response = operation.response(example.status());
        if (!response.isMapping()) {
            fault(example.file(), operation.address() + " does not describe the status " + example.status()
                    + "; write it below its responses");
            return;
        }
        String described = operation.address() + " answers " + example.status() + " with no ";
        if (example.isJson()) {
            body(example, response, responses, example.status().startsWith("2"), described + "JSON; describe it below content");
        } else if (response.get("content").members().keySet().stream().noneMatch(type -> type.startsWith("text/"))) {
            fault(example.file(), described + "text; describe it below content");
        }
    }

    private void body(ExampleFile example, YamlNode holder, JsonSchemas validators, boolean success, String otherwise) {
        Map<String, YamlNode> content = holder.get("content").members();
        String type = content.keySet().stream().filter(ContentRules::isJson).findFirst().orElse(null);
        if (type == null) {
            fault(example.file(), otherwise);
            return;
        }
        String text = example.text();
        JsonNode document;
        try {
            document = JsonTrees.read(text);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            faults.add(new Fault(example.file(), line, "the example is no JSON: " + e.getOriginalMessage()));
            return;
        }
        YamlNode schema = content.get(type).get("schema");
        String payload = success && isWrapped(document, schema) ? JsonTrees.pointer("", envelope.get("payload").text()) : "";
        for (KnownFault inside : validators.faults(schema, example.name(), document.at(payload))) {
            KnownFault fault = inside.below(payload);
            if (known.remove(fault) == null) {
                faults.add(new Fault(example.file(), JsonTrees.line(text, fault.place()), "the example does not fit its schema at '"
                        + fault.pointer() + "' (" + fault.keyword() + "); mend the specification, or add to known-faults.yaml, "
                        + "with its source: " + fault));
            }
        }
    }

    /** Returns whether an answer stands in the envelope: what it declares itself does not. */
    private boolean isWrapped(JsonNode document, YamlNode schema) {
        String payload = envelope.get("payload").text();
        Set<String> declared = schemas.properties(schema).keySet();
        List<String> beside = envelope.get("beside").texts();
        return envelope.isMapping() && document.isObject() && document.has(payload) && !declared.contains(payload)
                && document.propertyNames().stream().allMatch(name -> beside.contains(name) || !declared.contains(name));
    }
}
