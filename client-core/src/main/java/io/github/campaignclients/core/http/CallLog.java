package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Writes one client's calls down, as its logger wants them. */
final class CallLog {

    /** How much of a body is written. */
    private static final int MAX_BODY = 8 * 1024;

    private static final String HIDDEN = "***";

    private final CallLogger logger;
    private final Json json;
    private final Set<String> secrets;

    CallLog(CallLogger logger, Json json, Set<String> secrets) {
        this.logger = logger;
        this.json = json;
        this.secrets = secrets;
    }

    void sending(Exchange exchange, Attempt attempt, Request request) {
        StringBuilder entry = begin("-->", exchange)
                .append(request.method()).append(' ').append(address(request.url()));
        headers(entry, request.headers());
        if (logger.bodies() && request.body() != null) {
            body(entry, redaction(attempt), request.body());
        }
        logger.write(attempt.redact(entry.toString()));
    }

    void ended(Exchange exchange, Outcome outcome, Duration took, @Nullable Duration delay, @Nullable String reason) {
        StringBuilder entry = begin("<--", exchange);
        Response response = outcome.response;
        if (outcome.failure != null) {
            entry.append("failed: ").append(outcome.failure);
        } else if (response != null) {
            entry.append(response.code());
        }
        entry.append(" in ").append(Times.print(took));
        if (delay != null) {
            entry.append(", sent again in ").append(Times.print(delay)).append(" because of ").append(reason);
        }
        if (response != null) {
            headers(entry, response.headers());
            if (logger.bodies() && outcome.failure == null) {
                body(entry, redaction(outcome.attempt), response);
            }
        }
        logger.write(outcome.attempt.redact(entry.toString()));
    }

    /** Writes down that a call ended without an outcome of its last attempt: cancelled, timed out, or never begun. */
    void cutOff(Exchange exchange, @Nullable Throwable why, Duration took) {
        String cause = why == null ? "nothing" : why.getClass().getSimpleName();
        logger.write(begin("<--", exchange).append("ended by ").append(cause).append(" after ").append(Times.print(took)).toString());
    }

    private static StringBuilder begin(String arrow, Exchange exchange) {
        return new StringBuilder(arrow).append(' ').append(exchange.api()).append(' ').append(exchange.descriptor().operation)
                .append(" (call ").append(exchange.id()).append(", attempt ").append(exchange.attempts()).append(") ");
    }

    private String address(HttpUrl url) {
        HttpUrl.Builder printed = url.newBuilder().username("").password("").query(null).fragment(null);
        for (int i = 0; i < url.querySize(); i++) {
            String name = url.queryParameterName(i);
            printed.addQueryParameter(name, logger.showsQuery(name) ? url.queryParameterValue(i) : HIDDEN);
        }
        return printed.build().toString();
    }

    private void headers(StringBuilder entry, Headers headers) {
        for (int i = 0; i < headers.size(); i++) {
            String name = headers.name(i);
            entry.append("\n    ").append(name).append(": ").append(logger.showsHeader(name) ? headers.value(i) : HIDDEN);
        }
    }

    private Redaction redaction(Attempt attempt) {
        return new Redaction(attempt::redact, secrets);
    }

    private void body(StringBuilder entry, Redaction redaction, RequestBody body) {
        if (body instanceof OneShotBody && !((OneShotBody) body).isRepeatable()) {
            entry.append("\n    (a body that can be read once)");
            return;
        }
        MediaType type = body.contentType();
        if (type != null && type.type().equals("multipart")) { // there may be files in it, as long as they like
            entry.append("\n    (a body of ").append(type.type()).append('/').append(type.subtype()).append(')');
            return;
        }
        Buffer copy = new Buffer();
        try {
            body.writeTo(copy);
        } catch (IOException e) {
            entry.append("\n    (a body that could not be read)");
            return;
        }
        text(entry, redaction, copy.size(), String.valueOf(body.contentType()), copy.readUtf8());
    }

    private void body(StringBuilder entry, Redaction redaction, Response response) {
        ResponseBody body = Bodies.of(response);
        if (body instanceof LiveBody) {
            entry.append("\n    (a body that is handed over as it comes)");
            return;
        }
        text(entry, redaction, body.contentLength(), String.valueOf(body.contentType()), Bodies.text(body));
    }

    private void text(StringBuilder entry, Redaction redaction, long bytes, String type, String text) {
        if (bytes == 0) {
            return;
        }
        JsonValue document;
        try {
            document = json.parse(text);
        } catch (ApiDataException notJson) { // what is secret in it cannot be told
            entry.append("\n    (").append(bytes).append(" bytes of ").append(type).append(", which are not JSON)");
            return;
        }
        String masked = redaction.tree(document).toJson();
        entry.append("\n    ").append(masked, 0, Math.min(MAX_BODY, masked.length()));
        if (masked.length() > MAX_BODY) {
            entry.append("… (").append(bytes).append(" bytes)");
        }
    }
}
