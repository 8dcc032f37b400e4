package io.github.campaignclients.integration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What the tests ask of a vendor's {@code openapi.yaml}. */
record Specification(SpecNode root) {

    private static final String FORM = "multipart/form-data";

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

        /** Returns the schema of the JSON body that comes with a status. */
        SpecNode responseSchema(int status) {
            SpecNode response = node.get("responses").get(Integer.toString(status)).resolved();
            return response.get("content").get("application/json").get("schema");
        }

        /** Returns the schema of the form to send, or empty where another body or none is sent. */
        Optional<SpecNode> formSchema() {
            return Optional.of(node)
                    .filter(operation -> operation.has("requestBody"))
                    .map(operation -> operation.get("requestBody").resolved().get("content"))
                    .filter(content -> content.has(FORM))
                    .map(content -> content.get(FORM).get("schema").resolved());
        }

        String httpMethod() {
            return method.toUpperCase(Locale.ROOT);
        }

        /** Returns the media types of the body that comes with a status. */
        List<String> mediaTypes(int status) {
            return node.get("responses").get(Integer.toString(status)).resolved().names("content");
        }

        List<SpecNode> parameters() {
            List<SpecNode> parameters = new ArrayList<>(item.list("parameters"));
            parameters.addAll(node.list("parameters"));
            return parameters.stream().map(SpecNode::resolved).toList();
        }

        /** Returns the parameter that has a name on the wire, or empty. */
        Optional<SpecNode> parameter(String name) {
            return parameters().stream().filter(parameter -> parameter.text("name").equals(name) && !isOfAnyName(parameter)).findFirst();
        }

        /** Returns the parameter that stands for those of any name, or empty. */
        Optional<SpecNode> anyNameParameter() {
            return parameters().stream().filter(Operation::isOfAnyName).findFirst();
        }

        /** Returns the names of the parameters that each call sends with the only value that they can have. */
        List<String> constantParameters() {
            return parameters().stream()
                    .filter(parameter -> parameter.isTrue("required") && parameter.text("in").equals("query") && parameter.has("schema"))
                    .filter(parameter -> parameter.get("schema").list("enum").size() == 1 && !parameter.isTrue("x-client-parameter"))
                    .map(parameter -> parameter.text("name"))
                    .toList();
        }

        private static boolean isOfAnyName(SpecNode parameter) {
            return parameter.has("schema") && parameter.get("schema").resolved().has("additionalProperties");
        }

        /** Returns the names of the servers that are the operation's own. */
        List<String> serverNames() {
            return node.list("servers").stream().map(server -> server.text("x-name")).toList();
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

    /** Returns the names of the schemas that are more than parts of others or forms, of which no model is made. */
    Set<String> models() {
        Set<String> models = new HashSet<>();
        collectModels(root.get("paths"), models, Collections.newSetFromMap(new IdentityHashMap<>()));
        return models;
    }

    private static void collectModels(SpecNode node, Set<String> models, Set<JsonNode> met) {
        if (node.isReference()) {
            models.add(SpecNode.name(node.text("$ref")));
            collectModels(node.resolved(), models, met);
        } else if (met.add(node.node())) {
            for (String name : node.node().propertyNames()) {
                SpecNode member = node.get(name);
                if (name.equals("anyOf") || (name.equals("allOf") && member.node().size() > 1)) {
                    node.list(name).forEach(part -> collectModels(part.resolved(), models, met));
                } else {
                    collectModels(name.equals(FORM) ? member.get("schema").resolved() : member, models, met);
                }
            }
            if (node.node().isArray()) {
                node.elements().forEach(element -> collectModels(element, models, met));
            }
        }
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

    /** Returns how an operation is authorized, or empty where it is open to all. */
    Optional<SpecNode> security(Operation operation) {
        SpecNode holder = operation.node().has("security") ? operation.node() : root;
        return holder.list("security").stream()
                .flatMap(requirement -> requirement.node().propertyNames().stream())
                .findFirst()
                .map(name -> root.get("components").get("securitySchemes").get(name));
    }

    /** Returns the pointers into an error body that {@code x-errors} lists under a name. */
    List<String> errorPointers(String name) {
        return root.has("x-errors") ? root.get("x-errors").texts(name) : List.of();
    }

    Optional<SpecNode> envelope() {
        return root.has("x-envelope") ? Optional.of(root.get("x-envelope")) : Optional.empty();
    }
}
