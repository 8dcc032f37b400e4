package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The object that an API wraps its answers in, sometimes: which member is the answer, and which may stand beside it. */
final class Envelope {

    private final String payload;
    private final Set<String> beside;

    Envelope(String payload, String... beside) {
        this.payload = payload;
        this.beside = Collections.unmodifiableSet(new HashSet<>(Arrays.asList(beside)));
    }

    /**
     * Returns what a document wraps, or null where it is no envelope: it has no payload, or a member that belongs to the answer itself.
     * A member that nobody documented makes a difference only where the answer is told from an envelope by nothing else.
     */
    @Nullable JsonValue payload(JsonValue document, Codec<?> answer) {
        if (document.kind() != JsonKind.OBJECT) {
            return null;
        }
        Set<String> others = new HashSet<>(document.asMap().keySet());
        others.remove(payload);
        others.removeAll(beside);
        boolean answersOwn = !others.isEmpty() && (answer.expects(payload) || others.stream().anyMatch(answer::expects));
        return answersOwn ? null : document.get(payload);
    }

    String payloadPath() {
        return "$." + payload;
    }

    /** Returns the members beside the payload. */
    JsonValue rest(JsonValue document) {
        Map<String, JsonValue> members = new LinkedHashMap<>(document.asMap());
        members.remove(payload);
        return JsonValue.of(members);
    }
}
