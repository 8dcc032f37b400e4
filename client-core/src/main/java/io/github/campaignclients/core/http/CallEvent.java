package io.github.campaignclients.core.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a call. It holds no credential, and no value of a parameter, header or body.
 *
 * <p>Events are immutable and safe for use by several threads.
 */
public final class CallEvent {

    private final long callId;
    private final String api;
    private final String operation;
    private final String method;
    private final String urlTemplate;
    private final int attempt;
    private final int status;
    private final @Nullable Throwable failure;
    private final Duration duration;
    private final @Nullable Duration retryDelay;
    private final @Nullable String retryReason;

    CallEvent(Exchange exchange, int status, @Nullable Throwable failure, Duration duration, @Nullable Duration retryDelay,
            @Nullable String retryReason) {
        this.callId = exchange.id();
        this.api = exchange.api();
        this.operation = exchange.descriptor().operation;
        this.method = exchange.method();
        this.urlTemplate = exchange.descriptor().urlTemplate;
        this.attempt = exchange.attempts();
        this.status = status;
        this.failure = failure;
        this.duration = duration;
        this.retryDelay = retryDelay;
        this.retryReason = retryReason;
    }

    /**
     * Returns which execution of a call this is about; all of its events have the same number.
     *
     * @return a number that is unique in this process
     */
    public long getCallId() {
        return callId;
    }

    /**
     * Returns which API is called.
     *
     * @return its name, as in the artifact's: {@code lemlist}
     */
    public String getApi() {
        return api;
    }

    /**
     * Returns which operation is called.
     *
     * @return its id, such as {@code updateCampaign}, or {@code raw}
     */
    public String getOperation() {
        return operation;
    }

    /**
     * Returns the request's method.
     *
     * @return the HTTP method, such as {@code PATCH}
     */
    public String getMethod() {
        return method;
    }

    /**
     * Returns the operation's path with the names of its parameters, which is the same for all of its calls.
     *
     * @return the path below the server's address, such as <code>/campaigns/{campaignId}</code>
     */
    public String getUrlTemplate() {
        return urlTemplate;
    }

    /**
     * Returns which attempt this is about; a redirect that is followed belongs to the attempt that met it.
     *
     * @return 1 for the first; 0 where a call begins, or ended before its first
     */
    public int getAttempt() {
        return attempt;
    }

    /**
     * Returns the status of the answer.
     *
     * @return the HTTP status, or 0 where there is no answer, or not all of it
     */
    public int getStatus() {
        return status;
    }

    /**
     * Returns why there is no answer, or not all of it.
     *
     * @return what the network reported, or why the call ended without; null where there is an answer, whatever its status
     */
    public @Nullable Throwable getFailure() {
        return failure;
    }

    /**
     * Returns how long the attempt or the call took.
     *
     * @return the time; zero at the beginning
     */
    public Duration getDuration() {
        return duration;
    }

    /**
     * Returns when the request is sent again.
     *
     * @return the time until then, waiting for the limiter apart; null where it is not sent again
     */
    public @Nullable Duration getRetryDelay() {
        return retryDelay;
    }

    /**
     * Returns why the request is sent again.
     *
     * @return {@code status 503}, {@code no connection} or {@code connection lost}, or {@code redirect}; null where it is not
     */
    public @Nullable String getRetryReason() {
        return retryReason;
    }

    /**
     * Returns the call, the attempt and how it ended.
     *
     * @return a text that is no part of the contract
     */
    @Override
    public String toString() {
        return "CallEvent{" + api + " " + operation + ", call " + callId + ", attempt " + attempt
                + (status == 0 ? "" : ", status " + status)
                + (failure == null ? "" : ", " + failure.getClass().getSimpleName())
                + (retryReason == null ? "" : ", again because of " + retryReason) + "}";
    }
}
