package io.github.campaignclients.core.http;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.util.Arrays;
import okhttp3.Request;

/** A key on its way to the one origin that it is meant for. */
final class Credential {

    /** A shorter text is no key of any service, and may stand in an answer by chance. */
    private static final int MIN_REDACTED = 8;

    private final String key;
    private final String header;
    private final String value;
    private final Origin origin;

    Credential(String key, String header, String value, Origin origin) {
        this.key = key;
        this.header = header;
        this.value = value;
        this.origin = origin;
    }

    /** Returns the request with the credential if it goes to the credential's origin, else as it is. */
    Request applyTo(Request request) {
        return origin.holds(request.url()) ? request.newBuilder().header(header, value).build() : request;
    }

    /** Blacks the key out of a text from outside: as it is, in the form in which it was sent, and as it stands in an address. */
    String redact(String text) {
        String redacted = text;
        for (String form : Arrays.asList(key, value.substring(value.indexOf(' ') + 1), inAddress(key))) {
            redacted = form.length() < MIN_REDACTED ? redacted : redacted.replace(form, "***");
        }
        return redacted;
    }

    @SuppressWarnings("JdkObsolete") // the method that takes a charset is Java 10's
    private static String inAddress(String key) {
        try {
            return URLEncoder.encode(key, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError("every Java has UTF-8", e);
        }
    }

    @Override
    public String toString() {
        return "Credential{" + header + "}";
    }
}
