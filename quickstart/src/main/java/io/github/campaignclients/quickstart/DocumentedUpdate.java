package io.github.campaignclients.quickstart;

import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * An update as its vendor documents it, read from the examples of the specification.
 *
 * @param method the HTTP method
 * @param address the address, in which a segment in braces stands for an id
 * @param credentialHeader the header that carries the key
 * @param credential that header's value, with a placeholder for the key
 * @param body the body
 * @param answer the answer to it
 * @param busy the answer of a server that has too many requests, or null where none is documented
 */
record DocumentedUpdate(
        String method,
        HttpUrl address,
        String credentialHeader,
        String credential,
        JsonValue body,
        String answer,
        @Nullable String busy) {

    private static final Pattern METHOD = Pattern.compile("(?:--request|-X) ([A-Z]+)");
    private static final Pattern ADDRESS = Pattern.compile("https://[^\\s']+");
    private static final Pattern CREDENTIAL = Pattern.compile("(?:--header|-H) ['\"]((?i:authorization|x-api-key)): ([^'\"]+)['\"]");

    /**
     * Reads an update.
     *
     * @param vendor the folder's name
     * @param request the name of the request's files, up to {@code .curl.txt}
     * @param response the name of the answer's file, up to {@code .response.200.json}
     */
    static DocumentedUpdate read(String vendor, String request, String response) {
        String curl = resource(vendor, request + ".curl.txt");
        Matcher credential = find(CREDENTIAL, curl);
        return new DocumentedUpdate(
                find(METHOD, curl).group(1),
                HttpUrl.get(find(ADDRESS, curl).group()),
                credential.group(1),
                credential.group(2),
                Json.available().parse(resource(vendor, request + ".request.json")),
                resource(vendor, response + ".response.200.json"),
                optional(vendor, response + ".tooManyRequests.response.429.json"));
    }

    private static Matcher find(Pattern pattern, String curl) {
        Matcher matcher = pattern.matcher(curl);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in: " + curl);
        }
        return matcher;
    }

    /** Returns one of a vendor's documented examples, by the name of its file. */
    static String resource(String vendor, String file) {
        String text = optional(vendor, file);
        if (text == null) {
            throw new IllegalStateException("not on the class path: the example " + file + " of " + vendor);
        }
        return text;
    }

    private static @Nullable String optional(String vendor, String file) {
        try (InputStream in = DocumentedUpdate.class.getResourceAsStream("/specs/" + vendor + "/examples/" + file)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
