package io.github.campaignclients.core.http;

import io.github.campaignclients.core.RateLimit;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a call, from waiting for its turn to the answer that counts: every attempt, the redirects and the time in between.
 * No thread waits for any of it; one step leads to the next, and at most one is under way.
 */
final class Exchange {

    private static final AtomicLong IDS = new AtomicLong();

    private final long id = IDS.incrementAndGet();
    private final CallEngine engine;
    private final ClientSettings settings;
    private final OkHttpClient http;
    private final Request original;
    private final Descriptor descriptor;
    private final BodyUse use;
    private final CallSettings call;
    private final long begun;
    private final CompletableFuture<Ending> result = new CompletableFuture<>();
    private final CompletableFuture<Ending> end;

    private Request request;
    private int redirects;
    private final AtomicInteger attempts = new AtomicInteger();
    private volatile boolean mayHaveBeenSent;
    private volatile @Nullable String retryReason;
    private volatile @Nullable Attempt current;
    /** When the present attempt was sent; nobody but who takes it away tells of its end. */
    private final AtomicReference<@Nullable Long> underWaySince = new AtomicReference<>();
    /** Counts the steps; the field below belongs to the last one. */
    private int step;
    /** Ends the step that is under way. */
    private Runnable abort = () -> {};

    /**
     * Prepares an execution.
     *
     * @param use what becomes of the body of a 2xx answer
     */
    Exchange(CallEngine engine, ClientSettings settings, OkHttpClient http, Request request, CallSettings call, BodyUse use) {
        this.engine = engine;
        this.settings = settings;
        this.http = call.applyTo(http);
        this.original = request;
        this.request = request;
        this.descriptor = Descriptor.of(request);
        this.use = use;
        this.call = call;
        this.begun = settings.scheduler.nanoTime();
        Scheduler.Task deadline = settings.scheduler.schedule(this::timeOutElsewhere, call.timeout);
        this.end = result.whenComplete((ending, failure) -> {
            deadline.cancel();
            endOfStep().run();
            Throwable why = ending == null ? failure : ending.failure;
            Long sentAt = underWaySince.getAndSet(null);
            if (sentAt != null) {
                settings.observers.attemptCutOff(this, why, since(sentAt));
            }
            settings.observers.callEnded(this, ending, why, since(begun));
        });
    }

    long id() {
        return id;
    }

    String api() {
        return settings.definition.name;
    }

    Descriptor descriptor() {
        return descriptor;
    }

    String method() {
        return original.method();
    }

    int attempts() {
        return attempts.get();
    }

    /** Returns the future of the ending. It fails if the execution is cancelled or cannot go on. */
    CompletableFuture<Ending> end() {
        return end;
    }

    /** Ends the execution, whatever it is doing, with a {@link CancellationException}. */
    CancellationException cancel(String why) {
        CancellationException cancelled = new CancellationException(Descriptor.subject(original) + " was cancelled" + why);
        LiveBody body = result.completeExceptionally(cancelled) ? null : live();
        if (body != null) {
            body.end(why);
        }
        return cancelled;
    }

    /** Closes the body of an answer that is still on its way, and that nobody takes. */
    void discard() {
        LiveBody body = live();
        if (body != null) {
            body.close();
        }
    }

    private @Nullable LiveBody live() {
        boolean ended = result.isDone() && !result.isCompletedExceptionally();
        return ended ? Bodies.live(result.join().response()) : null;
    }

    /** Takes the first step of an attempt. */
    void start() {
        guarded(this::awaitTurn);
    }

