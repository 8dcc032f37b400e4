package io.github.campaignclients.core.http;

import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;
import okio.Timeout;

/** What Retrofit gets for a call: it asks for the request only, as the engine does the sending. */
final class UnsentCall implements Call {

    private final Request request;

    UnsentCall(Request request) {
        this.request = request;
    }

    @Override
    public Request request() {
        return request;
    }

    @Override
    public Response execute() {
        throw notHere();
    }

    @Override
    public void enqueue(Callback callback) {
        throw notHere();
    }

    private static IllegalStateException notHere() {
        return new IllegalStateException("requests are sent by ApiCall: let the interface's method return one");
    }

    @Override
    public void cancel() {}

    @Override
    public boolean isExecuted() {
        return false;
    }

    @Override
    public boolean isCanceled() {
        return false;
    }

    @Override
    public Timeout timeout() {
        return Timeout.NONE;
    }

    @SuppressWarnings("CloneDoesntCallSuperClone") // there is no state to copy
    @Override
    public Call clone() {
        return this;
    }
}
