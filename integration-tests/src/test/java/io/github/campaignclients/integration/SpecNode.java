package io.github.campaignclients.integration;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** A part of a specification, and the file in which it stands, so that it can follow references. */
record SpecNode(Path file, JsonNode node) {

    private static final Map<Path, JsonNode> FILES = new ConcurrentHashMap<>();

    static SpecNode of(Path file) {
        Path path = file.toAbsolutePath().normalize();
        return new SpecNode(path, FILES.computeIfAbsent(path, Trees::yaml));
    }

    boolean has(String name) {
        return node.has(name);
    }

    boolean isTrue(String name) {
        return node.path(name).asBoolean(false);
    }

    String text(String name) {
        return node.get(name).asString();
    }

    /** Returns a member, which is there. */
    SpecNode get(String name) {
        JsonNode member = node.get(name);
        if (member == null) {
            throw new IllegalArgumentException(file + ": no " + name + " among " + node.propertyNames());
        }
        return new SpecNode(file, member);
    }

    /** Returns the elements of a member, none where it is absent. */
    List<SpecNode> list(String name) {
        return has(name) ? get(name).elements() : List.of();
    }

    /** Returns the elements of this list. */
    List<SpecNode> elements() {
        return node.values().stream().map(element -> new SpecNode(file, element)).toList();
    }

    /** Returns the texts of a member, none where it is absent. */
    List<String> texts(String name) {
        return list(name).stream().map(element -> element.node().asString()).toList();
    }

    /** Returns the names of the members of a member, none where it is absent. */
    List<String> names(String name) {
        return List.copyOf(node.path(name).propertyNames());
    }

    /** Returns some text that a parameter takes. */
    String anyText() {
        if (has("content")) {
            return get("content").elements().get(0).get("schema").resolved().node().path("type").asString().equals("array") ? "[]" : "{}";
        }
        SpecNode schema = get("schema").resolved();
        if (schema.has("items")) {
            schema = schema.get("items").resolved();
        }
        if (schema.node().path("type").asString("").equals("boolean")) {
            return "true";
        }
        return schema.has("enum") ? schema.texts("enum").get(0) : switch (schema.node().path("format").asString("")) {
            case "date-time" -> "2026-05-01T00:00:00Z";
            case "date" -> "2026-05-01";
            default -> "1";
        };
    }

    boolean isReference() {
        return node.has("$ref");
    }

    /** Returns what a reference, such as {@code ./schemas/goals.yaml#/components/schemas/Goal}, refers to. */
    SpecNode follow(String reference) {
        int hash = reference.indexOf('#');
        SpecNode document = of(hash == 0 ? file : file.resolveSibling(reference.substring(0, hash)));
        JsonNode target = document.node.at(reference.substring(hash + 1));
        if (target.isMissingNode()) {
            throw new IllegalArgumentException(file + ": nothing at " + reference);
        }
        return new SpecNode(document.file, target);
    }

    /** Returns the node itself, or what it refers to. */
    SpecNode resolved() {
        return isReference() ? follow(text("$ref")).resolved() : this;
    }

    /** Returns the last part of a reference. */
    static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
