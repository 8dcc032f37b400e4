package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hides the values of an API's secret properties, wherever in a document they stand. */
final class Masking {

    private static final JsonValue HIDDEN = JsonValue.of("***");

    private final Set<String> secrets;

    Masking(Set<String> secrets) {
        this.secrets = secrets;
    }

    JsonValue apply(JsonValue value) {
        switch (value.kind()) {
            case ARRAY:
                List<JsonValue> elements = new ArrayList<>();
                value.asList().forEach(element -> elements.add(apply(element)));
                return JsonValue.of(elements);
            case OBJECT:
                Map<String, JsonValue> members = new LinkedHashMap<>();
                value.asMap().forEach((name, member) -> members.put(name, secrets.contains(name) ? HIDDEN : apply(member)));
                return JsonValue.of(members);
            default:
                return value;
        }
    }
}
