package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Waits for a job without a thread: one step leads to the next, and at most one is under way, which ends with the result. */
final class JobWatch<T extends @Nullable Object> {

    private final HttpCall<T> call;
    private final JobWait<T> wait;
    private final Consumer<? super T> progress;
    private final CallEngine engine;
    private final Executor executor;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    /** A request that is under way, or the time until the next one. */
    private volatile CompletableFuture<?> step = CompletableFuture.completedFuture(null);

    JobWatch(HttpCall<T> call, JobWait<T> wait, Consumer<? super T> progress, CallEngine engine, Executor executor) {
        this.call = call;
        this.wait = wait;
        this.progress = progress;
        this.engine = engine;
        this.executor = executor;
    }

    CompletableFuture<T> start() {
        CompletableFuture<T> unused = result.whenComplete((answer, failure) -> step.cancel(false));
        try {
            look();
        } catch (RuntimeException e) { // the timeout passed: one place to handle failures is enough for a caller
            result.completeExceptionally(e);
        }
        return result;
    }

    private void look() {
        CompletableFuture<ApiResponse<T>> look = call.within(wait.limit()).executeAsyncForResponse();
        during(look);
        follow(look.handleAsync(
                (answer, failure) -> {
                    if (answer == null) {
                        throw Failures.unchecked(wait.failure(Failures.cause(failure)));
                    }
                    answered(answer);
                    return true;
                },
                executor));
    }

    private void answered(ApiResponse<T> answer) {
        if (result.isDone()) {
            return;
        }
        boolean done = wait.isDone(answer);
        progress.accept(answer.getBody());
        if (done) {
            result.complete(answer.getBody());
            return;
        }
        CompletableFuture<?> pause = engine.pause(call.request(), wait.untilNext(answer)).over();
        during(pause);
        follow(pause.thenRunAsync(this::look, engine.threads())); // not in the timer's thread, which serves all clients
    }

    /** Remembers the step that is under way, and ends it if the result came meanwhile. */
    private void during(CompletableFuture<?> present) {
        step = present;
        if (result.isDone()) {
            present.cancel(false);
        }
    }

    /** Fails the result with what a step failed with. */
    private void follow(CompletableFuture<?> next) {
        CompletableFuture<?> unused = next.whenComplete((nothing, failure) -> {
            if (failure != null) {
                result.completeExceptionally(Failures.cause(failure));
            }
        });
    }
}
