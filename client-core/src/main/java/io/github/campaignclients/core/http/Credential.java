package io.github.campaignclients.core.http;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** A key on its way to the one origin that it is meant for. */
final class Credential {

    /** A shorter text is no key of any service, and may stand in an answer by chance. */
    private static final int MIN_REDACTED = 8;

    /** What goes with a request that needs no key. */
    static final Credential NONE = new Credential();

    private final @Nullable String header;
    private final String value;
    private final @Nullable Origin origin;
    private final List<String> forms;

    private Credential() {
        this.header = null;
        this.value = "";
        this.origin = null;
        this.forms = Collections.emptyList();
    }

    Credential(String key, String header, String value, Origin origin) {
        this.header = header;
        this.value = value;
        this.origin = origin;
        this.forms = forms(key, value);
    }

    /** Returns the request with the credential if it goes to the credential's origin, else as it is. */
    Request applyTo(Request request) {
        return header != null && origin != null && origin.holds(request.url())
                ? request.newBuilder().header(header, value).build()
                : request;
    }

    /** Blacks the key out of a text from outside: as it is, in the form in which it was sent, and as it stands in an address. */
    String redact(String text) {
        String redacted = text;
        for (String form : forms) {
            redacted = withoutBeginning(redacted.replace(form, "***"), form);
        }
        return redacted;
    }

    /** Blacks out what a text that was cut ends with, should that be the beginning of a form. */
    private static String withoutBeginning(String text, String form) {
        for (int length = form.length() - 1; length >= MIN_REDACTED; length--) {
            if (text.endsWith(form.substring(0, length))) {
                return text.substring(0, text.length() - length) + "***";
            }
        }
        return text;
    }

    private static List<String> forms(String key, String value) {
        HttpUrl address = new HttpUrl.Builder().scheme("http").host("localhost").addPathSegment(key).build();
        Stream<String> inAddress = Stream.of(inForm(key), address.encodedPath().substring(1))
                .flatMap(form -> Stream.of(form, withSmallEscapes(form)));
        return Stream.concat(Stream.of(key, value.substring(value.indexOf(' ') + 1)), inAddress)
                .filter(form -> form.length() >= MIN_REDACTED)
                .distinct()
                .collect(Collectors.toList());
    }

    /** Returns {@code a%2fb} for {@code a%2Fb}: both are in use. */
    private static String withSmallEscapes(String form) {
        StringBuilder small = new StringBuilder(form);
        for (int i = form.indexOf('%'); i >= 0; i = form.indexOf('%', i + 1)) {
            small.replace(i, i + 3, form.substring(i, i + 3).toLowerCase(Locale.ROOT));
        }
        return small.toString();
    }

    @SuppressWarnings("JdkObsolete") // the method that takes a charset is Java 10's
    private static String inForm(String key) {
        try {
            return URLEncoder.encode(key, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError("every Java has UTF-8", e);
        }
    }

    @Override
    public String toString() {
        return "Credential{" + (header == null ? "none" : header) + "}";
    }
}
