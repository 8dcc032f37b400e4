package io.github.campaignclients.core.http;

import io.github.campaignclients.core.CallOptions;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import okhttp3.Request;
import okio.Timeout;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** The same exchange under Retrofit's contract. */
final class RetrofitCall<T extends @Nullable Object> implements Call<T> {

    private final CallEngine engine;
    private final ResponseReader<T> reader;
    private final Executor executor;
    private final Request request;
    private final CallSettings settings;
    private final Timeout timeout = new Timeout();
    private @Nullable Exchange exchange;
    private boolean executed;
    private volatile boolean cancelled;

    RetrofitCall(CallEngine engine, ResponseReader<T> reader, Executor executor, Request request, CallSettings settings) {
        this.engine = engine;
        this.reader = reader;
        this.executor = executor;
        this.request = request;
        this.settings = settings;
    }

    @Override
    public Response<T> execute() throws IOException {
        Ending ending;
        try {
            ending = CallEngine.await(start());
        } catch (CancellationException e) {
            throw cancelled(e);
        }
        return response(ending);
    }

    @Override
    public void enqueue(Callback<T> callback) {
        CompletableFuture<Ending> end;
        try {
            end = start().end();
        } catch (CancellationException e) {
            end = new CompletableFuture<>();
            end.completeExceptionally(e);
        }
        CompletableFuture<Boolean> unused = end.handleAsync((ending, failure) -> tell(callback, ending, failure), executor)
                .exceptionally(e -> Failures.cause(e) instanceof RejectedExecutionException && tellOfNobody(callback, e));
    }

    /** Tells that no thread was to be had for the answer. */
    private boolean tellOfNobody(Callback<T> callback, Throwable failure) {
        Exchange ended;
        synchronized (this) {
            ended = exchange;
        }
        if (ended != null) {
            ended.discard();
        }
        return tell(callback, null, failure);
    }

    private boolean tell(Callback<T> callback, @Nullable Ending ending, @Nullable Throwable failure) {
        Response<T> response;
        try {
            if (ending == null) {
                throw failure == null ? new IllegalStateException("an exchange has an ending or a failure") : failure;
            }
            response = response(ending);
        } catch (Throwable e) { // whatever it is, the callback is told
            Throwable cause = Failures.cause(e);
            callback.onFailure(this, cause instanceof CancellationException ? cancelled((CancellationException) cause) : cause);
            return false;
        }
        try {
            callback.onResponse(this, response);
        } catch (RuntimeException | Error e) { // told once: what it makes of it is not the call's failure
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
        return true;
    }

    private synchronized Exchange start() {
        if (executed) {
            throw new IllegalStateException("Already executed: clone() gives a call of the same request");
        }
        executed = true;
        if (cancelled) {
            throw new CancellationException("Canceled");
        }
        long nanos = timeout.timeoutNanos();
        CallSettings limits = nanos == 0
                ? settings
                : settings.with(CallOptions.builder().timeout(Duration.ofNanos(nanos)).build());
        Exchange started = engine.start(request, limits, reader.use());
        exchange = started;
        return started;
    }

    private Response<T> response(Ending ending) throws IOException {
        if (ending.failure != null) {
            throw ending.failure;
        }
        okhttp3.Response answer = ResponseReader.answer(ending);
        if (!answer.isSuccessful()) {
            return Response.error(Bodies.of(answer), Bodies.replace(answer, Bodies.nothing()));
        }
        okhttp3.Response raw = Bodies.replace(answer, Bodies.nothing());
        boolean empty = answer.code() == 204 || answer.code() == 205;
        return empty ? empty(raw) : Response.success(reader.read(ending).getBody(), raw);
    }

    @SuppressWarnings("NullAway") // Retrofit's contract: the body of these statuses is null, whatever T is
    private Response<T> empty(okhttp3.Response raw) {
        return Response.success(null, raw);
    }

    private static IOException cancelled(CancellationException e) {
        IOException failure = Thread.currentThread().isInterrupted()
                ? new InterruptedIOException("interrupted")
                : new IOException("Canceled"); // as OkHttp says it
        failure.initCause(e);
        return failure;
    }

    @Override
    public synchronized boolean isExecuted() {
        return executed;
    }

    @Override
    public synchronized void cancel() {
        cancelled = true;
        if (exchange != null) {
            exchange.cancel("");
        }
    }

    @Override
    public boolean isCanceled() {
        return cancelled;
    }

    @SuppressWarnings("CloneDoesntCallSuperClone") // Retrofit's clone() makes a call that was not executed
    @Override
    public Call<T> clone() {
        return new RetrofitCall<>(engine, reader, executor, request, settings);
    }

    @Override
    public Request request() {
        return request;
    }

    @Override
    public Timeout timeout() {
        return timeout;
    }
}
