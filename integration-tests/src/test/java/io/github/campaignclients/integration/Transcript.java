package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.OneOf;
import io.github.campaignclients.core.json.OpenEnum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Everything that an application can ask of a decoded value, and what it gets: a value or an {@link ApiDataException}. */
final class Transcript {

    private final List<String> lines = new ArrayList<>();

    private Transcript() {}

    static List<String> of(Object value) {
        Transcript transcript = new Transcript();
        transcript.ask("", () -> value);
        return transcript.lines;
    }

    private void ask(String at, Supplier<?> getter) {
        Object answer;
        try {
            answer = getter.get();
        } catch (ApiDataException e) {
            lines.add(at + " throws " + e.getMessage() + " at " + e.getPath() + ": " + e.getValue());
            return;
        }
        if (answer == null) {
            lines.add(at + " is null");
            return;
        }
        common(at, answer);
        if (answer instanceof Model model) {
            model(at, model);
        } else if (answer instanceof JsonValue tree) {
            tree(at, tree);
        } else if (answer instanceof List<?> list) {
            elements(at, list);
        } else if (answer instanceof Map<?, ?> map) {
            entries(at, map);
        } else if (answer instanceof OneOf oneOf) {
            oneOf(at, oneOf);
        } else if (answer instanceof OpenEnum option) {
            lines.add(at + ": " + option.value() + ", " + option.isKnown());
        }
    }

    /** What every object has; a list or map whose content does not convert throws. */
    private void common(String at, Object answer) {
        try {
            lines.add(at + " is a " + answer.getClass().getName() + ": " + (isBranch(answer) ? "" : answer) + ", " + answer.hashCode());
            assertEquals(answer, answer);
        } catch (ApiDataException e) {
            lines.add(at + " shows not: " + e.getMessage());
        }
    }

    /**
     * Returns whether there is more in it, which is shown leaf by leaf: its text at every level would be as long as the document is deep,
     * and members stand in any order in it.
     */
    private static boolean isBranch(Object answer) {
        if (answer instanceof JsonValue tree) {
            return tree.kind() == JsonKind.ARRAY || tree.kind() == JsonKind.OBJECT;
        }
        return answer instanceof Model || answer instanceof OneOf || answer instanceof Collection || answer instanceof Map;
    }

    private void model(String at, Model model) {
        new TreeMap<>(Getter.of(model.getClass())).values().forEach(getter ->
                ask(at + "." + getter.name(), () -> getter.of(model)));
        entries(at + ".undeclared", model.undeclared());
        JsonValue tree = model.toJsonValue();
        assertEquals(model.toJson(), tree.toJson());
        tree.asMap().forEach((name, value) -> {
            assertTrue(model.has(name), name);
            assertEquals(value, model.raw(name));
        });
        if (isBuilt(model)) {
            Object copy = Reflection.call(Reflection.call(model, "toBuilder"), "build");
            assertEquals(model, copy);
            assertEquals(model.toJson(), ((Model) copy).toJson());
        }
    }

    private void oneOf(String at, OneOf oneOf) {
        Variant.of(oneOf.getClass()).stream().sorted(Comparator.comparing(variant -> variant.as().getName())).forEach(variant ->
                ask(at + "." + variant.as().getName(), () -> variant.of(oneOf)));
        lines.add(at + " holds " + Variant.heldBy(oneOf).stream().map(variant -> variant.as().getName()).toList());
        assertEquals(oneOf.toJson(), oneOf.toJsonValue().toJson());
    }

    /** Returns whether a model is one that is sent, and not only one that comes. */
    private static boolean isBuilt(Model model) {
        return Stream.of(model.getClass().getMethods()).anyMatch(method -> method.getName().equals("toBuilder"));
    }

    private void tree(String at, JsonValue tree) {
        if (tree.kind() == JsonKind.ARRAY) {
            elements(at, tree.asList());
        } else if (tree.kind() == JsonKind.OBJECT) {
            entries(at, tree.asMap());
        } else if (tree.kind() == JsonKind.NUMBER) {
            ask(at + ".asBigDecimal", tree::asBigDecimal);
            ask(at + ".asLong", tree::asLong);
        }
    }

    private void elements(String at, List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            int position = i;
            ask(at + "[" + i + "]", () -> list.get(position));
        }
    }

    private void entries(String at, Map<?, ?> map) {
        map.entrySet().forEach(entry -> {
            String name = at + "[\"" + entry.getKey() + "\"]";
            assertTrue(map.containsKey(entry.getKey()), name);
            ask(name, () -> {
                Object value = map.get(entry.getKey());
                assertEquals(entry.getValue(), value, name);
                return value;
            });
        });
    }
}
