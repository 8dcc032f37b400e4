package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of the generated clients have in common. Only the key must be set.
 *
 * <p>A builder is not safe for use by several threads. It never prints the key.
 *
 * @param <C> the client
 * @param <B> the builder itself
 */
public abstract class ClientBuilder<C extends ApiClient, B extends ClientBuilder<C, B>> {

    private final ApiDefinition definition;
    private final Map<String, String> clientParameters = new HashMap<>();
    private @Nullable Supplier<String> key;
    private HttpUrl server;
    private @Nullable Json json;
    private @Nullable Transport transport;

    /**
     * Creates a builder of a client with its own connections.
     *
     * @param definition the API
     */
    protected ClientBuilder(ApiDefinition definition) {
        this.definition = definition;
        this.server = definition.server;
    }

    /**
     * Creates a builder that has everything from a client, connections and threads included.
     *
     * @param client the client
     */
    protected ClientBuilder(C client) {
        ClientSettings settings = client.settings();
        this.definition = settings.definition;
        this.clientParameters.putAll(settings.clientParameters);
        this.key = settings.key;
        this.server = settings.server;
        this.json = settings.json;
        this.transport = client.transport();
    }

    /**
     * Sets the API key.
     *
     * @param key the key
     * @return this
     * @throws IllegalArgumentException if the key is blank, or has a character that no key has, such as a line break
     */
    public final B apiKey(String key) {
        this.key = ApiKeys.fixed(Objects.requireNonNull(key, "key"));
        return self();
    }

    /**
     * Sets where the API key comes from, for keys that change: it is asked before each request.
     *
     * <p>It is called by the thread that executes a call, by several at once if there are several. What it throws, the call throws.
     *
     * @param keys gives the key of the moment
     * @return this
     */
    public final B apiKey(Supplier<String> keys) {
        this.key = ApiKeys.checked(Objects.requireNonNull(keys, "keys"));
        return self();
    }

    /**
     * Sets the API key to the value of the API's environment variable, which is read now.
     *
     * @return this
     * @throws IllegalStateException if the variable is missing, blank, or has a character that no key has
     */
    public final B apiKeyFromEnvironment() {
        return apiKeyFromEnvironment(System::getenv);
    }

    /** Does the same with another environment, for tests. */
    final B apiKeyFromEnvironment(Function<String, @Nullable String> environment) {
        this.key = ApiKeys.fromEnvironment(definition.environmentVariable, environment);
        return self();
    }

    /**
     * Sets which server is called; unless set, the one that the API documents first. The key is sent there and nowhere else.
     *
     * @param url its address, to which the paths of the operations are appended: https, or http on {@code localhost},
     *     {@code 127.0.0.0/8} or {@code ::1}
     * @return this
     * @throws IllegalArgumentException if it is not such an address, or has user name, query or fragment
     */
    public final B server(String url) {
        this.server = Addresses.server(Objects.requireNonNull(url, "url"));
        return self();
    }

    /**
     * Sets the OkHttp client whose connections, threads, timeouts, proxy, trust and interceptors are used.
     *
     * <p>It is derived from, not changed, and not shut down by {@link ApiClient#close()}. Its authenticator and its cache are not used,
     * and for this API it follows no redirect and repeats nothing after a failure.
     *
     * @param client the client
     * @return this
     */
    public final B httpClient(OkHttpClient client) {
        this.transport = Transport.derivedFrom(Objects.requireNonNull(client, "client"));
        return self();
    }

    /**
     * Sets the library that reads JSON; unless set, Moshi where it is on the class path, else Gson.
     *
     * @param json the library
     * @return this
     * @throws IllegalStateException if the library is not on the class path
     */
    public final B json(Json json) {
        json.require();
        this.json = json;
        return self();
    }

    /**
     * Sets a parameter that belongs to the account rather than to a call.
     *
     * @param name its name on the wire, as declared by the definition
     * @param value its value
     * @return this
     * @throws IllegalArgumentException if the value is empty, or cannot stand in the header that it is for
     */
    protected final B clientParameter(String name, String value) {
        ClientParameter parameter = definition.clientParameter(name);
        if (Objects.requireNonNull(value, parameter.setter).isEmpty()) {
            throw new IllegalArgumentException(parameter.setter + "(...): the value is empty");
        }
        if (parameter.place == ParameterPlace.HEADER) {
            HeaderValues.check(name, value);
        }
        clientParameters.put(name, value);
        return self();
    }

    /**
     * Creates the client.
     *
     * @return a client, to be closed by the caller
     * @throws IllegalStateException if the key was not set, or no JSON library is on the class path
     */
    public abstract C build();

    final ClientSettings settings() {
        if (key == null) {
            throw new IllegalStateException("the API key is not set: call apiKey(...) before build(), or apiKeyFromEnvironment(), "
                    + "which reads " + definition.environmentVariable);
        }
        return new ClientSettings(definition, key, server, json == null ? Json.available() : json, clientParameters);
    }

    final Transport acquireTransport() {
        Transport acquired = transport == null ? Transport.own() : transport;
        acquired.acquire();
        return acquired;
    }

    @SuppressWarnings("unchecked") // B is the builder itself, by the contract of the type parameter
    private B self() {
        return (B) this;
    }
}
