package io.github.campaignclients.core.http;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.OkHttpClient;

/**
 * The connections and threads behind one client, or behind several that were built from each other; and the rule that OkHttp does
 * nothing of its own accord.
 */
final class Transport {

    /**
     * OkHttp's own limit is 5, at which 64 calls of 200 ms take 2.6 s. A client may have as many requests under way as its API takes
     * at once; where an API takes more than this, or says nothing, it is this.
     */
    private static final int MAX_REQUESTS_PER_HOST = 64;

    private static final int MIN_REQUESTS_PER_HOST = 5;

    /** How long a thread waits for more work. */
    private static final long THREAD_IDLE_SECONDS = 60;

    /** Shorter than what servers and load balancers allow (60 s and more), so that a request seldom meets a connection that has died. */
    private static final long CONNECTION_IDLE_SECONDS = 45;

    private static final int MAX_IDLE_CONNECTIONS = 5;

    private final OkHttpClient http;
    private final RotatingDns dns;
    private final ThreadPoolExecutor threads;
    private final boolean ours;
    private int clients;
    private boolean shutDown;

    private Transport(OkHttpClient.Builder http, Dns dns, ThreadPoolExecutor threads, boolean ours) {
        this.dns = new RotatingDns(dns);
        this.http = tamed(http).dns(this.dns).build();
        this.threads = threads;
        this.ours = ours;
    }

    /** Creates connections and threads of our own. */
    static Transport own(ApiDefinition definition) {
        ThreadPoolExecutor threads = pool();
        OkHttpClient.Builder http = new OkHttpClient.Builder()
                .dispatcher(dispatcher(threads, definition))
                .connectionPool(new ConnectionPool(MAX_IDLE_CONNECTIONS, CONNECTION_IDLE_SECONDS, TimeUnit.SECONDS))
                .connectTimeout(Defaults.CONNECT_TIMEOUT)
                .readTimeout(Defaults.IDLE_TIMEOUT)
                .writeTimeout(Defaults.IDLE_TIMEOUT);
        return new Transport(http, Dns.SYSTEM, threads, true);
    }

    /**
     * Uses connections, timeouts, proxy and interceptors of somebody else, who also shuts them down. How many requests go out at once is the
     * API's matter, and the other's threads would keep a program alive, so that the dispatcher is ours.
     */
    static Transport derivedFrom(OkHttpClient http, ApiDefinition definition) {
        ThreadPoolExecutor threads = pool();
        Dispatcher dispatcher = dispatcher(threads, definition);
        return new Transport(http.newBuilder().dispatcher(dispatcher), http.dns(), threads, false);
    }

    /** As many threads as there is work for. They are daemons, so that a program ends when main does. */
    private static ThreadPoolExecutor pool() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, THREAD_IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(),
                DaemonThreads.named("campaign-clients"));
        // When the last client closes, its calls end; whoever waits for them still has to be told.
        threads.setRejectedExecutionHandler((task, closed) -> task.run());
        return threads;
    }

    private static Dispatcher dispatcher(ExecutorService threads, ApiDefinition definition) {
        int atOnce = definition.rateLimits.stream().mapToInt(limit -> limit.burst).min().orElse(MAX_REQUESTS_PER_HOST);
        Dispatcher dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequestsPerHost(Math.max(MIN_REQUESTS_PER_HOST, Math.min(MAX_REQUESTS_PER_HOST, atOnce)));
        return dispatcher;
    }

    private static OkHttpClient.Builder tamed(OkHttpClient.Builder http) {
        return http
                // What may be sent again, and when, is decided in one place: Retries. OkHttp keeps one case for itself: a request
                // without a body that a coalesced HTTP/2 connection answers with 421, which says that it was not processed.
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .authenticator(Authenticator.NONE)
                // The credential is added below the cache: it would serve one account's data to another.
                .cache(null)
                .addNetworkInterceptor(new HidingInterceptor())
                // The last one, next to the network: no other interceptor sees the credential.
                .addNetworkInterceptor(new CredentialInterceptor());
    }

    OkHttpClient http() {
        return http;
    }

    RotatingDns dns() {
        return dns;
    }

    ThreadPoolExecutor threads() {
        return threads;
    }

    /**
     * Counts one more client.
     *
     * @throws IllegalStateException if the last one was closed before
     */
    synchronized void acquire() {
        if (shutDown) {
            throw new IllegalStateException(
                    "the client that this builder comes from is closed, and its connections with it: start with builder()");
        }
        clients++;
    }

    /** Counts one client less, whose calls have ended; the last one ends the threads and the connections that are ours. */
    synchronized void release() {
        clients--;
        if (clients == 0) {
            shutDown = true;
            threads.shutdown();
            if (ours) { // a call that was cancelled a moment ago may hold its connection a little longer
                http.dispatcher().setIdleCallback(http.connectionPool()::evictAll);
                http.connectionPool().evictAll();
            }
        }
    }
}
