package io.github.campaignclients.codegen.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Checks what an operation must have, and what it is called. */
final class OperationRules {

    private static final List<String> MEMBERS = List.of("operationId", "tags", "summary", "description", "externalDocs");

    /** Methods that every object has. */
    private static final Set<String> TAKEN = Set.of(
            "clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Set<String> tags;

    private OperationRules(Set<String> tags) {
        this.tags = tags;
    }

    /** Returns the faults of a specification's operations. */
    static List<Fault> lint(Spec spec) {
        OperationRules rules = new OperationRules(
                spec.root().get("tags").elements().stream().map(tag -> tag.get("name").text()).collect(Collectors.toSet()));
        spec.operations().forEach(rules::operation);
        return rules.faults;
    }

    private void operation(SpecOperation operation) {
        YamlNode node = operation.node();
        String address = operation.address();
        faults.addAll(node.missing(address, MEMBERS));
        if (node.has("operationId")) {
            id(operation);
        }
        List<YamlNode> named = node.get("tags").elements();
        if (node.has("tags") && (named.size() != 1 || !tags.contains(named.get(0).text()))) {
            faults.add(node.get("tags").fault(address + " needs one tag that the document describes below tags"));
        }
        if (operation.successes().isEmpty()) {
            faults.add(node.get("responses").fault(address + " needs a response with a status of 2xx"));
        }
        operation.responses().forEach((status, response) -> {
            if (status.matches("2..") && !status.matches("2[0-9]{2}")) {
                faults.add(response.fault("the status " + status + " of " + address + " is none; write each status that is documented"));
            }
        });
        method(operation);
        YamlNode security = node.get("security");
        if (node.has("security") && !(security.kind().equals("array") && security.elements().isEmpty())) {
            faults.add(security.fault("the security of " + address + " is that of the document; "
                    + "leave it out, or write security: [] where no key is needed"));
        }
        if (node.has("servers") && node.get("servers").elements().size() != 1) {
            faults.add(node.get("servers").fault(address + " has one server of its own or none; write one, or leave servers out"));
        }
        if (!operation.path().startsWith("/")) {
            faults.add(node.fault("the path of " + address + " needs a slash as its first character"));
        }
    }

    /** Checks that a client can send the method, and that its answer can be what is described. */
    private void method(SpecOperation operation) {
        String method = operation.address().split(" ", 2)[0];
        boolean head = method.equals("head");
        if (method.equals("trace")) {
            faults.add(operation.node().fault("a client sends no TRACE; delete " + operation.address()));
        }
        if ((head || method.equals("get")) && operation.node().has("requestBody")) {
            faults.add(operation.node().get("requestBody").fault(operation.address() + " has a body, which a client cannot send with "
                    + method.toUpperCase(Locale.ROOT) + "; write what it says as parameters"));
        }
        if (head && operation.successes().stream().anyMatch(response -> response.has("content"))) {
            faults.add(operation.node().get("responses").fault(operation.address() + " is answered without a body; leave content out"));
        }
    }

    private void id(SpecOperation operation) {
        YamlNode id = operation.node().get("operationId");
        if (!id.text().matches("[a-z][A-Za-z0-9]*") || SourceVersion.isKeyword(id.text()) || TAKEN.contains(id.text())) {
            faults.add(id.fault("the operationId '" + id.text() + "' is no method's name; write one in camelCase, verb first"));
        }
        String other = addresses.putIfAbsent(id.text(), operation.address());
        if (other != null) {
            faults.add(id.fault("the operationId " + id.text() + " is that of " + other + " already; write another one"));
        }
    }
}