    /** Runs a step. Whatever it throws, an application's limiter or supplier for one, somebody waits for the result. */
    private void guarded(Runnable next) {
        try {
            next.run();
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    /** Asks the limiter, before each attempt and each redirect. */
    private void awaitTurn() {
        if (result.isDone()) {
            return;
        }
        int present = nextStep();
        CompletableFuture<RateLimiter.Permit> turn = settings.limiter.acquire();
        during(present, () -> turn.cancel(false));
        if (turn.isDone()) { // go on in the caller's thread
            CompletableFuture<RateLimiter.Permit> unused = turn.whenComplete(this::granted);
        } else {
            CompletableFuture<RateLimiter.Permit> unused = turn.whenCompleteAsync(this::granted, engine.threads());
        }
    }

    private void granted(RateLimiter.@Nullable Permit permit, @Nullable Throwable refusal) {
        guarded(() -> send(permit, refusal));
    }

    private void send(RateLimiter.@Nullable Permit permit, @Nullable Throwable refusal) {
        if (permit == null) {
            result.completeExceptionally(
                    refusal == null ? new IllegalStateException("the rate limiter gave no permit") : Failures.cause(refusal));
            return;
        }
        if (result.isDone()) {
            permit.answered();
            return;
        }
        Attempt attempt;
        Call sending;
        try {
            attempt = new Attempt(engine.credential(descriptor), engine.dns().turn(request.url().host()));
            sending = http.newCall(request.newBuilder().tag(Attempt.class, attempt).build());
        } catch (Throwable e) { // the key's supplier is the application's, and so may be an OkHttp listener's factory
            permit.answered();
            throw e;
        }
        send(permit, attempt, sending);
    }

    private void send(RateLimiter.Permit permit, Attempt attempt, Call sending) {
        current = attempt;
        if (redirects == 0) {
            attempts.incrementAndGet();
        }
        underWaySince.set(settings.scheduler.nanoTime());
        settings.observers.attemptStarted(this, attempt, request);
        during(nextStep(), sending::cancel);
        sending.enqueue(new Callback() {
            @Override
            public void onFailure(Call failed, IOException e) {
                guarded(() -> {
                    permit.answered();
                    ended(sending, Outcome.unanswered(attempt, e));
                });
            }

            @Override
            public void onResponse(Call answered, Response response) {
                guarded(() -> {
                    try {
                        permit.answered();
                        ended(sending, read(sending, attempt, response));
                    } finally {
                        if (live() == null) { // it is not what the exchange ended with: it came too late, or is in memory
                            response.close();
                        }
                    }
                });
            }
        });
    }

    /** Takes the answer into memory, as much of it as somebody will look at; what is streamed stays on its way. */
    private Outcome read(Call sending, Attempt attempt, Response received) {
        Response response = attempt.restore(received);
        if (use == BodyUse.STREAMED && response.isSuccessful() && !hasNoContent(response)) {
            LiveBody live = new LiveBody(response, sending, attempt, request);
            engine.opened(live);
            return Outcome.answered(attempt, response.newBuilder().body(live).build());
        }
        try (ResponseBody body = Bodies.of(response)) {
            if (!response.isSuccessful()) {
                return Outcome.answered(attempt, Bodies.replace(response, Bodies.beginning(body)));
            }
            return Outcome.answered(attempt, Bodies.replace(response, use == BodyUse.IGNORED ? Bodies.nothing() : Bodies.whole(body)));
        } catch (IOException e) {
            return Outcome.brokenOff(attempt, Bodies.replace(response, Bodies.nothing()), e);
        }
    }

    /** RFC 9110, 15.3.5 and 15.3.6. */
    private static boolean hasNoContent(Response response) {
        return response.code() == HttpURLConnection.HTTP_NO_CONTENT || response.code() == HttpURLConnection.HTTP_RESET;
    }

    private void ended(Call sending, Outcome outcome) {
        mayHaveBeenSent |= outcome.attempt.mayHaveBeenSent();
        if (outcome.failure != null && !goesOnAfter(sending, outcome.failure)) {
            return;
        }
        if (outcome.failure != null && !outcome.attempt.mayHaveBeenSent()) {
            engine.dns().moveOn(request.url().host(), outcome.attempt.address());
        }
        Long sentAt = underWaySince.getAndSet(null);
        if (sentAt != null) { // else it was cut off
            decide(outcome, since(sentAt));
        }
    }

    /** Settles the two failures that are none of the network's. */
    private boolean goesOnAfter(Call sending, IOException failure) {
        for (Throwable thrown : failure.getSuppressed()) {
            if (!(thrown instanceof IOException)) { // by an interceptor of the application's; OkHttp cancels the call then
                result.completeExceptionally(thrown);
                return false;
            }
        }
        if (sending.isCanceled() && !(failure instanceof InterruptedIOException)) { // by an interceptor too; a timeout is the latter
            cancel("");
            return false;
        }
        return true;
    }

    private void decide(Outcome outcome, Duration took) {
        Response response = outcome.response;
        Request elsewhere = Redirects.follow(request, outcome, settings.servers.origin(descriptor.server));
        if (elsewhere != null && redirects < Redirects.MAX) {
            settings.observers.attemptEnded(this, outcome, took, Duration.ZERO, "redirect");
            redirects++;
            request = elsewhere;
            awaitTurn();
            return;
        }
        Headers headers = response == null ? Headers.of() : response.headers();
        RateLimit rateLimit = settings.waits.rateLimit(headers);
        Duration retryAfter = settings.waits.retryAfter(outcome.status(), headers, rateLimit);
        Retries.Decision decision =
                settings.retries.after(request, outcome, retryAfter, attempts(), call.attempts, call.timeout.minus(since(begun)));
        String reason = decision.delay == null ? null : Retries.reason(outcome);
        settings.observers.attemptEnded(this, outcome, took, decision.delay, reason);
        if (decision.delay == null) {
            nextStep(); // there is none to end
            result.complete(new Ending(
                    request, outcome, outcome.failure, attempts(), mayHaveBeenSent, decision.remark, rateLimit, retryAfter));
            return;
        }
        retryReason = reason;
        request = original;
        redirects = 0;
        int present = nextStep();
        // The timer's thread serves all clients: what follows asks the application for its key.
        Scheduler.Task again = settings.scheduler.schedule(() -> engine.threads().execute(this::start), decision.delay);
        during(present, again::cancel);
    }

    /** The timer's thread serves all clients, and who waits for the end may run code in the thread that brings it. */
    private void timeOutElsewhere() {
        engine.threads().execute(this::timeOut);
    }

    private void timeOut() {
        Attempt attempt = current;
        boolean sent = mayHaveBeenSent || (attempt != null && attempt.mayHaveBeenSent());
        String waited = attempts() == 0 ? " while it waited for its turn" : "";
        InterruptedIOException failure =
                new InterruptedIOException("the call's timeout of " + Times.print(call.timeout) + " passed" + waited);
        String before = retryReason;
        String remark = before == null ? null : "The attempt before ended by " + before + ".";
        result.complete(new Ending(original, null, failure, attempts(), sent, remark, null, null));
    }

    private synchronized int nextStep() {
        abort = () -> {};
        return ++step;
    }

    /** Says how to end a step, which may be over by now. */
    private void during(int which, Runnable end) {
        synchronized (this) {
            if (which != step) {
                return;
            }
            abort = end;
        }
        if (result.isDone()) {
            end.run();
        }
    }

    private synchronized Runnable endOfStep() {
        return abort;
    }

    private Duration since(long moment) {
        return Duration.ofNanos(settings.scheduler.nanoTime() - moment);
    }
}
