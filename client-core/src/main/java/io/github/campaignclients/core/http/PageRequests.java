package io.github.campaignclients.core.http;

import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads from a request which page it asks for, and makes it ask for another one. */
final class PageRequests {

    private final PagingRule rule;
    private final Json json;

    PageRequests(PagingRule rule, Json json) {
        this.rule = rule;
        this.json = json;
    }

    /**
     * Returns where a walk begins that begins with a request.
     *
     * @throws IllegalArgumentException if the request asks for a page that is no number, or should have a JSON object for its body
     */
    PagePosition start(Request request) {
        JsonValue asked = parameter(request, rule.parameter);
        if (asked != null && (asked.isNull() || ParameterText.plain(asked).isEmpty())) {
            asked = null;
        }
        if (rule.by == Paging.By.CURSOR) {
            return PagePosition.cursor(asked == null ? null : ParameterText.plain(asked));
        }
        Long start = asked == null ? (Long) rule.first : PageSigns.whole(asked);
        if (start == null) {
            throw new IllegalArgumentException(
                    Descriptor.subject(request) + " asks for a " + rule.parameter + " that is no whole number: no page follows it");
        }
        long size = size(request);
        long sure = rule.maxSize == 0 ? Math.min(size, rule.defaultSize) : size;
        return PagePosition.number(rule.by, rule.first, start, size, sure);
    }

    /** Returns how many items a page has that is not the last one, unless the service gives fewer, or 0 where that is not known. */
    private long size(Request request) {
        Long asked = rule.size.isEmpty() ? null : PageSigns.whole(parameter(request, rule.size));
        if (asked == null) {
            return rule.defaultSize;
        }
        return rule.maxSize == 0 ? asked : Math.min(asked, rule.maxSize);
    }

    /** Returns the request that asks for another page, and is the same in everything else. */
    Request at(Request request, JsonValue position) {
        if (!rule.inBody) {
            HttpUrl url = request.url().newBuilder().setQueryParameter(rule.parameter, ParameterText.plain(position)).build();
            return request.newBuilder().url(url).build();
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(body(request).asMap());
        members.put(rule.parameter, position);
        byte[] bytes = JsonValue.of(members).toJson().getBytes(StandardCharsets.UTF_8);
        RequestBody body = RequestBody.create(bytes, contentType(request));
        return request.newBuilder().method(request.method(), new OneShotBody(body)).build();
    }

    private @Nullable JsonValue parameter(Request request, String name) {
        if (rule.inBody) {
            return body(request).get(name);
        }
        String value = request.url().queryParameter(name);
        return value == null ? null : JsonValue.of(value);
    }

    private static @Nullable MediaType contentType(Request request) {
        RequestBody body = request.body();
        return body == null ? null : body.contentType();
    }

    private JsonValue body(Request request) {
        RequestBody body = request.body();
        Buffer bytes = new Buffer();
        try {
            if (body != null) {
                body.writeTo(bytes);
            }
        } catch (IOException e) {
            throw new AssertionError("nothing is written outside memory", e);
        }
        JsonValue document = bytes.exhausted() ? JsonValue.NULL : json.parse(bytes);
        if (document.kind() != JsonKind.OBJECT) {
            throw new IllegalArgumentException(Descriptor.subject(request) + " says in its body which page it asks for, by "
                    + rule.parameter + ": the body must be an object, and is " + document.kind());
        }
        return document;
    }
}
