package io.github.campaignclients.codegen.lint;

import java.util.List;
import java.util.Map;

/**
 * An operation of a specification.
 *
 * @param address its method and its path, such as {@code get /orders}
 * @param path its path
 * @param node what is written of it
 * @param parameters its parameters and those of its path, references followed
 * @param responses its responses by status, references followed
 */
record SpecOperation(String address, String path, YamlNode node, List<YamlNode> parameters, Map<String, YamlNode> responses) {

    String id() {
        return node.get("operationId").text();
    }

    /** Returns the response of a status, by itself or by its range, or an empty node. */
    YamlNode response(String status) {
        for (String key : List.of(status, status.charAt(0) + "XX", "default")) {
            if (responses.containsKey(key)) {
                return responses.get(key);
            }
        }
        return node.get("");
    }

    /** Returns the responses of success. */
    List<YamlNode> successes() {
        return responses.keySet().stream().filter(status -> status.startsWith("2")).map(responses::get).toList();
    }
}
