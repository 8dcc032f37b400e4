package io.github.campaignclients.integration;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.OneOf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Everything that an application sees of a decoded document through getters, lists, maps and trees, by JSON pointer. */
final class Readings {

    private final Map<String, Reading> readings = new LinkedHashMap<>();

    /** Reads a decoded document, {@code document} telling what it was decoded from. */
    Readings(Object decoded, View view, JsonNode document) {
        visit(Place.root(view), () -> decoded, document);
    }

    private void visit(Place place, Supplier<?> getter, JsonNode node) {
        Object view;
        try {
            view = getter.get();
        } catch (ApiDataException e) {
            readings.put(place.pointer(), new Reading(place, node, e));
            return;
        }
        List<Variant> held = view instanceof OneOf oneOf ? Variant.heldBy(oneOf) : List.of();
        if (held.size() == 1) {
            visit(place.as(held.get(0)), () -> held.get(0).of((OneOf) view), node);
            return;
        }
        Object value = JsonValue.NULL.equals(view) ? null : view;
        readings.put(place.pointer(), new Reading(place, node, value));
        if (value instanceof OneOf none) {
            inside(place.asTree(), none.toJsonValue(), node);
        } else {
            inside(place, value, node);
        }
    }

    private void inside(Place place, Object value, JsonNode node) {
        if (value instanceof Model model) {
            members(place, model, node);
        } else if (value instanceof List<?> list) {
            elements(place, list, node);
        } else if (value instanceof Map<?, ?> map) {
            entries(place, map, node);
        } else if (value instanceof JsonValue tree && tree.kind() == JsonKind.ARRAY) {
            elements(place, tree.asList(), node);
        } else if (value instanceof JsonValue tree && tree.kind() == JsonKind.OBJECT) {
            entries(place, tree.asMap(), node);
        }
    }

    private void members(Place object, Model model, JsonNode node) {
        Class<?> type = model.getClass();
        Map<String, Getter> getters = new LinkedHashMap<>(Getter.byProperty(type));
        Map<String, JsonValue> undeclared = model.undeclared();
        boolean unknownVariant = ObjectSchema.of(type).isUnknownVariant(node);
        node.properties().forEach(member -> {
            String name = member.getKey();
            // An unknown variant of a union declares nothing, but has a getter for what should have told which it is.
            Getter getter = getters.remove(name);
            if (!undeclared.containsKey(name) && getter != null) {
                visit(object.property(name, type, getter.view()), () -> getter.of(model), member.getValue());
            }
        });
        undeclared.forEach((name, value) -> Getter.additional(type).ifPresentOrElse(
                additional -> visit(
                        object.property(name, type, additional.view().contents()),
                        () -> ((Map<?, ?>) additional.of(model)).get(name),
                        node.get(name)),
                () -> visit(object.undeclared(name, unknownVariant), () -> value, node.get(name))));
        getters.forEach((name, getter) -> visit(object.absent(name, type, getter.view()), () -> getter.of(model), null));
    }

    private void elements(Place array, List<?> list, JsonNode node) {
        for (int i = 0; i < list.size(); i++) {
            int position = i;
            visit(array.element(i), () -> list.get(position), node.get(i));
        }
    }

    private void entries(Place object, Map<?, ?> map, JsonNode node) {
        node.properties().forEach(member ->
                visit(object.entry(member.getKey()), () -> map.get(member.getKey()), member.getValue()));
    }

    /** Returns what was read at a pointer, or empty where nothing was, inside a value that a getter refuses. */
    Optional<Reading> at(String pointer) {
        return Optional.ofNullable(readings.get(pointer));
    }

    /** Returns in which ways what was read is not what the models promise. */
    List<String> breaches() {
        return readings.values().stream().flatMap(reading -> reading.breach().stream()).toList();
    }

    /** Returns the values of a document that no getter gives, but for those inside a value that a getter refuses. */
    List<String> unreachable(JsonNode document) {
        Set<String> failures = failures().keySet();
        return Trees.byPointer(document).keySet().stream()
                .filter(pointer -> !readings.containsKey(pointer))
                .filter(pointer -> failures.stream().noneMatch(failure -> pointer.startsWith(failure + "/")))
                .toList();
    }

    /** Returns what was thrown, by the pointer of the getter that threw it. */
    Map<String, Object> failures() {
        Map<String, Object> failures = new TreeMap<>();
        readings.values().stream().filter(Reading::failed).forEach(reading -> failures.put(reading.place().pointer(), reading.view()));
        return failures;
    }

    /** Returns the pointers of the members that no model declares, and of what is in them. */
    Set<String> undeclared() {
        return readings.values().stream()
                .map(Reading::place)
                .filter(place -> !place.declared())
                .map(Place::pointer)
                .collect(Collectors.toSet());
    }
}
