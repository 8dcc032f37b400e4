package io.github.campaignclients.core.http;

import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * The connections and threads behind one client, or behind several that were built from each other; and the rule that OkHttp does
 * nothing of its own accord.
 */
final class Transport {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    /** Some of these services work for half a minute before they answer. */
    private static final Duration IDLE_TIMEOUT = Duration.ofSeconds(60);

    /**
     * OkHttp's own limit is 5, at which 64 calls of 200 ms take 2.6 s. With 16, a client can still send more than any of these services
     * takes (the most generous takes 15 at once), and opens no more connections than that.
     */
    private static final int MAX_REQUESTS_PER_HOST = 16;

    /** How long a thread of the dispatcher waits for more work. */
    private static final long THREAD_IDLE_SECONDS = 60;

    private final OkHttpClient http;
    private final boolean ours;
    private int clients;
    private boolean shutDown;

    private Transport(OkHttpClient http, boolean ours) {
        this.http = http;
        this.ours = ours;
    }

    /** Creates connections and threads of our own. */
    static Transport own() {
        OkHttpClient.Builder http = new OkHttpClient.Builder()
                .dispatcher(dispatcher())
                .connectionPool(new ConnectionPool())
                .connectTimeout(CONNECT_TIMEOUT)
                .readTimeout(IDLE_TIMEOUT)
                .writeTimeout(IDLE_TIMEOUT);
        return new Transport(tamed(http), true);
    }

    /** Uses connections, threads, timeouts, proxy and interceptors of somebody else, who also shuts them down. */
    static Transport derivedFrom(OkHttpClient http) {
        return new Transport(tamed(http.newBuilder()), false);
    }

    private static Dispatcher dispatcher() {
        // The bounds are the dispatcher's; the threads are daemons, so that a program ends when main does.
        Dispatcher dispatcher = new Dispatcher(new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, THREAD_IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, "campaign-clients");
                    thread.setDaemon(true);
                    return thread;
                }));
        dispatcher.setMaxRequestsPerHost(MAX_REQUESTS_PER_HOST);
        return dispatcher;
    }

    private static OkHttpClient tamed(OkHttpClient.Builder http) {
        return http
                // What may be sent again, and when, is decided in one place: CallEngine. OkHttp keeps one case for itself: a request
                // without a body that a coalesced HTTP/2 connection answers with 421, which says that it was not processed.
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .authenticator(Authenticator.NONE)
                // The credential is added below the cache: it would serve one account's data to another.
                .cache(null)
                .addNetworkInterceptor(new RetryAfterInterceptor())
                // The last one, next to the network: no other interceptor sees the credential.
                .addNetworkInterceptor(new CredentialInterceptor())
                .build();
    }

    OkHttpClient http() {
        return http;
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

    /**
     * Counts one client less; the last one ends the threads and the connections, if they are ours, as soon as no call is under way or
     * waits for its turn.
     */
    synchronized void release() {
        clients--;
        if (clients == 0 && ours) {
            shutDown = true;
            http.dispatcher().setIdleCallback(this::end);
            if (http.dispatcher().runningCallsCount() == 0) {
                end();
            }
        }
    }

    private void end() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
