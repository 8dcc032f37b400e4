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
    private final @Nullable String error;

    Envelope(String payload, String... beside) {
        this(payload, Collections.unmodifiableSet(new HashSet<>(Arrays.asList(beside))), null);
    }

    private Envelope(String payload, Set<String> beside, @Nullable String error) {
        this.payload = payload;
        this.beside = beside;
        this.error = error;
    }

    /** Returns an envelope in which a member tells of a failure. */
    Envelope withError(String member) {
        return new Envelope(payload, beside, member);
    }

    /** Returns what a document wraps, or null where it is no envelope or has no payload. */
    @Nullable JsonValue payload(JsonValue document, Codec<?> answer) {
        return document.kind() == JsonKind.OBJECT && isEnvelope(document, answer) ? document.get(payload) : null;
    }

    /** Returns whether a document is an envelope with an error in it. A member of that name may also be the answer's own. */
    boolean holdsError(JsonValue document, Codec<?> answer) {
        if (error == null || document.kind() != JsonKind.OBJECT || !isEnvelope(document, answer)) {
            return false;
        }
        JsonValue failure = document.get(error);
        return failure != null && !failure.isNull() && (document.get(payload) != null || !answer.expects(error));
    }

    /**
     * Returns whether an object is an envelope: one that has a member of the answer itself is not. A member that nobody documented makes
     * a difference only where the answer is told from an envelope by nothing else.
     */
    private boolean isEnvelope(JsonValue document, Codec<?> answer) {
        Set<String> others = new HashSet<>(document.asMap().keySet());
        others.remove(payload);
        others.removeAll(beside);
        return others.isEmpty() || (!answer.expects(payload) && others.stream().noneMatch(answer::expects));
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
