package io.github.campaignclients.core;

import java.util.concurrent.CompletableFuture;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * One request, ready to be sent.
 *
 * <p>A method of a generated interface checks its arguments, encodes the body and returns such a call; nothing is sent until one of
 * the methods below is called.
 *
 * <pre>{@code
 * Campaign campaign = client.campaigns().updateCampaign("c-1", body).execute();
 * }</pre>
 *
 * <p>A call is immutable and safe for use by several threads. Each execution sends the request anew: once, and again after a failure
 * that passes where that can do no harm. Whether it can is the operation's property, how often and how long is the client's, and
 * {@link #with(CallOptions)} sets it for one call.
 *
 * <p>Applications get calls from clients and do not extend this class, which may gain methods in any version.
 *
 * @param <T> what the answer's body is decoded to; {@code @Nullable Void} where the body is of no interest
 */
public abstract class ApiCall<T extends @Nullable Object> {

    /** Creates a call. */
    protected ApiCall() {}

    /**
     * Sends the request and waits for the answer.
     *
     * @return the answer's body; null where {@code T} is {@code Void}, or there is no body and the operation documents that there may be
     *     none
     * @throws ApiStatusException if the service answers with a status other than 2xx, or with an error in spite of a 2xx
     * @throws ApiTransportException if no answer came, or not all of it
     * @throws ApiDataException if the body is not JSON, or its root is not of the promised kind
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, and stays so, or the client is closed meanwhile
     * @throws IllegalStateException if the client is closed, or its key supplier returned no usable key
     */
    public T execute() {
        return executeForResponse().getBody();
    }

    /**
     * Sends the request, waits for the answer and returns it with its status and headers.
     *
     * @return the answer
     * @throws ApiStatusException if the service answers with a status other than 2xx, or with an error in spite of a 2xx
     * @throws ApiTransportException if no answer came, or not all of it
     * @throws ApiDataException if the body is not JSON, or its root is not of the promised kind
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, and stays so, or the client is closed meanwhile
     * @throws IllegalStateException if the client is closed, or its key supplier returned no usable key
     */
    public abstract ApiResponse<T> executeForResponse();

    /**
     * Sends the request without waiting for the answer.
     *
     * @return a future of the answer's body, failing with what {@link #execute()} would throw; cancelling it, but not a future derived
     *     from it, cancels the request
     */
    public abstract CompletableFuture<T> executeAsync();

    /**
     * Sends the request without waiting for the answer, which is given with its status and headers.
     *
     * @return a future of the answer, failing with what {@link #executeForResponse()} would throw; cancelling it, but not a future
     *     derived from it, cancels the request
     */
    public abstract CompletableFuture<ApiResponse<T>> executeAsyncForResponse();

    /**
     * Returns this call with other options. Options that this call has already stay, unless they are set again; query parameters are
     * added to those that it has.
     *
     * @param options what to do differently
     * @return another call of the same request
     * @throws IllegalArgumentException if a header cannot be sent, or is one that the client sets itself
     */
    public abstract ApiCall<T> with(CallOptions options);

    /**
     * Returns this call as a plain Retrofit call, for code that works with those. It is sent by the same client, under the same rules.
     *
     * <p>Its contract is Retrofit's: it is executed once, a status other than 2xx is a {@link retrofit2.Response} with an
     * {@code errorBody()} of at most 64 KiB, a failed connection is an {@link java.io.IOException}, and the body of a 204 or 205 is
     * null. What cannot be decoded is an {@link ApiDataException} here too, and an error in an answer that looks successful an
     * {@link ApiStatusException}.
     *
     * @return a new Retrofit call
     */
    public abstract retrofit2.Call<T> asRetrofitCall();

    /**
     * Returns the request as it would be sent, but for the credential, which joins it on its way out, and what OkHttp adds by itself
     * ({@code Host}, {@code Content-Length}, {@code Connection}, {@code Accept-Encoding}).
     *
     * <p>This is for looking before sending; nothing is sent.
     *
     * @return the request
     */
    public abstract Request request();
}
