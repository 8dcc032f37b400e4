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

    private final ClientSettings settings;
    private final Transport transport;
    private final CallEngine engine;
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
        this.settings = builder.settings();
        this.transport = builder.acquireTransport();
        this.engine = new CallEngine(settings, transport.http());
        this.retrofit = new Retrofit.Builder()
                .baseUrl(settings.server)
                .callFactory(engine)
                .addCallAdapterFactory(new ApiCallAdapterFactory(engine, settings))
                .addConverterFactory(new JsonConverterFactory(settings))
                .build();
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

    final ClientSettings settings() {
        return settings;
    }

    final Transport transport() {
        return transport;
    }

    /**
     * Ends this client: its calls fail from now on with an {@link IllegalStateException}. Calls that are on their way are not cut off.
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
