package io.github.campaignclients.core.http;

import io.github.campaignclients.core.CallOptions;
import io.github.campaignclients.core.json.Json;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
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

    private final Choices choices;

    /**
     * Creates a builder of a client with its own connections.
     *
     * @param definition the API
     */
    protected ClientBuilder(ApiDefinition definition) {
        this.choices = new Choices(definition);
    }

    /**
     * Creates a builder that has everything from a client, connections and threads included.
     *
     * @param client the client
     */
    protected ClientBuilder(C client) {
        this.choices = client.choices().copy();
    }

    /**
     * Sets the API key.
     *
     * @param key the key
     * @return this
     * @throws IllegalArgumentException if the key is blank, or has a character that no key has, such as a line break
     */
    public final B apiKey(String key) {
        return key(ApiKeys.fixed(Objects.requireNonNull(key, "key")));
    }

    /**
     * Sets where the API key comes from, for keys that change: it is asked before each request that goes out, retries included.
     *
     * <p>It is called by the thread that executes a call, or by one of the client's own where the call had to wait, and by several at
     * once if there are several. What it throws, the call throws.
     *
     * @param keys gives the key of the moment
     * @return this
     */
    public final B apiKey(Supplier<String> keys) {
        return key(ApiKeys.checked(Objects.requireNonNull(keys, "keys")));
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
        return key(ApiKeys.fromEnvironment(choices.definition.environmentVariable, environment));
    }

    private B key(Supplier<String> key) {
        choices.key = key;
        choices.forgetLimitersOfKey();
        return self();
    }

    /**
     * Sets which server is called; unless set, the one that the API documents first. The key is sent there and nowhere else, but for
     * operations that have a server of their own, of which the builder then has a method for the address.
     *
     * @param url its address, to which the paths of the operations are appended: https, or http on {@code localhost},
     *     {@code 127.0.0.0/8} or {@code ::1}
     * @return this
     * @throws IllegalArgumentException if it is not such an address, or has user name, query or fragment
     */
    public final B server(String url) {
        return server(Addresses.server(Objects.requireNonNull(url, "url")));
    }

    /**
     * Sets which server is called, and allows that it is called over plain HTTP, where everybody on the way can read the key. For a proxy
     * in the same network that speaks HTTPS to the API.
     *
     * @param url its address, to which the paths of the operations are appended: https or http
     * @return this
     * @throws IllegalArgumentException if it is not such an address, or has user name, query or fragment
     */
    public final B insecureServer(String url) {
        return server(Addresses.insecureServer(Objects.requireNonNull(url, "url")));
    }

    /**
     * Sets which server is called for the operations that have one of their own. The key is sent there for these operations only.
     *
     * <p>Where {@link #server(String)} was set to another address than the documented one and this was not, their calls are refused, so
     * that a program which was pointed to a test server does not reach the real one by them.
     *
     * @param name the server's name, as declared by the definition
     * @param url its address, to which the paths of the operations are appended: https, or http on {@code localhost},
     *     {@code 127.0.0.0/8} or {@code ::1}
     * @return this
     * @throws IllegalArgumentException if it is not such an address, or has user name, query or fragment
     * @throws IllegalStateException if the definition declares no such server
     */
    protected final B server(String name, String url) {
        choices.definition.server(name); // it is declared
        choices.servers.put(name, Addresses.server(Servers.setter(name), Objects.requireNonNull(url, "url")));
        return self();
    }

    private B server(HttpUrl url) {
        choices.server = url;
        choices.forgetLimiters();
        return self();
    }

    /**
     * Sets the OkHttp client whose connections, timeouts, proxy, trust and interceptors are used.
     *
     * <p>It is derived from, not changed, and not shut down by {@link ApiClient#close()}. Requests run on threads of this client, those
     * of {@code execute()} too, and as many at once as the API takes. Its event listener sees requests as they go out, with the key; its
     * interceptors do not, but must build on the request that they get. Its authenticator and its cache are not used, and for this API
     * it follows no redirect and repeats nothing after a failure: that is decided here.
     *
     * @param client the client
     * @return this
     */
    public final B httpClient(OkHttpClient client) {
        choices.deriveFrom(Objects.requireNonNull(client, "client"));
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
        choices.json = json;
        return self();
    }

    /**
     * Sets how long a call may take in all: waiting for its turn, every attempt, the time between them, and the answer's body.
     *
     * @param timeout the time, 10 minutes unless set
     * @return this
     * @throws IllegalArgumentException if it is zero or negative
     */
    public final B timeout(Duration timeout) {
        return calls(CallOptions.builder().timeout(timeout));
    }

    /**
     * Sets how long making a connection may take.
     *
     * @param timeout the time; 10 seconds unless set, or what the {@code OkHttpClient} has that the application brought
     * @return this
     * @throws IllegalArgumentException if it is zero or negative
     */
    public final B connectTimeout(Duration timeout) {
        return calls(CallOptions.builder().connectTimeout(timeout));
    }

    /**
     * Sets how long the service may be silent.
     *
     * @param timeout the time; a minute unless set, or what the {@code OkHttpClient} has that the application brought
     * @return this
     * @throws IllegalArgumentException if it is zero or negative
     */
    public final B readTimeout(Duration timeout) {
        return calls(CallOptions.builder().readTimeout(timeout));
    }

    /**
     * Sets how long the service may take nothing of what is sent.
     *
     * @param timeout the time; a minute unless set, or what the {@code OkHttpClient} has that the application brought
     * @return this
     * @throws IllegalArgumentException if it is zero or negative
     */
    public final B writeTimeout(Duration timeout) {
        return calls(CallOptions.builder().writeTimeout(timeout));
    }

    private B calls(CallOptions.Builder limits) {
        choices.calls = choices.calls.with(limits.build());
        return self();
    }

    /**
     * Sets how often and when a request is sent again after a failure that passes.
     *
     * @param policy the rule; unless set, {@code RetryPolicy.builder().build()}
     * @return this
     */
    public final B retries(RetryPolicy policy) {
        choices.retries = Objects.requireNonNull(policy, "policy");
        return self();
    }

    /**
     * Sets what holds requests back. Unless set, clients follow the limits that the API documents; those that are built from each other
     * follow them together, as far as the API counts their requests together. One that is set stays with all clients that are built
     * from this one, whatever their keys.
     *
     * @param limiter the limiter; {@link RateLimiter#unlimited()} holds nothing back
     * @return this
     */
    public final B rateLimiter(RateLimiter limiter) {
        choices.limiter = Objects.requireNonNull(limiter, "limiter");
        return self();
    }

    /**
     * Sets which threads decode the answers to asynchronous calls and complete their futures. Code that hangs on a future without an
     * executor of its own runs there. One that runs tasks in the thread that brings them, such as {@code Runnable::run}, lets such code
     * hold up other requests: it must not wait for calls.
     *
     * @param executor the threads; unless set, daemons called {@code campaign-clients}, as many as there is work for
     * @return this
     */
    public final B executor(Executor executor) {
        choices.executor = Objects.requireNonNull(executor, "executor");
        return self();
    }

    /**
     * Adds a listener, for metrics or tracing.
     *
     * @param listener is told of each attempt and call, after those that were added before
     * @return this
     */
    public final B listener(CallListener listener) {
        choices.listeners.add(Objects.requireNonNull(listener, "listener"));
        return self();
    }

    /**
     * Sets what writes down requests and answers. Unless set, nothing does.
     *
     * @param logger the logger
     * @return this
     */
    public final B logger(CallLogger logger) {
        choices.logger = Objects.requireNonNull(logger, "logger");
        return self();
    }

    /**
     * Sets the clock, for tests in which time is not to pass.
     *
     * @param scheduler the clock; unless set, the machine's
     * @return this
     */
    public final B scheduler(Scheduler scheduler) {
        choices.scheduler = Objects.requireNonNull(scheduler, "scheduler");
        choices.forgetLimiters();
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
        ClientParameter parameter = choices.definition.clientParameter(name);
        if (Objects.requireNonNull(value, parameter.setter).isEmpty()) {
            throw new IllegalArgumentException(parameter.setter + "(...): the value is empty");
        }
        if (parameter.place == ParameterPlace.HEADER) {
            HeaderValues.check(name, value);
        }
        choices.clientParameters.put(name, value);
        return self();
    }

    /**
     * Creates the client.
     *
     * @return a client, to be closed by the caller
     * @throws IllegalStateException if the key was not set, or no JSON library is on the class path
     */
    public abstract C build();

    final Choices choices() {
        return choices.complete();
    }

    @SuppressWarnings("unchecked") // B is the builder itself, by the contract of the type parameter
    private B self() {
        return (B) this;
    }
}
