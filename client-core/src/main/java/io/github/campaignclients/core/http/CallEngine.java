package io.github.campaignclients.core.http;

import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * The only way from a client to OkHttp, and so the only place where it can be decided that a request goes out again. It never does:
 * every call is one attempt.
 */
final class CallEngine implements Call.Factory {

    private final ClientSettings settings;
    private final OkHttpClient http;
    private final RequestPreparer preparer;
    private final Origin origin;
    private volatile boolean closed;

    CallEngine(ClientSettings settings, OkHttpClient http) {
        this.settings = settings;
        this.http = http;
        this.preparer = new RequestPreparer(settings);
        this.origin = Origin.of(settings.server);
    }

    /** Makes a call of a request that comes from Retrofit. */
    @Override
    public Call newCall(Request request) {
        return prepared(preparer.prepare(request));
    }

    /** Makes another call of a request that was prepared before. */
    Call prepared(Request request) {
        return new EngineCall(this, http, request);
    }

    /**
     * Lets an attempt begin, with the key of this moment.
     *
     * @throws IllegalStateException if the client is closed, or there is no usable key
     */
    void admit(Attempt attempt) {
        if (closed) {
            throw new IllegalStateException("the " + settings.definition.name + " client is closed: make its calls before close()");
        }
        attempt.use(settings.definition.security.credential(settings.key.get(), origin));
    }

    void close() {
        closed = true;
    }
}
