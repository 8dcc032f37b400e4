package io.github.campaignclients.core;

import io.github.campaignclients.core.json.JsonValue;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * An answer with a 2xx status: the decoded body and what came with it.
 *
 * <p>Responses are immutable and safe for use by several threads.
 *
 * @param <T> what the body is decoded to; {@code @Nullable Void} where it is of no interest
 */
public final class ApiResponse<T extends @Nullable Object> {

    private final int status;
    private final Headers headers;
    private final T body;
    private final @Nullable String requestId;
    private final @Nullable JsonValue envelope;

    /**
     * Creates a response, which applications need in their own tests only.
     *
     * @param status the HTTP status
     * @param headers the answer's headers
     * @param body the decoded body
     * @param requestId the service's name for the request, or null
     * @param envelope the members beside the body in its envelope, as an object, or null where there was no envelope
     */
    public ApiResponse(int status, Headers headers, T body, @Nullable String requestId, @Nullable JsonValue envelope) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.requestId = requestId;
        this.envelope = envelope;
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
     * @return the body, without its envelope where it had one; never null unless {@code T} is {@code Void}
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
     * Returns the status and the request id, and nothing of the body.
     *
     * @return a text that is no part of the contract
     */
    @Override
    public String toString() {
        return "ApiResponse{" + status + (requestId == null ? "" : ", request id " + requestId) + "}";
    }
}
