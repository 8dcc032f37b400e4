package io.github.campaignclients.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the tests ask of a vendor's {@code openapi.yaml}. */
record Specification(SpecNode root) {

    /**
     * An operation.
     *
     * @param id its name
     * @param method the HTTP method
     * @param path the path below the server's, with placeholders
     * @param item the path's node
     * @param node the operation's node
     */
    record Operation(String id, String method, String path, SpecNode item, SpecNode node) {

        /** Returns the schema of the JSON body to send, or empty. */
        Optional<SpecNode> requestSchema() {
            return node.has("requestBody") ? schema(node.get("requestBody").resolved()) : Optional.empty();
        }

        /** Returns the schema of the JSON body that comes with a status, or empty. */
        Optional<SpecNode> responseSchema(int status) {
            return schema(node.get("responses").get(Integer.toString(status)).resolved());
        }

        /** Returns the schema of the JSON body that comes with success, or empty. */
        Optional<SpecNode> successSchema() {
            return node.names("responses").stream()
                    .filter(status -> status.startsWith("2"))
                    .findFirst()
                    .flatMap(status -> responseSchema(Integer.parseInt(status)));
        }

        private static Optional<SpecNode> schema(SpecNode body) {
            boolean json = body.node().path("content").has("application/json");
            return json ? Optional.of(body.get("content").get("application/json").get("schema")) : Optional.empty();
        }

        List<SpecNode> parameters() {
            List<SpecNode> parameters = new ArrayList<>(item.list("parameters"));
            parameters.addAll(node.list("parameters"));
            return parameters.stream().map(SpecNode::resolved).toList();
        }

        /** Returns the names of the parameters that are set on the client. */
        List<String> clientParameters() {
            return parameters().stream()
                    .filter(parameter -> parameter.isTrue("x-client-parameter"))
                    .map(parameter -> parameter.text("name"))
                    .toList();
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (String path : root.names("paths")) {
            SpecNode item = root.get("paths").get(path).resolved();
            for (String method : item.node().propertyNames()) {
                if (item.get(method).has("operationId")) {
                    SpecNode node = item.get(method);
                    operations.add(new Operation(node.text("operationId"), method, path, item, node));
                }
            }
        }
        return operations;
    }

    Operation operation(String id) {
        return operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(root.file() + " has no operation " + id));
    }

    /** Returns the servers of an operation: its own, else its path's, else the document's. */
    List<SpecNode> servers(Operation operation) {
        for (SpecNode node : List.of(operation.node(), operation.item())) {
            if (node.has("servers")) {
                return node.list("servers");
            }
        }
        return root.list("servers");
    }

    /** Returns the pointers into an error body that {@code x-errors} lists under a name. */
    List<String> errorPointers(String name) {
        return root.has("x-errors") ? root.get("x-errors").texts(name) : List.of();
    }

    Optional<SpecNode> envelope() {
        return root.has("x-envelope") ? Optional.of(root.get("x-envelope")) : Optional.empty();
    }
}
