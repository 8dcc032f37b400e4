package io.github.campaignclients.core;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A call for the state of a job whose states are known beforehand, or whose failure is. */
final class SettledJobCall<T> extends JobCall<T> {

    private final List<T> states;
    private final @Nullable RuntimeException failure;

    SettledJobCall(List<T> states, @Nullable RuntimeException failure) {
        super(SettledCall.first(states, failure));
        this.states = states;
        this.failure = failure;
    }

    @Override
    public T untilDone(WaitOptions options, Consumer<? super T> progress) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(progress, "progress");
        if (failure != null) {
            throw failure;
        }
        states.forEach(progress);
        return states.get(states.size() - 1);
    }

    @Override
    public CompletableFuture<T> untilDoneAsync(WaitOptions options, Consumer<? super T> progress) {
        CompletableFuture<T> future = new CompletableFuture<>();
        try {
            future.complete(untilDone(options, progress));
        } catch (RuntimeException e) {
            future.completeExceptionally(e);
        }
        return future;
    }

    @Override
    public JobCall<T> with(CallOptions options) {
        return this;
    }

    @Override
    public String toString() {
        return "JobCall{" + (failure == null ? states.size() + " states" : "failure") + "}";
    }
}
