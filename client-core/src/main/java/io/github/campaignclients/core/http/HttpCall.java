package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.ApiResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** A call of an interface method, sent by the client's engine. */
final class HttpCall<T extends @Nullable Object> extends ApiCall<T> {

    private final CallEngine engine;
    private final ResponseReader<T> reader;
    private final retrofit2.Call<T> plain;
    private final Request request;

    HttpCall(CallEngine engine, ResponseReader<T> reader, retrofit2.Call<T> plain, Request request) {
        this.engine = engine;
        this.reader = reader;
        this.plain = plain;
        this.request = request;
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        Call call = engine.prepared(request);
        Response response;
        try {
            response = call.execute();
        } catch (IOException e) {
            throw Failures.noAnswer(reader.operation(), call, e);
        }
        return reader.read(call, response);
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
        Call call = engine.prepared(request);
        CompletableFuture<R> future = new CompletableFuture<>();
        CompletableFuture<R> unused = future.whenComplete((answer, failure) -> {
            if (failure != null) { // cancelled, or given up by orTimeout; for a call that has ended it does nothing
                call.cancel();
            }
        });
        try {
            call.enqueue(new Callback() {
                @Override
                public void onFailure(Call failed, IOException e) {
                    future.completeExceptionally(Failures.noAnswer(reader.operation(), failed, e));
                }

                @Override
                public void onResponse(Call answered, Response response) {
                    try {
                        future.complete(result.apply(reader.read(answered, response)));
                    } catch (Throwable e) { // whatever it is, somebody waits for the future
                        future.completeExceptionally(e);
                    }
                }
            });
        } catch (RuntimeException e) { // closed, or without a key: one place to handle failures is enough for a caller
            future.completeExceptionally(e);
        }
        return future;
    }

    @Override
    public retrofit2.Call<T> asRetrofitCall() {
        return plain.clone();
    }

    @Override
    public Request request() {
        return request;
    }

    @Override
    public String toString() {
        return "ApiCall{" + reader.operation() + ": " + request.method() + " " + Addresses.print(request.url()) + "}";
    }
}
