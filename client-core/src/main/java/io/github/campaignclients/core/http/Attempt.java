package io.github.campaignclients.core.http;

import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * What a sending and our network interceptors tell each other, below whatever else OkHttp does. It travels as a tag of the request, so
 * that no interceptor but ours sees the credential, and no logger prints it.
 */
final class Attempt {

    private static final String RETRY_AFTER = "Retry-After";

    private volatile @Nullable Credential credential;
    private volatile @Nullable String retryAfter;

    static @Nullable Attempt of(Request request) {
        return request.tag(Attempt.class);
    }

    void use(Credential credential) {
        this.credential = credential;
    }

    Request authenticate(Request request) {
        Credential known = credential;
        return known == null ? request : known.applyTo(request);
    }

    String redact(String text) {
        Credential known = credential;
        return known == null ? text : known.redact(text);
    }

    /** Takes away the header by which a 503 makes OkHttp send a request again. */
    Response hideRetryAfter(Response response) {
        retryAfter = response.header(RETRY_AFTER);
        return response.newBuilder().removeHeader(RETRY_AFTER).build();
    }

    /** Gives the header back. */
    Response restoreRetryAfter(Response response) {
        String hidden = response.code() == 503 ? retryAfter : null;
        return hidden == null ? response : response.newBuilder().header(RETRY_AFTER, hidden).build();
    }

    @Override
    public String toString() {
        return "Attempt";
    }
}
