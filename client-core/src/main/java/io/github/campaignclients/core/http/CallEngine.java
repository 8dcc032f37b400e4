package io.github.campaignclients.core.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Executes the calls of one client, and ends those that are under way when it is closed. */
final class CallEngine {

    private static final String CLOSED = ": the client was closed";

    private final ClientSettings settings;
    private final OkHttpClient http;
    private final RotatingDns dns;
    private final Executor threads;
    private final Set<Exchange> underWay = ConcurrentHashMap.newKeySet();
    private final Set<Pause> pauses = ConcurrentHashMap.newKeySet();
    /** The bodies that applications may be reading; one that was forgotten is none of them any more. */
    private final Set<LiveBody> open = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private volatile boolean closed;

    CallEngine(ClientSettings settings, OkHttpClient http, Transport transport) {
        this.settings = settings;
        this.http = http;
        this.dns = transport.dns();
        this.threads = transport.threads();
    }

    /**
     * Begins to execute a call.
     *
     * @throws IllegalStateException if the client is closed
     */
    Exchange start(Request request, CallSettings call, BodyUse use) {
        requireOpen();
        Exchange exchange = new Exchange(this, settings, http, request, call, use);
        settings.observers.callStarted(exchange);
        underWay.add(exchange);
        CompletableFuture<Ending> unused = exchange.end().whenComplete((ending, failure) -> underWay.remove(exchange));
        if (closed) { // meanwhile
            end(exchange);
        }
        exchange.start();
        return exchange;
    }

    /**
     * Begins a pause between two requests, which closing the client cancels.
     *
     * @param request what is sent after it
     */
    Pause pause(Request request, Duration time) {
        Pause pause = new Pause(request);
        pauses.add(pause);
        Scheduler.Task end = settings.scheduler.schedule(pause::end, time);
        CompletableFuture<?> unused = pause.over().whenComplete((nothing, failure) -> {
            end.cancel();
            pauses.remove(pause);
        });
        if (closed) { // meanwhile
            end(pause);
        }
        return pause;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the " + settings.definition.name + " client is closed: make its calls before close()");
        }
    }

    /**
     * Waits for the end of an execution, and ends it if the thread is interrupted meanwhile.
     *
     * @throws CancellationException if it was cancelled, or the thread interrupted
     */
    static Ending await(Exchange exchange) {
        try {
            return exchange.end().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = exchange.cancel(": the thread was interrupted");
            exchange.discard();
            throw cancelled;
        } catch (ExecutionException e) {
            throw Failures.unchecked(e);
        }
    }

    /**
     * Returns the key of this moment, for the origin that a request is meant for; nothing where the request needs no key.
     *
     * @throws IllegalStateException if there is no usable one
     */
    Credential credential(Descriptor descriptor) {
        Origin origin = settings.servers.origin(descriptor.server);
        return descriptor.authenticated
                ? settings.definition.security.credential(settings.key.get(), origin)
                : Credential.NONE;
    }

    RotatingDns dns() {
        return dns;
    }

    /** Returns threads for steps that must not hold up whoever leads to them. */
    Executor threads() {
        return threads;
    }

    /** Keeps a body in mind that is handed over while it is on its way. */
    void opened(LiveBody body) {
        open.add(body);
        if (closed) { // meanwhile
            end(body);
        }
    }

    void close() {
        closed = true;
        underWay.forEach(CallEngine::end);
        pauses.forEach(CallEngine::end);
        List<LiveBody> reading;
        synchronized (open) {
            reading = new ArrayList<>(open);
        }
        reading.forEach(CallEngine::end);
    }

    private static void end(LiveBody body) {
        body.end(CLOSED);
    }

    private static void end(Exchange exchange) {
        exchange.cancel(CLOSED);
    }

    private static void end(Pause pause) {
        pause.cancel(CLOSED);
    }
}
