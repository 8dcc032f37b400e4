package io.github.campaignclients.core.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Tells a client's log and listeners what happens. What they throw does not reach the call. */
final class Observers {

    private final List<CallListener> listeners;
    private final @Nullable CallLog log;

    Observers(List<CallListener> listeners, @Nullable CallLog log) {
        this.listeners = new ArrayList<>(listeners);
        this.log = log;
    }

    void callStarted(Exchange exchange) {
        if (!listeners.isEmpty()) {
            CallEvent event = new CallEvent(exchange, 0, null, Duration.ZERO, null, null);
            tell(listener -> listener.callStarted(event));
        }
    }

    void attemptStarted(Exchange exchange, Attempt attempt, Request request) {
        if (log != null) {
            CallLog lines = log;
            undisturbed(() -> lines.sending(exchange, attempt, request));
        }
        if (!listeners.isEmpty()) {
            CallEvent event = new CallEvent(exchange, 0, null, Duration.ZERO, null, null);
            tell(listener -> listener.attemptStarted(event));
        }
    }

    void attemptEnded(Exchange exchange, Outcome outcome, Duration took, @Nullable Duration delay, @Nullable String reason) {
        if (log != null) {
            CallLog lines = log;
            undisturbed(() -> lines.ended(exchange, outcome, took, delay, reason));
        }
        if (!listeners.isEmpty()) {
            CallEvent event = new CallEvent(exchange, outcome.status(), outcome.failure, took, delay, reason);
            tell(listener -> listener.attemptEnded(event));
        }
    }

    /** An attempt is cut off; the log tells that of the call. */
    void attemptCutOff(Exchange exchange, @Nullable Throwable why, Duration took) {
        if (!listeners.isEmpty()) {
            CallEvent event = new CallEvent(exchange, 0, why, took, null, null);
            tell(listener -> listener.attemptEnded(event));
        }
    }

    void callEnded(Exchange exchange, @Nullable Ending ending, @Nullable Throwable failure, Duration took) {
        Outcome outcome = ending == null ? null : ending.outcome;
        if (log != null && outcome == null) {
            CallLog lines = log;
            undisturbed(() -> lines.cutOff(exchange, failure, took));
        }
        if (listeners.isEmpty()) {
            return;
        }
        CallEvent event = new CallEvent(exchange, outcome == null ? 0 : outcome.status(), failure, took, null, null);
        tell(listener -> listener.callEnded(event));
    }

    private void tell(Consumer<CallListener> event) {
        listeners.forEach(listener -> undisturbed(() -> event.accept(listener)));
    }

    private static void undisturbed(Runnable strangers) {
        try {
            strangers.run();
        } catch (RuntimeException | Error e) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }
}
