package io.github.campaignclients.integration;

import io.github.campaignclients.core.json.JsonKind;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** JSON and YAML as trees of a library that the code under test does not use. */
final class Trees {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final ObjectMapper YAML = new YAMLMapper();

    private Trees() {}

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    static JsonNode yaml(Path file) {
        return YAML.readTree(file.toFile());
    }

    static String text(JsonNode tree) {
        return JSON.writeValueAsString(tree);
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static JsonNode string(String text) {
        return StringNode.valueOf(text);
    }

    static JsonNode array(Stream<JsonNode> elements) {
        ArrayNode array = JSON.createArrayNode();
        elements.forEach(array::add);
        return array;
    }

    static JsonKind kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> JsonKind.OBJECT;
            case ARRAY -> JsonKind.ARRAY;
            case STRING -> JsonKind.STRING;
            case NUMBER -> JsonKind.NUMBER;
            case BOOLEAN -> JsonKind.BOOLEAN;
            case NULL -> JsonKind.NULL;
            default -> throw new IllegalArgumentException("no JSON value: " + node.getNodeType());
        };
    }

    /** Returns the pointer of a member or element. */
    static String pointer(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Returns every value of a tree by its JSON pointer, the root first. */
    static Map<String, JsonNode> byPointer(JsonNode tree) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        collect("", tree, values);
        return values;
    }

    private static void collect(String at, JsonNode node, Map<String, JsonNode> values) {
        values.put(at, node);
        node.properties().forEach(member -> collect(pointer(at, member.getKey()), member.getValue(), values));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(at + "/" + i, node.get(i), values);
            }
        }
    }

    /** Returns a copy with another value at a pointer, which is not the root's. */
    static JsonNode with(JsonNode tree, String pointer, JsonNode value) {
        JsonNode copy = tree.deepCopy();
        JsonPointer at = JsonPointer.compile(pointer);
        if (copy.at(at.head()) instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) copy.at(at.head())).set(at.last().getMatchingIndex(), value);
        }
        return copy;
    }

    /** Returns a tree with a value at a pointer, and objects on the way there where nothing leads on. */
    static JsonNode put(JsonNode tree, String pointer, JsonNode value) {
        if (pointer.isEmpty()) {
            return value;
        }
        JsonPointer at = JsonPointer.compile(pointer);
        String rest = at.tail().toString();
        if (tree instanceof ArrayNode array && at.getMatchingIndex() >= 0 && at.getMatchingIndex() < array.size()) {
            array.set(at.getMatchingIndex(), put(array.get(at.getMatchingIndex()), rest, value));
            return array;
        }
        ObjectNode object = tree instanceof ObjectNode present ? present : object();
        object.set(at.getMatchingProperty(), put(object.path(at.getMatchingProperty()), rest, value));
        return object;
    }

    /** Returns a copy without the member or element at a pointer. */
    static JsonNode without(JsonNode tree, String pointer) {
        JsonNode copy = tree.deepCopy();
        JsonPointer at = JsonPointer.compile(pointer);
        if (copy.at(at.head()) instanceof ObjectNode object) {
            object.remove(at.last().getMatchingProperty());
        } else {
            ((ArrayNode) copy.at(at.head())).remove(at.last().getMatchingIndex());
        }
        return copy;
    }

    /** Returns whether two texts are the same, or name the same point in time: dates are sent in UTC, without idle zeros. */
    static boolean sameMoment(String documented, String sent) {
        try {
            return documented.equals(sent) || OffsetDateTime.parse(documented).isEqual(OffsetDateTime.parse(sent));
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    /** Returns the first place where two trees are not the same JSON value, or empty. */
    static Optional<String> difference(JsonNode expected, JsonNode actual) {
        return difference("", expected, actual, String::equals);
    }

    /** Returns the same, {@code sameText} telling which texts are alike. */
    static Optional<String> difference(JsonNode expected, JsonNode actual, BiPredicate<String, String> sameText) {
        return difference("", expected, actual, sameText);
    }

    private static Optional<String> difference(
            String at, JsonNode expected, JsonNode actual, BiPredicate<String, String> sameText) {
        if (expected == null || actual == null || kind(expected) != kind(actual)) {
            return differ(at, expected, actual);
        }
        switch (kind(expected)) {
            case OBJECT -> {
                Set<String> names = new TreeSet<>(expected.propertyNames());
                names.addAll(actual.propertyNames());
                return names.stream()
                        .flatMap(name -> difference(pointer(at, name), expected.get(name), actual.get(name), sameText).stream())
                        .findFirst();
            }
            case ARRAY -> {
                for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
                    Optional<String> difference = difference(at + "/" + i, expected.get(i), actual.get(i), sameText);
                    if (difference.isPresent()) {
                        return difference;
                    }
                }
                return Optional.empty();
            }
            case STRING -> {
                return sameText.test(expected.stringValue(), actual.stringValue()) ? Optional.empty() : differ(at, expected, actual);
            }
            case NUMBER -> {
                return expected.decimalValue().compareTo(actual.decimalValue()) == 0 ? Optional.empty() : differ(at, expected, actual);
            }
            default -> {
                return expected.equals(actual) ? Optional.empty() : differ(at, expected, actual);
            }
        }
    }

    private static Optional<String> differ(String at, JsonNode expected, JsonNode actual) {
        return Optional.of("at \"" + at + "\": expected " + print(expected) + ", found " + print(actual));
    }

    private static String print(JsonNode node) {
        return node == null ? "nothing" : text(node);
    }
}
