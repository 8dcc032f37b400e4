package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.CallOptions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** A call that is sent by its client's engine. What comes back is decoded by whoever waits for it. */
final class HttpCall<T extends @Nullable Object> extends ApiCall<T> {

    private final CallEngine engine;
    private final ClientSettings client;
    private final ResponseReader<T> reader;
    private final Request request;
    private final CallSettings settings;

    HttpCall(CallEngine engine, ClientSettings client, ResponseReader<T> reader, Request request, CallSettings settings) {
        this.engine = engine;
        this.client = client;
        this.reader = reader;
        this.request = request;
        this.settings = settings;
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        return reader.read(CallEngine.await(start()));
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return enqueue(ApiResponse::getBody);
    }

    @Override
    public CompletableFuture<ApiResponse<T>> executeAsyncForResponse() {
        return enqueue(Function.identity());
    }

    private <R extends @Nullable Object> CompletableFuture<R> enqueue(Function<ApiResponse<T>, R> result) {
        CompletableFuture<R> future = new CompletableFuture<>();
        Exchange exchange;
        try {
            exchange = start();
        } catch (RuntimeException e) { // closed: one place to handle failures is enough for a caller
            future.completeExceptionally(e);
            return future;
        }
        CompletableFuture<R> unusedEnd = future.whenComplete((answer, failure) -> {
            if (!exchange.end().isDone()) { // cancelled, given up by orTimeout, or completed by somebody else
                exchange.cancel("");
            }
        });
        CompletableFuture<R> unusedAnswer = exchange.end().handleAsync((ending, failure) -> {
                    if (ending == null) {
                        throw Failures.unchecked(failure);
                    }
                    return result.apply(reader.read(ending));
                }, client.executor)
                .whenComplete((answer, failure) -> {
                    if (failure != null) {
                        future.completeExceptionally(Failures.cause(failure));
                    }
                    if (failure != null || !future.complete(answer)) { // nobody gets what is still on its way
                        exchange.discard();
                    }
                });
        return future;
    }

    private Exchange start() {
        return engine.start(request, settings, reader.use());
    }

    /** Returns the same call of another request of the same operation. */
    HttpCall<T> withRequest(Request other) {
        return new HttpCall<>(engine, client, reader, other, settings);
    }

    /** Returns the same call with a timeout that is not longer than a limit. */
    HttpCall<T> within(Duration limit) {
        return settings.timeout.compareTo(limit) <= 0 ? this : with(CallOptions.builder().timeout(limit).build());
    }

    @Override
    public HttpCall<T> with(CallOptions options) {
        return new HttpCall<>(engine, client, reader, client.extras.apply(request, options), settings.with(options));
    }

    @Override
    public retrofit2.Call<T> asRetrofitCall() {
        return new RetrofitCall<>(engine, reader, client.executor, request, settings);
    }

    @Override
    public Request request() {
        return request;
    }

    @Override
    public String toString() {
        return "ApiCall{" + Descriptor.subject(request) + "}";
    }
}
