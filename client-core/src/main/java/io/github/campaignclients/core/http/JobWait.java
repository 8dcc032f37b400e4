package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.ApiTransportException;
import io.github.campaignclients.core.WaitOptions;
import java.io.InterruptedIOException;
import java.time.Duration;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody has waited for a job, and how to go on after each answer. Asks nobody itself. Used by one thread at a time, each of
 * which sees what the one before did.
 */
final class JobWait<T extends @Nullable Object> {

    /** How much of a state is quoted: some services answer with a page. */
    private static final int MAX_STATE = 200;

    private final PollingRule rule;
    private final AnswerPointers<T> pointers;
    private final ClientSettings settings;
    private final Request request;
    private final Duration interval;
    private final Duration timeout;
    private final long begun;
    private boolean answered;
    private @Nullable String state;

    JobWait(PollingRule rule, AnswerPointers<T> pointers, ClientSettings settings, Request request, WaitOptions options) {
        this.rule = rule;
        this.pointers = pointers;
        this.settings = settings;
        this.request = request;
        Duration chosen = options.getInterval();
        this.interval = chosen == null ? rule.interval : chosen;
        this.timeout = options.getTimeout();
        this.begun = settings.scheduler.nanoTime();
    }

    private Duration waited() {
        return Duration.ofNanos(settings.scheduler.nanoTime() - begun);
    }

    private Duration left() {
        return timeout.minus(waited());
    }

    /**
     * Returns how long a request may take.
     *
     * @throws ApiTransportException if there is no time left
     */
    Duration limit() {
        Duration left = left();
        if (isOver(left)) {
            throw tooLate("the timeout of " + Times.print(timeout) + " passed", null);
        }
        return left;
    }

    private static boolean isOver(Duration left) {
        return left.isZero() || left.isNegative();
    }

    /**
     * Takes note of an answer.
     *
     * @return whether the job is done
     */
    boolean isDone(ApiResponse<T> answer) {
        answered = true;
        state = rule.state(answer, pointers);
        return rule.isDone(answer.getStatus(), state);
    }

    /**
     * Returns how long to wait before the next request.
     *
     * @throws ApiTransportException if that would be too late
     */
    Duration untilNext(ApiResponse<T> answer) {
        Duration asked = settings.waits.retryAfter(answer.getStatus(), answer.getHeaders(), answer.getRateLimit());
        Duration delay = asked == null || asked.compareTo(interval) < 0 ? interval : asked;
        if (delay.compareTo(left()) >= 0) {
            throw tooLate("the next look, " + Times.print(delay) + " from now, would come after the timeout of " + Times.print(timeout),
                    null);
        }
        return delay;
    }

    /** Returns the failure of the waiting for the failure of a request, which the end of the waiting may have cut off. */
    Throwable failure(Throwable failure) {
        boolean cutOff = failure instanceof ApiTransportException && isOver(left());
        return cutOff ? tooLate("the timeout of " + Times.print(timeout) + " passed", failure) : failure;
    }

    private ApiTransportException tooLate(String why, @Nullable Throwable cause) {
        InterruptedIOException timedOut = new InterruptedIOException(why);
        if (cause != null) {
            timedOut.initCause(cause);
        }
        Descriptor descriptor = Descriptor.of(request);
        return ApiTransportException.builder(
                        descriptor.operation, request.method(), Addresses.print(request.url()), timedOut)
                .urlTemplate(descriptor.urlTemplate)
                .happened(lastState() + " after " + Times.print(waited()))
                .remark("The job goes on: call untilDone() again to wait on, and set WaitOptions.timeout(...) to wait longer.")
                .build();
    }

    private String lastState() {
        if (!answered) {
            return "did not tell the job's state";
        }
        return "tells of a job that is not done" + (state == null ? "" : ", but \"" + beginning(state) + "\",");
    }

    private static String beginning(String text) {
        return text.length() <= MAX_STATE ? text : text.substring(0, MAX_STATE) + "…";
    }
}
