package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.Json;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import okhttp3.HttpUrl;

/** What one client was built with, but for its connections. */
final class ClientSettings {

    final ApiDefinition definition;
    final Supplier<String> key;
    final HttpUrl server;
    final Json json;
    final Map<String, String> clientParameters;

    ClientSettings(
            ApiDefinition definition, Supplier<String> key, HttpUrl server, Json json, Map<String, String> clientParameters) {
        this.definition = definition;
        this.key = key;
        this.server = server;
        this.json = json;
        this.clientParameters = Collections.unmodifiableMap(new HashMap<>(clientParameters));
    }
}
