package io.github.campaignclients.integration;

import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.Model;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A document in which one thing is not as documented.
 *
 * @param what what was done
 * @param pointer where
 * @param document the document afterwards
 * @param concerned the pointer of the getter that may fail, with those below it
 * @param undeclared how the pointers of the values that no model declares begin; null if there are none
 */
record Mutation(String what, String pointer, JsonNode document, String concerned, String undeclared) {

    /** A text that is in no enum, and no date. */
    static final String UNKNOWN_TEXT = "archived_tomorrow";

    /** The name of a member that nobody documents. */
    static final String NEW_MEMBER = "member_of_tomorrow";

    private static final int ALIKE = 2;

    private static final Map<JsonKind, JsonNode> VALUES = new EnumMap<>(Map.of(
            JsonKind.OBJECT, Trees.json("{\"" + NEW_MEMBER + "\": [1]}"),
            JsonKind.ARRAY, Trees.json("[\"x\", {}]"),
            JsonKind.STRING, Trees.json("\"12\""),
            JsonKind.NUMBER, Trees.json("12"),
            JsonKind.BOOLEAN, Trees.json("true"),
            JsonKind.NULL, Trees.json("null")));

    /** Returns one value of each kind but one. */
    static Stream<Entry<JsonKind, JsonNode>> valuesOtherThan(JsonKind kind) {
        return VALUES.entrySet().stream().filter(value -> value.getKey() != kind);
    }

    /**
     * Returns everything that is done to a document, {@code original} telling what its places are. Of places that differ in nothing but
     * the positions of elements, the first {@value #ALIKE} count.
     */
    static Stream<Mutation> all(JsonNode document, Readings original) {
        Map<List<?>, Integer> met = new HashMap<>();
        return Trees.byPointer(document).keySet().stream()
                .flatMap(pointer -> original.at(pointer).stream())
                .filter(reading -> met.merge(shape(reading), 1, Integer::sum) <= ALIKE)
                .flatMap(reading -> reading.place().pointer().isEmpty()
                        ? inside(document, reading)
                        : Stream.concat(inside(document, reading), instead(document, reading)));
    }

    /** Returns what places have in common that differ in nothing but the positions of elements. */
    private static List<?> shape(Reading reading) {
        return List.of(reading.place().pointer().replaceAll("/[0-9]+(?=/|$)", "/*"), Trees.kind(reading.node()), reading.place().view(),
                reading.node().isEmpty(), reading.failed());
    }

    /** What can happen in an object or array. */
    private static Stream<Mutation> inside(JsonNode document, Reading reading) {
        JsonNode value = reading.node();
        String pointer = reading.place().pointer();
        if (value.isObject()) {
            String added = Trees.pointer(pointer, NEW_MEMBER);
            String undeclared = reading.view() instanceof Model model && View.of(model.getClass()).takesUndeclaredMembers() ? added : null;
            return Stream.of(new Mutation(
                    "member added", added, Trees.with(document, added, VALUES.get(JsonKind.ARRAY)), added, undeclared));
        }
        return value.isEmpty() || pointer.isEmpty()
                ? Stream.empty()
                : Stream.of(new Mutation("emptied", pointer, Trees.with(document, pointer, Trees.json("[]")), pointer, null));
    }

    /** What can come instead of a member or element. */
    private static Stream<Mutation> instead(JsonNode document, Reading reading) {
        JsonNode value = reading.node();
        Place place = reading.place();
        String pointer = place.pointer();
        Stream.Builder<Mutation> mutations = Stream.builder();
        mutations.add(new Mutation("removed", pointer, Trees.without(document, pointer), Place.absent(pointer), null));
        valuesOtherThan(Trees.kind(value)).forEach(other -> mutations.add(new Mutation(
                "replaced by " + other.getKey(),
                pointer,
                Trees.with(document, pointer, other.getValue()),
                pointer,
                // Where the documented value is null, wrong or another variant, an object may be right.
                other.getKey() == JsonKind.OBJECT && place.choice().takesUndeclaredMembers() ? pointer + "/" : null)));
        if (value.isString() || value.isNumber()) {
            JsonNode other = Trees.json(value.isString() ? "\"" + UNKNOWN_TEXT + "\"" : "0.5");
            mutations.add(new Mutation("changed to " + other, pointer, Trees.with(document, pointer, other), pointer, null));
        }
        return mutations.build();
    }

    /** Returns whether a getter, by its pointer, may fail. */
    boolean concerns(String getter) {
        return getter.equals(concerned) || getter.startsWith(concerned + "/");
    }

    /** Returns the pointers of the values that no model declares. */
    Set<String> undeclaredPointers() {
        return undeclared == null
                ? Set.of()
                : Trees.byPointer(document).keySet().stream().filter(at -> at.startsWith(undeclared)).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return pointer + " " + what;
    }
}
