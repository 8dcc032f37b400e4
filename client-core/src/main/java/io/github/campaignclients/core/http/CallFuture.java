package io.github.campaignclients.core.http;

import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** A future that ends its HTTP call when it is cancelled. */
final class CallFuture<R extends @Nullable Object> extends CompletableFuture<R> {

    private final Call call;

    CallFuture(Call call) {
        this.call = call;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            call.cancel();
        }
        return cancelled;
    }
}
