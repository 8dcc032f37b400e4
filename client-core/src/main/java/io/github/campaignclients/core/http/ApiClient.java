package io.github.campaignclients.core.http;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import retrofit2.Retrofit;

/**
 * What the generated clients have in common: one API, one key, one server.
 *
 * <p>A client is immutable and safe for use by several threads. It is meant to be made once and kept: it holds connections. Its threads
 * are daemons, so that a program which forgets to close it ends all the same.
 */
public abstract class ApiClient implements AutoCloseable {

    private final Choices choices;
    private final ClientSettings settings;
    private final Transport transport;
    private final CallEngine engine;
    private final RequestPreparer preparer;
    private final Retrofit retrofit;
    private final ConcurrentMap<Class<?>, Object> apis = new ConcurrentHashMap<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Creates a client.
     *
     * @param builder what it is made of
     * @throws IllegalStateException if the key was not set, or no JSON library is on the class path
     */
    protected ApiClient(ClientBuilder<?, ?> builder) {
        this.choices = builder.choices();
        this.transport = choices.transport();
        this.settings = choices.settings();
        this.engine = new CallEngine(settings, choices.calls.applyTo(transport.http()), transport);
        this.preparer = new RequestPreparer(settings);
        this.retrofit = new Retrofit.Builder()
                .baseUrl(settings.server)
                .callFactory(request -> new UnsentCall(preparer.prepare(request)))
                .addCallAdapterFactory(new ApiCallAdapterFactory(engine, settings))
                .addConverterFactory(new JsonConverterFactory())
                .build();
        this.transport.acquire(); // the last thing: nothing releases what a client holds that was never made
    }

    /**
     * Returns an interface whose methods are calls of this client. It is made when it is first asked for.
     *
     * @param type the interface
     * @param <A> the interface
     * @return the same instance each time
     */
    protected final <A> A api(Class<A> type) {
        return type.cast(apis.computeIfAbsent(type, retrofit::create));
    }

    /**
     * Begins a request that no method of this client makes: the way out where an API has more than its description. It is sent with the
     * same credential, limiter, retries and exceptions as all others.
     *
     * <pre>{@code
     * JsonValue stats = client.raw("GET", "/campaigns/{id}/stats").path("id", "c-1").query("from", "2026-01-01").call().execute();
     * }</pre>
     *
     * @param method the HTTP method
     * @param path the path below the server's address, encoded; {@code {name}} stands for a value that is given by
     *     {@link RawRequest#path(String, String)} and encoded then
     * @return the request, to be completed
     * @throws IllegalArgumentException if the path is a whole address or has a query
     */
    public final RawRequest raw(String method, String path) {
        return new RawRequest(engine, settings, preparer, method, path);
    }

    final Choices choices() {
        return choices;
    }

    final Transport transport() {
        return transport;
    }

    /**
     * Ends this client. Its calls fail from now on with an {@link IllegalStateException}; those that are under way, wait for their turn or
     * for their next attempt are cancelled, and fail with a {@link java.util.concurrent.CancellationException}.
     *
     * <p>Threads and connections end with the last client that uses them, of all that were built from each other by
     * {@code toBuilder()}; those of an {@code OkHttpClient} that the application brought are left alone. Closing twice does nothing.
     */
    @Override
    public final void close() {
        if (closed.compareAndSet(false, true)) {
            engine.close();
            transport.release();
        }
    }

    /**
     * Returns the class and the server.
     *
     * @return a text that is no part of the contract
     */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "{" + settings.server + "}";
    }
}
