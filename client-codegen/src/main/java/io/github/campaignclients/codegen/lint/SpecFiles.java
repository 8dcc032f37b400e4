package io.github.campaignclients.codegen.lint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of a specification, each read once, and what their references lead to. */
final class SpecFiles {

    /**
     * Where a reference leads.
     *
     * @param file the file
     * @param path the path in it, such as {@code components/schemas/Order}
     */
    record Place(Path file, String path) {

        /** Returns the component that a place is, or is a part of; the place itself where it is in none. */
        Place component() {
            String[] names = path.split("/", -1);
            boolean isPart = names.length > 3 && names[0].equals("components");
            return isPart ? new Place(file, String.join("/", List.of(names).subList(0, 3))) : this;
        }

        boolean isComponent() {
            return path.matches("components/[^/]+/[^/]+");
        }

        /** Returns the last part of the path. */
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    private final Map<Path, YamlNode> roots = new LinkedHashMap<>();

    /** Returns the root of a file. */
    YamlNode open(Path file) {
        return roots.computeIfAbsent(file, YamlNode::read);
    }

    /** Returns the roots of the files that were opened so far. */
    List<YamlNode> roots() {
        return new ArrayList<>(roots.values());
    }

    /** Returns where the text of a reference leads, or null where it names no file that is there, or nothing in it. */
    static Place place(YamlNode reference) {
        String[] parts = reference.text().split("#/", 2);
        Path file = parts[0].isEmpty() ? reference.file() : reference.file().resolveSibling(parts[0]).normalize();
        return parts.length < 2 || !Files.isRegularFile(file) ? null : new Place(file, parts[1]);
    }

    /** Returns what stands at a place; an empty node where nothing does. */
    YamlNode at(Place place) {
        List<String> names = new ArrayList<>();
        for (String name : place.path.split("/", -1)) {
            names.add(name.replace("~1", "/").replace("~0", "~"));
        }
        return open(place.file).get(names.toArray(new String[0]));
    }

    /** Returns what the text of a reference leads to; an empty node where it leads nowhere. */
    YamlNode target(YamlNode reference) {
        Place place = place(reference);
        return place == null ? reference.get("") : at(place);
    }

    /** Returns a part itself, or what it refers to; an empty node where that leads nowhere. */
    YamlNode follow(YamlNode part) {
        Set<YamlNode> met = new HashSet<>();
        YamlNode current = part;
        while (isReference(current)) {
            if (!met.add(current)) {
                return current.get("");
            }
            current = target(current.get("$ref"));
        }
        return current;
    }

    static boolean isReference(YamlNode part) {
        return part.get("$ref").kind().equals("string");
    }
}
