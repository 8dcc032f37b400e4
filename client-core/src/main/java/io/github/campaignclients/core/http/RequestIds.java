package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.Model;
import io.github.campaignclients.core.json.OneOf;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Finds the service's name for a request: where the API documents it, else in the header that most servers use. */
final class RequestIds {

    private static final String HEADER = "X-Request-Id";

    private final Pointers pointers;

    RequestIds(Pointers pointers) {
        this.pointers = pointers;
    }

    @Nullable String of(Response response, @Nullable JsonValue document) {
        String id = document == null ? null : pointers.text(document);
        return id == null ? response.header(HEADER) : id;
    }

    @Nullable String of(Response response, Decoded<?> decoded) {
        String id = decoded.envelope == null ? null : pointers.text(decoded.envelope);
        if (id == null && decoded.body instanceof Model) {
            id = pointers.text((Model) decoded.body);
        } else if (id == null && decoded.body instanceof OneOf) {
            id = pointers.text((OneOf) decoded.body);
        } else if (id == null && decoded.body instanceof JsonValue) {
            id = pointers.text((JsonValue) decoded.body);
        }
        return id == null ? response.header(HEADER) : id;
    }
}
