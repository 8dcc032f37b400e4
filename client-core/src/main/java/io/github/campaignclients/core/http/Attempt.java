package io.github.campaignclients.core.http;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.regex.Pattern;
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

    /** The bytes that OkHttp quotes of what is no HTTP, and which may be the beginning of a key. */
    private static final Pattern QUOTED_BYTES = Pattern.compile("content=\\p{XDigit}+");

    private final Credential credential;
    private final int address;
    private volatile boolean sent;
    private volatile @Nullable String retryAfter;
    private volatile int status;

    /**
     * Creates an attempt.
     *
     * @param address which of the host's addresses it tries
     */
    Attempt(Credential credential, int address) {
        this.credential = credential;
        this.address = address;
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

    int address() {
        return address;
    }

    String redact(String text) {
        return credential.redact(text);
    }

    /**
     * Returns headers without the key, should the service repeat it; the same headers where it does not. One that repeats it under a name
     * that is none, which OkHttp reads but does not write, is left out.
     */
    Headers redact(Headers headers) {
        Headers.Builder redacted = new Headers.Builder();
        boolean repeatsKey = false;
        for (int i = 0; i < headers.size(); i++) {
            String value = redact(headers.value(i));
            repeatsKey |= !value.equals(headers.value(i));
            try {
                redacted.addUnsafeNonAscii(headers.name(i), value);
            } catch (IllegalArgumentException badName) {
                // left out
            }
        }
        return repeatsKey ? redacted.build() : headers;
    }

    /** Returns a failure that does not quote the key, should the service have repeated it in what is no HTTP. */
    IOException redact(IOException failure) {
        for (Throwable link = failure; link != null; link = link.getCause()) {
            String text = String.valueOf(link.getMessage());
            if (!withoutQuotes(text).equals(text)) {
                IOException redacted = new IOException(withoutQuotes(String.valueOf(failure.getMessage())));
                redacted.setStackTrace(failure.getStackTrace());
                return redacted;
            }
        }
        return failure;
    }

    private String withoutQuotes(String text) {
        return QUOTED_BYTES.matcher(redact(text)).replaceAll("content=***");
    }

    /** Takes away the header by which a 503 makes OkHttp send a request again. */
    Response hideRetryAfter(Response response) {
        retryAfter = response.header(RETRY_AFTER);
        return response.newBuilder().removeHeader(RETRY_AFTER).build();
    }

    /** Takes away the status by which OkHttp throws where there is no proxy. */
    Response hideStatus(Response response) {
        status = response.code();
        return response.newBuilder().code(HttpURLConnection.HTTP_BAD_REQUEST).build();
    }

    /** Gives back what was taken away. */
    Response restore(Response response) {
        Response.Builder restored = response.newBuilder();
        String header = response.code() == HttpURLConnection.HTTP_UNAVAILABLE ? retryAfter : null;
        if (header != null) {
            restored.headers(response.headers().newBuilder().addUnsafeNonAscii(RETRY_AFTER, header).build());
        }
        return status == 0 ? restored.build() : restored.code(status).build();
    }

    @Override
    public String toString() {
        return "Attempt";
    }
}
