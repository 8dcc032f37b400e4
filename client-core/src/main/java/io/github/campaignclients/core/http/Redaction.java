package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Takes the key out of what a service says of a request, should the service repeat it.
 *
 * <p>A body is looked through as text and again once it is parsed: JSON can write a key in more ways than one.
 */
final class Redaction {

    private final UnaryOperator<String> texts;

    private Redaction(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    static Redaction of(Ending ending) {
        return new Redaction(ending.outcome == null ? UnaryOperator.identity() : ending.outcome.attempt::redact);
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
                value.asMap().forEach((name, member) -> members.put(text(name), tree(member)));
                return JsonValue.of(members);
            default:
                return value;
        }
    }
}
