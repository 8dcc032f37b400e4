package io.github.campaignclients.core.http;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** The time between two requests. No thread passes it but one that chooses to wait. */
final class Pause {

    private final Request request;
    private final CompletableFuture<@Nullable Void> over = new CompletableFuture<>();

    /**
     * Begins a pause.
     *
     * @param request what is sent after it
     */
    Pause(Request request) {
        this.request = request;
    }

    /** Returns the future of its end. */
    CompletableFuture<@Nullable Void> over() {
        return over;
    }

    void end() {
        over.complete(null);
    }

    /** Ends it with a {@link CancellationException}. */
    CancellationException cancel(String why) {
        CancellationException cancelled = new CancellationException(Descriptor.subject(request) + " was cancelled" + why);
        over.completeExceptionally(cancelled);
        return cancelled;
    }

    /**
     * Waits for its end.
     *
     * @throws CancellationException if it was cancelled, or the thread interrupted
     */
    void await() {
        try {
            over.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancel(": the thread was interrupted");
        } catch (ExecutionException e) {
            throw Failures.unchecked(e);
        }
    }
}
