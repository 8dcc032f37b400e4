package io.github.campaignclients.core.http;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import okhttp3.Credentials;

/** How an API key becomes a header. */
final class SecurityScheme {

    private static final String AUTHORIZATION = "Authorization";

    private final String header;
    private final UnaryOperator<String> value;

    private SecurityScheme(String header, UnaryOperator<String> value) {
        this.header = header;
        this.value = value;
    }

    /** The key by itself. */
    static SecurityScheme header(String name) {
        return new SecurityScheme(name, key -> key);
    }

    /** RFC 7617, the key being the password. */
    static SecurityScheme basic(String userName) {
        return new SecurityScheme(AUTHORIZATION, key -> Credentials.basic(userName, key, StandardCharsets.UTF_8));
    }

    /** RFC 6750. */
    static SecurityScheme bearer() {
        return new SecurityScheme(AUTHORIZATION, key -> "Bearer " + key);
    }

    /** Returns the header that the key travels in. */
    String header() {
        return header;
    }

    Credential credential(String key, Origin origin) {
        return new Credential(key, header, value.apply(key), origin);
    }
}
