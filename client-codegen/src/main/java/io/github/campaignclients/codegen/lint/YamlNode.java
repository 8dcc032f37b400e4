package io.github.campaignclients.codegen.lint;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A node of a YAML file as it was written, with its place: the parsed document has no lines, and loses what stands beside a reference.
 */
final class YamlNode {

    private static final Map<Tag, String> SCALARS =
            Map.of(Tag.INT, "integer", Tag.FLOAT, "number", Tag.BOOL, "boolean", Tag.NULL, "null");

    private final Path file;
    private final Node node;

    /** The line of the key, where this is a member's value. */
    private final int line;

    /** Made when they are asked for first: the rules walk the same nodes again and again. */
    private Map<String, YamlNode> members;

    private List<YamlNode> elements;

    private YamlNode(Path file, Node node, int line) {
        this.file = file;
        this.node = node;
        this.line = line;
    }

    static YamlNode read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Node root = new Yaml(new LoaderOptions()).compose(reader);
            return new YamlNode(file, root, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return file;
    }

    Fault fault(String message) {
        return new Fault(file, line, message);
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** Returns what this is in JSON: object, array, string, integer, number, boolean or null; empty where nothing stands here. */
    String kind() {
        if (node == null) {
            return "";
        }
        if (node instanceof ScalarNode) {
            return SCALARS.getOrDefault(node.getTag(), "string");
        }
        return node instanceof MappingNode ? "object" : "array";
    }

    /** Returns a fault for each key that a mapping has twice: the parser takes the last one. */
    List<Fault> repeated() {
        List<Fault> faults = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            Set<String> names = new HashSet<>();
            for (NodeTuple tuple : mapping.getValue()) {
                String name = ((ScalarNode) tuple.getKeyNode()).getValue();
                if (!names.add(name)) {
                    faults.add(new Fault(file, tuple.getKeyNode().getStartMark().getLine() + 1,
                            name + " stands here twice, and the first is lost; delete one"));
                }
            }
        }
        members().values().forEach(member -> faults.addAll(member.repeated()));
        elements().forEach(element -> faults.addAll(element.repeated()));
        return faults;
    }

    /** Returns the members in order; none where this is no mapping. */
    Map<String, YamlNode> members() {
        if (members == null) {
            Map<String, YamlNode> read = new LinkedHashMap<>();
            if (node instanceof MappingNode mapping) {
                for (NodeTuple tuple : mapping.getValue()) {
                    String key = ((ScalarNode) tuple.getKeyNode()).getValue();
                    read.put(key, new YamlNode(file, tuple.getValueNode(), tuple.getKeyNode().getStartMark().getLine() + 1));
                }
            }
            members = Collections.unmodifiableMap(read);
        }
        return members;
    }

    /** Returns the elements in order; none where this is no sequence. */
    List<YamlNode> elements() {
        if (elements == null) {
            List<YamlNode> read = new ArrayList<>();
            if (node instanceof SequenceNode sequence) {
                for (Node element : sequence.getValue()) {
                    read.add(new YamlNode(file, element, element.getStartMark().getLine() + 1));
                }
            }
            elements = List.copyOf(read);
        }
        return elements;
    }

    boolean has(String name) {
        return members().containsKey(name);
    }

    /** Returns a fault for each of these members that is not there, or has no value. */
    List<Fault> missing(String where, List<String> names) {
        return names.stream()
                .filter(name -> !has(name) || get(name).kind().equals("null"))
                .map(name -> fault(where + " needs " + name))
                .toList();
    }

    /** Returns a member, or an empty node where there is none, so that paths can be walked. */
    YamlNode get(String... names) {
        YamlNode current = this;
        for (String name : names) {
            YamlNode next = current.members().get(name);
            if (next == null) {
                return new YamlNode(file, null, current.line);
            }
            current = next;
        }
        return current;
    }

    /** Returns the text of a scalar; empty where this is none. */
    String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** Returns the texts of the elements that are scalars. */
    List<String> texts() {
        return elements().stream().filter(element -> element.node instanceof ScalarNode).map(YamlNode::text).toList();
    }

    boolean isTrue() {
        return kind().equals("boolean") && Set.of("true", "yes", "on").contains(text().toLowerCase(Locale.ROOT));
    }

    /** Two nodes are equal that stand at one place; the parser compares its own by identity. */
    @Override
    public boolean equals(Object other) {
        return other instanceof YamlNode that && Objects.equals(node, that.node);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(node);
    }
}
