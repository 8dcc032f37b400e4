package io.github.campaignclients.core;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * A request for the state of a job that the service works on, which can also wait until the job is done.
 *
 * <pre>{@code
 * Export export = client.exports().getExport("e-1").untilDone();
 * if (export.getStatus().equals(ExportStatus.FAILED)) { … }
 * }</pre>
 *
 * <p>Waiting asks for the state, again and again, until it is one of those that the job ends in; which these are is known from the
 * service's description. <strong>A job that failed is done, too</strong>: it is returned like one that succeeded, and the caller looks at
 * its state. A state that nobody documented is waited through.
 *
 * <p>The call is made of the job's id alone, so that waiting can be resumed, after a failure or in another process: make the call again and
 * wait. Each request is a call of its own, with the options, timeout and attempts of this one; a request that fails for good ends the
 * waiting, and leaves the job as it is.
 *
 * <p>A call is immutable and safe for use by several threads.
 *
 * @param <T> what the job's state is decoded to
 */
public abstract class JobCall<T extends @Nullable Object> extends ApiCall<T> {

    private final ApiCall<T> call;

    /**
     * Creates a call.
     *
     * @param call the call that asks for the job's state alone
     */
    protected JobCall(ApiCall<T> call) {
        this.call = call;
    }

    /**
     * Waits until the job is done, for ten minutes at most.
     *
     * @return the last answer, whatever final state it tells of: done or failed
     * @throws ApiStatusException if the service refuses to tell the state
     * @throws ApiTransportException if the job is not done in time, or an answer did not come; the message says which
     * @throws ApiDataException if an answer is not what was promised
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, and stays so, or the client is closed meanwhile
     * @throws IllegalStateException if the client is closed, or its key supplier returned no usable key
     */
    public final T untilDone() {
        return untilDone(WaitOptions.DEFAULT);
    }

    /**
     * Waits until the job is done.
     *
     * @param options how often to ask, and how long to wait
     * @return the last answer, whatever final state it tells of: done or failed
     * @throws ApiStatusException if the service refuses to tell the state
     * @throws ApiTransportException if the job is not done in time, or an answer did not come; the message says which
     * @throws ApiDataException if an answer is not what was promised
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, and stays so, or the client is closed meanwhile
     * @throws IllegalStateException if the client is closed, or its key supplier returned no usable key
     */
    public final T untilDone(WaitOptions options) {
        return untilDone(options, state -> {});
    }

    /**
     * Waits until the job is done, and tells of each answer.
     *
     * @param options how often to ask, and how long to wait
     * @param progress is given each answer, the last one too, in this thread; an exception that it throws ends the waiting and comes out
     *     of this method
     * @return the last answer, whatever final state it tells of: done or failed
     * @throws ApiStatusException if the service refuses to tell the state
     * @throws ApiTransportException if the job is not done in time, or an answer did not come; the message says which
     * @throws ApiDataException if an answer is not what was promised
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, and stays so, or the client is closed meanwhile
     * @throws IllegalStateException if the client is closed, or its key supplier returned no usable key
     */
    public abstract T untilDone(WaitOptions options, Consumer<? super T> progress);

    /**
     * Waits until the job is done, for ten minutes at most, without a thread that waits.
     *
     * @return a future of the last answer, failing with what {@link #untilDone()} would throw; cancelling it, but not a future derived from
     *     it, ends the waiting and the request that is under way, not the job
     */
    public final CompletableFuture<T> untilDoneAsync() {
        return untilDoneAsync(WaitOptions.DEFAULT);
    }

    /**
     * Waits until the job is done, without a thread that waits.
     *
     * @param options how often to ask, and how long to wait
     * @return a future of the last answer, failing with what {@link #untilDone(WaitOptions)} would throw; cancelling it, but not a future
     *     derived from it, ends the waiting and the request that is under way, not the job
     */
    public final CompletableFuture<T> untilDoneAsync(WaitOptions options) {
        return untilDoneAsync(options, state -> {});
    }

    /**
     * Waits until the job is done, without a thread that waits, and tells of each answer.
     *
     * @param options how often to ask, and how long to wait
     * @param progress is given each answer, the last one too, one after the other by the client's executor; an exception that it throws
     *     ends the waiting and fails the future
     * @return a future of the last answer, failing with what {@link #untilDone(WaitOptions, Consumer)} would throw; cancelling it, but not
     *     a future derived from it, ends the waiting and the request that is under way, not the job
     */
    public abstract CompletableFuture<T> untilDoneAsync(WaitOptions options, Consumer<? super T> progress);

    @Override
    public abstract JobCall<T> with(CallOptions options);

    @Override
    public final ApiResponse<T> executeForResponse() {
        return call.executeForResponse();
    }

    @Override
    public final CompletableFuture<T> executeAsync() {
        return call.executeAsync();
    }

    @Override
    public final CompletableFuture<ApiResponse<T>> executeAsyncForResponse() {
        return call.executeAsyncForResponse();
    }

    @Override
    public final retrofit2.Call<T> asRetrofitCall() {
        return call.asRetrofitCall();
    }

    @Override
    public final Request request() {
        return call.request();
    }
}
