package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.Response;

/**
 * Takes the key out of what a service says of a refused request, should the service repeat it.
 *
 * <p>A body is looked through as text and again once it is parsed: JSON can write a key in more ways than one.
 */
final class Redaction {

    private final Attempt attempt;

    private Redaction(Attempt attempt) {
        this.attempt = attempt;
    }

    static Redaction of(Response response) {
        Attempt attempt = Attempt.of(response.request());
        return new Redaction(attempt == null ? new Attempt() : attempt);
    }

    String text(String text) {
        return attempt.redact(text);
    }

    /** Returns the response with other headers; its body is looked through when it is read. */
    Response headers(Response response) {
        Headers.Builder headers = new Headers.Builder();
        for (int i = 0; i < response.headers().size(); i++) {
            headers.addUnsafeNonAscii(response.headers().name(i), text(response.headers().value(i)));
        }
        return response.newBuilder().headers(headers.build()).build();
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
