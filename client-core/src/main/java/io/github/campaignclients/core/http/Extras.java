package io.github.campaignclients.core.http;

import io.github.campaignclients.core.CallOptions;
import java.util.Arrays;
import java.util.Locale;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** Changes requests as the options of a call say: headers, query parameters, and whether they may be sent twice. */
final class Extras {

    /** What OkHttp computes; another value would break the request, or the reading of its answer. */
    private static final List<String> COMPUTED =
            Arrays.asList("host", "content-length", "transfer-encoding", "connection", "accept-encoding");

    private final String credentialHeader;

    Extras(String credentialHeader) {
        this.credentialHeader = credentialHeader;
    }

    Request apply(Request request, CallOptions options) {
        if (options.getHeaders().isEmpty() && options.getQuery().isEmpty() && options.getIdempotent() == null) {
            return request;
        }
        Request.Builder extended = request.newBuilder();
        if (options.getIdempotent() != null) {
            extended.tag(Descriptor.class, Descriptor.of(request).idempotent(options.getIdempotent()));
        }
        options.getHeaders().forEach((name, value) -> extended.header(check(name), HeaderValues.check(name, value)));
        HttpUrl.Builder url = request.url().newBuilder();
        options.getQuery().forEach((name, values) ->
                values.forEach(value -> url.addQueryParameter(name, Characters.wellFormed("the query parameter \"" + name + "\"", value))));
        return extended.url(url.build()).build();
    }

    private String check(String name) {
        if (name.equalsIgnoreCase(credentialHeader)) {
            throw new IllegalArgumentException(
                    "the header " + name + " carries the API key: set it by apiKey(...), or call toBuilder().apiKey(...) for another key");
        }
        if (COMPUTED.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("the header " + name + " is computed from the request and cannot be set");
        }
        return name;
    }
}
