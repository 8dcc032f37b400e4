package io.github.campaignclients.quickstart;

import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.http.CallListener;
import io.github.campaignclients.core.http.ClientBuilder;
import io.github.campaignclients.core.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What a client is built with.
 *
 * @param server the address to send to, or null for the vendor's own
 * @param accountId the account to work in, for the vendor that has such a parameter
 * @param listener is told of each attempt
 */
record Connection(String key, @Nullable String server, @Nullable String accountId, Json json, CallListener listener) {

    <C extends ApiClient, B extends ClientBuilder<C, B>> B configure(B builder) {
        builder.apiKey(key).json(json).listener(listener);
        if (server != null) {
            builder.server(server);
        }
        return builder;
    }

    @Override
    public String toString() {
        return "Connection{" + server + "}"; // never the key
    }
}
