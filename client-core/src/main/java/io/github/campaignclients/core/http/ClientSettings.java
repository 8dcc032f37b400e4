package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.Json;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import okhttp3.HttpUrl;

/** What one client was built with, but for its connections; and the rules that follow from it. */
final class ClientSettings {

    final ApiDefinition definition;
    final Supplier<String> key;
    final Servers servers;
    final HttpUrl server;
    final Json json;
    final Map<String, String> clientParameters;
    final CallSettings calls;
    final RateLimiter limiter;
    final Executor executor;
    final Scheduler scheduler;
    final Observers observers;
    final Retries retries;
    final Waits waits;
    final Extras extras;

    ClientSettings(
            ApiDefinition definition,
            Supplier<String> key,
            Servers servers,
            HttpUrl server,
            Json json,
            Map<String, String> clientParameters,
            CallSettings calls,
            RetryPolicy retries,
            RateLimiter limiter,
            Executor executor,
            Scheduler scheduler,
            Observers observers) {
        this.definition = definition;
        this.key = key;
        this.servers = servers;
        this.server = server;
        this.json = json;
        this.clientParameters = Collections.unmodifiableMap(new HashMap<>(clientParameters));
        this.calls = calls;
        this.limiter = limiter;
        this.executor = executor;
        this.scheduler = scheduler;
        this.observers = observers;
        this.retries = new Retries(retries, response -> ErrorReader.isPermanent(response, definition, json));
        this.waits = new Waits(definition.rateLimitHeaders, scheduler);
        this.extras = new Extras(definition.security.header());
    }
}
