package io.github.campaignclients.core.http;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Where one client sends its requests: the main server, and the named ones that some operations have instead. */
final class Servers {

    /** The name of the main server. */
    static final String MAIN = "";

    private final ApiDefinition definition;
    private final HttpUrl main;
    private final Map<String, HttpUrl> chosen;
    private final Map<String, Origin> origins = new HashMap<>();

    /**
     * Creates the servers of a client.
     *
     * @param chosen the named servers that the application set
     */
    Servers(ApiDefinition definition, HttpUrl main, Map<String, HttpUrl> chosen) {
        this.definition = definition;
        this.main = main;
        this.chosen = Collections.unmodifiableMap(new HashMap<>(chosen));
        origins.put(MAIN, Origin.of(main));
        definition.servers.forEach((name, url) -> origins.put(name, Origin.of(this.chosen.getOrDefault(name, url))));
    }

    /** Returns the client builder's method that sets a server, for messages. */
    static String setter(String name) {
        return (name.isEmpty() ? "server" : name + "Server") + "(...)";
    }

    /** Returns the one origin to which requests for a server, and the key, may go. */
    Origin origin(String name) {
        Origin origin = origins.get(name);
        if (origin == null) {
            throw definition.noServer(name);
        }
        return origin;
    }

    /**
     * Moves an address below the main server to the server of an operation.
     *
     * @throws IllegalStateException if the application has the client call another server than the API's, and did not say what stands for
     *     this one: a test must not reach the real service by the one operation that nobody thought of
     */
    HttpUrl locate(HttpUrl url, Operation operation) {
        String name = operation.server();
        if (name.isEmpty()) {
            return url;
        }
        HttpUrl server = server(operation.id(), name);
        String path = url.encodedPath().substring(main.encodedPath().length());
        return url.newBuilder()
                .scheme(server.scheme())
                .host(server.host())
                .port(server.port())
                .encodedPath(server.encodedPath() + path)
                .build();
    }

    private HttpUrl server(String operation, String name) {
        @Nullable HttpUrl set = chosen.get(name);
        if (set != null) {
            return set;
        }
        HttpUrl documented = definition.server(name);
        if (!main.equals(definition.server)) {
            throw new IllegalStateException(operation + " is called on a server of its own, " + Addresses.print(documented)
                    + ", while this client is set to call " + Addresses.print(main) + ": set by " + setter(name)
                    + " on the client's builder which server to call for it");
        }
        return documented;
    }
}
