package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@link Polling} says of one operation, checked. */
final class PollingRule {

    final Duration interval;
    private final List<String> state;
    private final Set<String> done;
    private final Set<Integer> pendingStatuses;

    private PollingRule(String operation, Polling polling) {
        this.interval = Duration.ofSeconds(polling.seconds());
        this.state = AnswerPointers.check(operation, "@Polling", "state", polling.state());
        this.done = Collections.unmodifiableSet(new HashSet<>(Arrays.asList(polling.done())));
        Set<Integer> pending = new HashSet<>();
        for (int status : polling.pendingStatuses()) {
            pending.add(status);
        }
        this.pendingStatuses = Collections.unmodifiableSet(pending);
    }

    /**
     * Reads an annotation.
     *
     * @throws IllegalArgumentException if it contradicts itself
     */
    static PollingRule of(String operation, Polling polling) {
        PollingRule rule = new PollingRule(operation, polling);
        require(polling.seconds() >= 1, operation, "must wait a second at least");
        require(!rule.state.isEmpty() || !rule.pendingStatuses.isEmpty(), operation,
                "does not say what tells that the job is done: set state and done, or pendingStatuses");
        require(rule.state.isEmpty() || !rule.done.isEmpty(), operation,
                "says where the state is, and not in which ones the job is done");
        require(rule.done.isEmpty() || !rule.state.isEmpty(), operation,
                "says in which states the job is done, and not where the state is");
        require(rule.pendingStatuses.stream().allMatch(status -> status / 100 == 2), operation,
                "has a pending status that is not of the 2xx kind, and thus no answer but a refusal");
        return rule;
    }

    private static void require(boolean holds, String operation, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(operation + ": @Polling " + complaint);
        }
    }

    /** Returns whether the body of answers is looked at. */
    boolean readsState() {
        return !state.isEmpty();
    }

    /** Returns the state that an answer tells, as text, or null where it tells none. */
    <T extends @Nullable Object> @Nullable String state(ApiResponse<T> answer, AnswerPointers<T> pointers) {
        JsonValue met = pointers.value(answer, state);
        if (met == null || met.isNull() || met.kind() == JsonKind.OBJECT || met.kind() == JsonKind.ARRAY) {
            return null;
        }
        return ParameterText.plain(met);
    }

    /** Returns whether a status and a state say that the job is done. */
    boolean isDone(int status, @Nullable String told) {
        if (pendingStatuses.contains(status)) {
            return false;
        }
        return state.isEmpty() || (told != null && done.contains(told));
    }
}
