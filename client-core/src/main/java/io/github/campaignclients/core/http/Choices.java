package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What an application chose for a client. A builder changes its own; a client keeps a copy, which the next builder begins with. */
final class Choices {

    final ApiDefinition definition;
    final Map<String, String> clientParameters;
    final List<CallListener> listeners;
    @Nullable Supplier<String> key;
    HttpUrl server;
    /** The named servers that were set. */
    final Map<String, HttpUrl> servers;
    @Nullable Json json;
    /** The connections of the client that a builder comes from; with none, a client gets its own. */
    private @Nullable Transport transport;
    private @Nullable OkHttpClient http;
    CallSettings calls;
    RetryPolicy retries;
    @Nullable RateLimiter limiter;
    @Nullable Executor executor;
    Scheduler scheduler;
    @Nullable CallLogger logger;
    /** The limiters of the API's own limits, which clients with the same key, or on the same machine, have in common. */
    private final Map<WindowLimit, RateLimiter> limiters;

    Choices(ApiDefinition definition) {
        this.definition = definition;
        this.clientParameters = new HashMap<>();
        this.listeners = new ArrayList<>();
        this.server = definition.server;
        this.servers = new HashMap<>();
        this.retries = RetryPolicy.builder().build();
        this.calls = CallSettings.of(Defaults.TIMEOUT, retries.attempts());
        this.scheduler = SystemScheduler.INSTANCE;
        this.limiters = new LinkedHashMap<>();
    }

    private Choices(Choices other) {
        this.definition = other.definition;
        this.clientParameters = new HashMap<>(other.clientParameters);
        this.listeners = new ArrayList<>(other.listeners);
        this.key = other.key;
        this.server = other.server;
        this.servers = new HashMap<>(other.servers);
        this.json = other.json;
        this.transport = other.transport;
        this.http = other.http;
        this.calls = other.calls;
        this.retries = other.retries;
        this.limiter = other.limiter;
        this.executor = other.executor;
        this.scheduler = other.scheduler;
        this.logger = other.logger;
        this.limiters = new LinkedHashMap<>(other.limiters);
    }

    Choices copy() {
        return new Choices(this);
    }

    /** Returns a copy in which everything is chosen that a client needs; two of these have limiters in common, but not connections. */
    Choices complete() {
        if (key == null) {
            throw new IllegalStateException("the API key is not set: call apiKey(...) before build(), or apiKeyFromEnvironment(), "
                    + "which reads " + definition.environmentVariable);
        }
        for (WindowLimit limit : definition.rateLimits) {
            limiters.computeIfAbsent(limit, missing -> missing.limiter(scheduler));
        }
        Choices complete = copy();
        complete.json = json == null ? Json.available() : json;
        if (transport == null) {
            complete.transport = http == null ? Transport.own(definition) : Transport.derivedFrom(http, definition);
        }
        return complete;
    }

    /** Chooses connections that are derived from the application's. */
    void deriveFrom(OkHttpClient client) {
        this.http = client;
        this.transport = null;
    }

    /** Forgets the limiters of what a service counts by the key. */
    void forgetLimitersOfKey() {
        limiters.keySet().removeIf(limit -> limit.scope == RateLimitScope.KEY);
    }

    /** Forgets all limiters: another server counts for itself, and another clock ticks otherwise. */
    void forgetLimiters() {
        limiters.clear();
    }

    /** Returns the connections of complete choices. */
    Transport transport() {
        return Objects.requireNonNull(transport, "the choices are complete");
    }

    /** Returns what follows from complete choices. */
    ClientSettings settings() {
        Json library = Objects.requireNonNull(json, "the choices are complete");
        CallLog log = logger == null ? null : new CallLog(logger, library, definition.secretProperties);
        return new ClientSettings(
                definition,
                Objects.requireNonNull(key, "the choices are complete"),
                new Servers(definition, server, servers),
                server,
                library,
                clientParameters,
                calls.applied(retries.attempts()),
                retries,
                limiter == null ? CombinedLimiter.of(new ArrayList<>(limiters.values())) : limiter,
                executor == null ? transport().threads() : executor,
                scheduler,
                new Observers(listeners, log));
    }
}
