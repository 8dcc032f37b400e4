package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Takes the key out of what a service says of a request, should the service repeat it; and, where it is asked to, the values of secret
 * properties.
 *
 * <p>A body is looked through as text and again once it is parsed: JSON can write a key in more ways than one.
 */
final class Redaction {

    private static final JsonValue HIDDEN = JsonValue.of("***");

    private final UnaryOperator<String> texts;
    private final Set<String> secrets;

    /**
     * Creates a redaction.
     *
     * @param texts takes the key out of a text
     * @param secrets the names of properties whose values are taken out, wherever they stand
     */
    Redaction(UnaryOperator<String> texts, Set<String> secrets) {
        this.texts = texts;
        this.secrets = secrets;
    }

    static Redaction of(Ending ending) {
        UnaryOperator<String> texts = ending.outcome == null ? UnaryOperator.identity() : ending.outcome.attempt::redact;
        return new Redaction(texts, Collections.emptySet());
    }

    String text(String text) {
        return texts.apply(text);
    }

    JsonValue tree(JsonValue value) {
        switch (value.kind()) {
            case STRING:
                return JsonValue.of(text(value.asString()));
            case ARRAY:
                List<JsonValue> elements = new ArrayList<>();
                value.asList().forEach(element -> elements.add(tree(element)));
                return JsonValue.of(elements);
            case OBJECT:
                Map<String, JsonValue> members = new LinkedHashMap<>();
                value.asMap().forEach((name, member) -> members.put(text(name), secrets.contains(name) ? HIDDEN : tree(member)));
                return JsonValue.of(members);
            default:
                return value;
        }
    }
}
