package io.github.campaignclients.core.http;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Reads the addresses of servers, and prints addresses without what may be secret in them. */
final class Addresses {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\.\\d+\\.\\d+\\.\\d+|::1");

    private Addresses() {}

    /**
     * Reads the address that the paths of operations are appended to.
     *
     * @return the address, ending with a slash
     * @throws IllegalArgumentException if it is not an absolute URL of https, or of http on a loopback host, or has more than a path
     */
    static HttpUrl server(String text) {
        return server("server(...)", ", unless insecureServer(...) allows it", text);
    }

    /** Reads the address of a server that has a name, by the same rule. */
    static HttpUrl server(String setter, String text) {
        return server(setter, "", text);
    }

    private static HttpUrl server(String setter, String otherwise, String text) {
        HttpUrl url = absolute(setter, text);
        if (!url.isHttps() && !LOOPBACK.matcher(url.host()).matches()) {
            throw new IllegalArgumentException(setter + ": " + print(url) + " would carry the API key in the clear: use https "
                    + "(plain http is for localhost, 127.0.0.0/8 and ::1 only" + otherwise + ")");
        }
        return url;
    }

    /**
     * Reads such an address where plain http is allowed.
     *
     * @throws IllegalArgumentException if it is not an absolute URL, or has more than a path
     */
    static HttpUrl insecureServer(String text) {
        return absolute("insecureServer(...)", text);
    }

    private static HttpUrl absolute(String setter, String text) {
        HttpUrl url = HttpUrl.parse(text);
        if (url == null) {
            throw new IllegalArgumentException(setter + ": not an absolute http or https address");
        }
        if (!url.encodedUsername().isEmpty() || !url.encodedPassword().isEmpty()) {
            throw new IllegalArgumentException(setter + ": " + print(url) + " was given with a user name or password, which would end "
                    + "in logs: set the credential by apiKey(...)");
        }
        if (url.encodedQuery() != null || url.encodedFragment() != null) {
            throw new IllegalArgumentException(
                    setter + ": " + print(url) + " was given with a query or fragment, to which no path can be appended");
        }
        return url.encodedPath().endsWith("/") ? url : url.newBuilder().addPathSegment("").build();
    }

    /** Returns scheme, host, port where it is not the scheme's own, and path. */
    static String print(HttpUrl url) {
        return url.newBuilder().username("").password("").query(null).fragment(null).build().toString();
    }
}
