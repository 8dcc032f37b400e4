package io.github.campaignclients.core.http;

import java.io.IOException;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One sending of a request: what it and our network interceptors tell each other, below whatever else OkHttp does. It travels as a tag
 * of the request, so that no interceptor but ours sees the credential, and no logger prints it.
 */
final class Attempt {

    private static final String RETRY_AFTER = "Retry-After";

    private final Credential credential;
    private volatile boolean sent;
    private volatile @Nullable String retryAfter;

    Attempt(Credential credential) {
        this.credential = credential;
    }

    static @Nullable Attempt of(Request request) {
        return request.tag(Attempt.class);
    }

    /** Adds the credential, on a connection that stands: from now on the service may have got something. */
    Request authenticate(Request request) {
        sent = true;
        return credential.applyTo(request);
    }

    /** Returns false where it is certain that the service got nothing. */
    boolean mayHaveBeenSent() {
        return sent;
    }

    String redact(String text) {
        return credential.redact(text);
    }

    /** Returns headers without the key, should the service repeat it. */
    Headers redact(Headers headers) {
        Headers.Builder redacted = new Headers.Builder();
        for (int i = 0; i < headers.size(); i++) {
            redacted.addUnsafeNonAscii(headers.name(i), redact(headers.value(i)));
        }
        return redacted.build();
    }

    /** Returns a failure that does not quote the key, should the service have repeated it in what is no HTTP. */
    IOException redact(IOException failure) {
        for (Throwable link = failure; link != null; link = link.getCause()) {
            String text = String.valueOf(link.getMessage());
            if (!redact(text).equals(text)) {
                IOException redacted = new IOException(redact(String.valueOf(failure.getMessage())));
                redacted.setStackTrace(failure.getStackTrace());
                return redacted;
            }
        }
        return failure;
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
