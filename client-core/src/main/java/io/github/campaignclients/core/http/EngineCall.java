package io.github.campaignclients.core.http;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Timeout;

/** One sending of a prepared request. */
final class EngineCall implements Call {

    private final CallEngine engine;
    private final OkHttpClient http;
    private final Request request;
    private final Attempt attempt = new Attempt();
    private final Call call;

    EngineCall(CallEngine engine, OkHttpClient http, Request request) {
        this.engine = engine;
        this.http = http;
        this.request = request;
        this.call = http.newCall(request.newBuilder().tag(Attempt.class, attempt).build());
    }

    @Override
    public Request request() {
        return request;
    }

    @Override
    public Response execute() throws IOException {
        engine.admit(attempt);
        return attempt.restoreRetryAfter(call.execute());
    }

    @Override
    public void enqueue(Callback callback) {
        engine.admit(attempt);
        call.enqueue(new Callback() {
            @Override
            public void onFailure(Call ignored, IOException e) {
                callback.onFailure(EngineCall.this, e);
            }

            @Override
            public void onResponse(Call ignored, Response response) throws IOException {
                callback.onResponse(EngineCall.this, attempt.restoreRetryAfter(response));
            }
        });
    }

    @Override
    public void cancel() {
        call.cancel();
    }

    @Override
    public boolean isExecuted() {
        return call.isExecuted();
    }

    @Override
    public boolean isCanceled() {
        return call.isCanceled();
    }

    @Override
    public Timeout timeout() {
        return call.timeout();
    }

    @SuppressWarnings("CloneDoesntCallSuperClone") // OkHttp's clone() makes a call that was not executed
    @Override
    public Call clone() {
        return new EngineCall(engine, http, request);
    }
}
