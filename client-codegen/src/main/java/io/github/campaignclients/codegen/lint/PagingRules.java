package io.github.campaignclients.codegen.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks {@code x-paging}: that what it names is there to be sent and to be read. */
final class PagingRules {

    private static final String WHERE = "x-paging";
    private static final List<String> OPTIONAL =
            List.of("in", "first", "size", "default-size", "next", "total", "pages", "more");

    private final ExtensionForm form = new ExtensionForm();
    private final SpecSchemas schemas;

    /** The members that stand beside an answer in its envelope. */
    private final Set<String> beside;

    private PagingRules(SpecSchemas schemas, Set<String> beside) {
        this.schemas = schemas;
        this.beside = beside;
    }

    /** Returns the faults of the operations that answer page by page. */
    static List<Fault> lint(Spec spec) {
        Set<String> beside = spec.root().get("x-envelope", "beside").elements().stream().map(YamlNode::text).collect(Collectors.toSet());
        PagingRules rules = new PagingRules(new SpecSchemas(spec.files()), beside);
        for (SpecOperation operation : spec.operations()) {
            if (operation.node().has(WHERE)) {
                rules.paging(operation, operation.node().get(WHERE));
            }
        }
        return rules.form.faults();
    }

    private void paging(SpecOperation operation, YamlNode paging) {
        if (!form.members(paging, WHERE, List.of("by", "parameter", "items"), OPTIONAL)) {
            return;
        }
        form.word(paging, WHERE, "by", List.of("page", "offset", "cursor"));
        form.word(paging, WHERE, "in", List.of("query", "body"));
        numbers(paging);
        Set<String> names = names(operation, paging.get("in").text().equals("body"));
        for (String name : List.of("parameter", "size")) {
            YamlNode parameter = paging.get(name);
            if (paging.has(name) && !names.contains(parameter.text())) {
                form.fault(parameter, name + " of x-paging is '" + parameter.text() + "', which " + operation.address()
                        + " does not send; write one of " + names.stream().sorted().toList());
            }
        }
        form.pointersOrRoot(paging, WHERE, "items");
        List.of("next", "total", "pages", "more").forEach(name -> form.pointers(paging, WHERE, name));
        List.of("items", "next", "total", "pages", "more").forEach(name -> answered(operation, paging.get(name), name));
        if (paging.get("by").text().equals("cursor") && !paging.has("next")) {
            form.fault(paging, "x-paging by cursor needs next: the pointers to the cursor of the next page");
        }
        if (operation.node().has("x-polling")) {
            form.fault(paging, operation.address() + " has x-paging and x-polling; write one of them");
        }
    }

    private void numbers(YamlNode paging) {
        form.positive(paging, WHERE, "default-size");
        YamlNode first = paging.get("first");
        if (paging.has("first") && !first.text().matches("0|[1-9][0-9]{0,8}")) {
            form.fault(first, "x-paging's first needs a whole number, not '" + first.text() + "'");
        } else if (paging.has("first") && paging.get("by").text().equals("cursor")) {
            form.fault(first, "the first page has no cursor; delete first, or write by: page or by: offset");
        }
    }

    /** Returns what an operation sends: the parameters of its query, or the properties of its body. */
    private Set<String> names(SpecOperation operation, boolean inBody) {
        if (inBody) {
            return operation.node().get("requestBody", "content").members().values().stream()
                    .flatMap(content -> schemas.properties(content.get("schema")).keySet().stream())
                    .collect(Collectors.toSet());
        }
        return operation.parameters().stream()
                .filter(parameter -> parameter.get("in").text().equals("query"))
                .map(parameter -> parameter.get("name").text())
                .collect(Collectors.toSet());
    }

    private void answered(SpecOperation operation, YamlNode pointers, String name) {
        boolean list = name.equals("items");
        for (YamlNode pointer : pointers.elements()) {
            boolean wellFormed = pointer.text().isEmpty() ? list : pointer.text().startsWith("/");
            if (wellFormed && !(isInEnvelope(operation, pointer.text()) && !list) && schemas.answered(operation, pointer.text()).stream()
                    .noneMatch(schema -> !list || schema.has("items"))) {
                form.fault(pointer, name + " of x-paging: no answer of " + operation.address() + " has a"
                        + (list ? "n array" : " value") + " at '" + pointer.text() + "'; write a pointer into the described schema");
            }
        }
    }

    /** Returns whether a pointer leads to what stands beside the answer, of which the answer's own schema says nothing. */
    private boolean isInEnvelope(SpecOperation operation, String pointer) {
        String member = pointer.replaceFirst("^/([^/]*).*", "$1");
        return beside.contains(member) && schemas.answered(operation, "/" + member).isEmpty();
    }
}
