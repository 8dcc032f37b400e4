package io.github.campaignclients.codegen.lint;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as trees, from examples and from YAML, and the lines in which it stands. */
final class JsonTrees {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTrees() {}

    /**
     * Reads a text.
     *
     * @throws tools.jackson.core.exc.StreamReadException if it is no JSON
     */
    static JsonNode read(String text) {
        return JSON.readTree(text);
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    /** Returns what YAML says, as JSON. */
    static JsonNode of(YamlNode node) {
        return switch (node.kind()) {
            case "object" -> {
                ObjectNode object = NODES.objectNode();
                node.members().forEach((name, member) -> object.set(name, of(member)));
                yield object;
            }
            case "array" -> {
                ArrayNode array = NODES.arrayNode();
                node.elements().forEach(element -> array.add(of(element)));
                yield array;
            }
            case "integer", "number" -> number(node.text().replace("_", ""));
            case "boolean" -> NODES.booleanNode(node.isTrue());
            case "null" -> NODES.nullNode();
            default -> NODES.stringNode(node.text());
        };
    }

    /** Returns a number; a text where it is one in YAML only, such as {@code 12:30} or {@code .inf}. */
    private static JsonNode number(String text) {
        try {
            return text.matches("[-+]?[0-9]+") ? NODES.numberNode(new BigInteger(text)) : NODES.numberNode(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return NODES.stringNode(text);
        }
    }

    /** Returns the line of a text, from 1, in which the value at a pointer begins; 1 where there is none. */
    static int line(String text, String pointer) {
        try (JsonParser parser = JSON.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.streamReadContext().pathAsPointer().toString().equals(pointer)) {
                    return parser.currentTokenLocation().getLineNr();
                }
            }
        }
        return 1;
    }

    /** Returns the pointers of the objects in a tree that have a member, but for those in such a member. */
    static List<String> holders(JsonNode tree, String member) {
        List<String> holders = new ArrayList<>();
        holders("", tree, member, holders);
        return holders;
    }

    private static void holders(String at, JsonNode node, String member, List<String> holders) {
        if (node.has(member)) {
            holders.add(at);
        }
        node.properties().stream()
                .filter(child -> !child.getKey().equals(member))
                .forEach(child -> holders(pointer(at, child.getKey()), child.getValue(), member, holders));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                holders(at + "/" + i, node.get(i), member, holders);
            }
        }
    }

    /** Returns the pointer of a member. */
    static String pointer(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the pointer of what a value stands in. */
    static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
