package io.github.campaignclients.core;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** A call whose end is known beforehand. */
final class SettledCall<T extends @Nullable Object> extends ApiCall<T> {

    private final @Nullable ApiResponse<T> response;
    private final @Nullable RuntimeException failure;

    /** Creates a call that is answered with the first of some bodies, or fails. */
    static <T extends @Nullable Object> SettledCall<T> first(List<T> bodies, @Nullable RuntimeException failure) {
        return new SettledCall<>(failure == null ? ApiResponse.builder(200, bodies.get(0)).build() : null, failure);
    }

    /** Creates a call with one of both. */
    SettledCall(@Nullable ApiResponse<T> response, @Nullable RuntimeException failure) {
        this.response = response;
        this.failure = failure;
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        if (response == null) {
            throw failure == null ? new IllegalStateException("a settled call has a response or a failure") : failure;
        }
        return response;
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return settled(ApiResponse::getBody);
    }

    @Override
    public CompletableFuture<ApiResponse<T>> executeAsyncForResponse() {
        return settled(Function.identity());
    }

    private <R extends @Nullable Object> CompletableFuture<R> settled(Function<ApiResponse<T>, R> result) {
        CompletableFuture<R> future = new CompletableFuture<>();
        if (response == null) {
            future.completeExceptionally(failure);
        } else {
            future.complete(result.apply(response));
        }
        return future;
    }

    @Override
    public ApiCall<T> with(CallOptions options) {
        return this;
    }

    @Override
    public retrofit2.Call<T> asRetrofitCall() {
        throw new UnsupportedOperationException("a call made by ApiCalls has no Retrofit call: execute it as it is");
    }

    @Override
    public Request request() {
        throw new UnsupportedOperationException("a call made by ApiCalls has no request: nothing is sent");
    }

    @Override
    public String toString() {
        return "ApiCall{" + (response == null ? "failure" : response) + "}";
    }
}
