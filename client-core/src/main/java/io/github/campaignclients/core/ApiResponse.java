package io.github.campaignclients.core;

import io.github.campaignclients.core.json.JsonValue;
import java.util.Objects;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * An answer with a 2xx status: the decoded body and what came with it.
 *
 * <p>Responses are immutable and safe for use by several threads, unless the body is a {@link Download}, which is closed by whoever reads
 * it.
 *
 * @param <T> what the body is decoded to; {@code @Nullable Void} where it is of no interest, {@link Download} where it is
 *     handed over as it comes
 */
public final class ApiResponse<T extends @Nullable Object> {

    private final int status;
    private final Headers headers;
    private final T body;
    private final @Nullable String requestId;
    private final @Nullable JsonValue envelope;
    private final @Nullable RateLimit rateLimit;
    private final int attempts;

    private ApiResponse(Builder<T> builder) {
        this.status = builder.status;
        this.headers = builder.headers;
        this.body = builder.body;
        this.requestId = builder.requestId;
        this.envelope = builder.envelope;
        this.rateLimit = builder.rateLimit;
        this.attempts = builder.attempts;
    }

    /**
     * Begins a response; applications need this in their own tests only.
     *
     * @param status the HTTP status
     * @param body the decoded body
     * @param <T> what the body is decoded to
     * @return a builder
     */
    public static <T extends @Nullable Object> Builder<T> builder(int status, T body) {
        return new Builder<>(status, body);
    }

    /**
     * Returns the HTTP status.
     *
     * @return 200 to 299
     */
    public int getStatus() {
        return status;
    }

    /**
     * Returns the answer's headers.
     *
     * @return the headers as they came, less those that OkHttp consumes while it unpacks a compressed body
     */
    public Headers getHeaders() {
        return headers;
    }

    /**
     * Returns the decoded body.
     *
     * @return the body, without its envelope where it had one; null where {@code T} is {@code Void}, or there is no body and the
     *     operation documents that there may be none
     */
    public T getBody() {
        return body;
    }

    /**
     * Returns the service's name for the request, which its support asks for.
     *
     * @return the id from the place in the body that the service documents, else from the header {@code X-Request-Id}, or null
     */
    public @Nullable String getRequestId() {
        return requestId;
    }

    /**
     * Returns what stood beside the body in the envelope that it came in, such as paging or warnings.
     *
     * @return an object, empty where the body stood there alone, or null where the body came without an envelope
     */
    public @Nullable JsonValue getEnvelope() {
        return envelope;
    }

    /**
     * Returns what the service says is left of its rate limit.
     *
     * @return the state, or null where the service does not say
     */
    public @Nullable RateLimit getRateLimit() {
        return rateLimit;
    }

    /**
     * Returns how often the request was sent; redirects that were followed do not count.
     *
     * @return 1 or more
     */
    public int getAttempts() {
        return attempts;
    }

    /**
     * Returns the status and the request id, and nothing of the body.
     *
     * @return a text that is no part of the contract
     */
    @Override
    public String toString() {
        return "ApiResponse{" + status + (requestId == null ? "" : ", request id " + requestId) + "}";
    }

    /**
     * Collects what a response holds. Not safe for use by several threads.
     *
     * @param <T> what the body is decoded to
     */
    public static final class Builder<T extends @Nullable Object> {

        private final int status;
        private final T body;
        private Headers headers = Headers.of();
        private @Nullable String requestId;
        private @Nullable JsonValue envelope;
        private @Nullable RateLimit rateLimit;
        private int attempts = 1;

        private Builder(int status, T body) {
            this.status = status;
            this.body = body;
        }

        /**
         * Sets the answer's headers.
         *
         * @param headers the headers; none unless set
         * @return this
         */
        public Builder<T> headers(Headers headers) {
            this.headers = Objects.requireNonNull(headers, "headers");
            return this;
        }

        /**
         * Sets the service's name for the request.
         *
         * @param requestId the id, or null
         * @return this
         */
        public Builder<T> requestId(@Nullable String requestId) {
            this.requestId = requestId;
            return this;
        }

        /**
         * Sets what stood beside the body in its envelope.
         *
         * @param envelope the members as an object, or null where there was no envelope
         * @return this
         */
        public Builder<T> envelope(@Nullable JsonValue envelope) {
            this.envelope = envelope;
            return this;
        }

        /**
         * Sets what is left of the service's rate limit.
         *
         * @param rateLimit the state, or null
         * @return this
         */
        public Builder<T> rateLimit(@Nullable RateLimit rateLimit) {
            this.rateLimit = rateLimit;
            return this;
        }

        /**
         * Sets how often the request was sent.
         *
         * @param attempts the number; 1 unless set
         * @return this
         */
        public Builder<T> attempts(int attempts) {
            this.attempts = attempts;
            return this;
        }

        /**
         * Creates the response.
         *
         * @return the response
         */
        public ApiResponse<T> build() {
            return new ApiResponse<>(this);
        }
    }
}
