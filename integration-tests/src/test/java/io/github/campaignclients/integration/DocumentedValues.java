package io.github.campaignclients.integration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values for schemas: what a documented answer has for the same schema, wherever it stands there; else made of what the schema says.
 *
 * <p>With them a server answers operations of which no answer is documented like those of which there is one.
 */
final class DocumentedValues {

    private static final Pattern SUCH_AS = Pattern.compile("such as `([^`]+)`");
    private static final int DEPTH = 8;

    private final Map<SpecNode, JsonNode> documented = new LinkedHashMap<>();

    DocumentedValues(Stream<Example> answers) {
        answers.forEach(answer -> collect(answer.operation().responseSchema(answer.status()), answer.tree()));
    }

    private void collect(SpecNode schema, JsonNode value) {
        SpecNode named = schema.resolved();
        if (value.isObject() && schema.isReference()) {
            documented.putIfAbsent(named, value);
        }
        ObjectSchema.properties(schema).forEach((name, property) -> {
            if (value.has(name)) {
                collect(property, value.get(name));
            }
        });
        if (named.has("items")) {
            value.values().forEach(element -> collect(named.get("items"), element));
        }
    }

    /** Returns a value that a schema describes. */
    JsonNode of(SpecNode schema) {
        return of(schema, DEPTH);
    }

    private JsonNode of(SpecNode schema, int depth) {
        SpecNode named = schema.resolved();
        if (documented.containsKey(named)) {
            return documented.get(named);
        }
        for (String alternatives : List.of("oneOf", "anyOf")) {
            if (named.has(alternatives)) {
                return of(named.list(alternatives).get(0), depth);
            }
        }
        if (named.list("allOf").size() == 1) {
            return of(named.list("allOf").get(0), depth);
        }
        return switch (named.node().path("type").asString(named.has("allOf") ? "object" : "")) {
            case "array" -> Trees.array(depth == 0 ? Stream.of() : Stream.of(of(named.get("items"), depth - 1)));
            case "string" -> Trees.string(text(named));
            case "integer", "number" -> Trees.json(named.has("enum") ? named.texts("enum").get(0) : "1");
            case "boolean" -> Trees.json("true");
            default -> object(named, depth);
        };
    }

    private JsonNode object(SpecNode schema, int depth) {
        ObjectNode object = Trees.object();
        if (depth > 0) {
            ObjectSchema.properties(schema).forEach((name, property) -> object.set(name, of(property, depth - 1)));
        }
        return object;
    }

    private static String text(SpecNode schema) {
        Matcher example = SUCH_AS.matcher(schema.node().path("description").asString(""));
        return schema.has("enum") ? schema.texts("enum").get(0)
                : example.find() ? example.group(1)
                : switch (schema.node().path("format").asString("")) {
                    case "date-time" -> "2026-05-01T00:00:00Z";
                    case "date" -> "2026-05-01";
                    case "uuid" -> "8d256aa6-9b12-49a7-93ee-bf41634b5b60";
                    default -> "<string>";
                };
    }
}
