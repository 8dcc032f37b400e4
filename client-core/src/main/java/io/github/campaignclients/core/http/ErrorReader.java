package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import java.util.Objects;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Turns an answer with a status other than 2xx into an exception, whatever its body is. */
final class ErrorReader {

    private static final long MAX_BODY_BYTES = 64 * 1024;

    private static final String JSON_STARTS = "{[\"";

    /** How markup begins, or JSON that is broken or cut. A sentence begins otherwise. */
    private static final String STRUCTURE_STARTS = "<{[";

    private final ApiDefinition definition;
    private final Json json;
    private final RequestIds requestIds;
    private final Advice advice;

    ErrorReader(ClientSettings settings) {
        this.definition = settings.definition;
        this.json = settings.json;
        this.requestIds = new RequestIds(definition.requestId);
        this.advice = new Advice(definition);
    }

    ApiStatusException read(String operation, Response answer) {
        Redaction redaction = Redaction.of(answer);
        Response response = redaction.headers(answer);
        Request request = response.request();
        String body = redaction.text(body(response));
        JsonValue parsed = parse(body);
        JsonValue document = parsed == null ? null : redaction.tree(parsed);
        if (document != null && !document.equals(parsed)) {
            body = document.toJson();
        }
        String code = document == null ? null : definition.errorCode.text(document);
        String message = document == null ? sentence(body) : message(document);

        ApiStatusException.Builder exception = ApiStatusException.builder(
                        operation, request.method(), Addresses.print(request.url()), response.code())
                .headers(response.headers())
                .body(body, document)
                .vendorCode(code)
                .vendorMessage(message)
                .requestId(requestIds.of(response, document));
        if (code == null && message == null) {
            exception.remark(body.isEmpty()
                    ? "The answer has no body."
                    : "The body is no message that this client knows: see getRawBody().");
        }
        advice.on(response, exception);
        return exception.build();
    }

    private static String body(Response response) {
        return Bodies.beginning(
                Objects.requireNonNull(response.body(), "the response of an executed call has a body"), MAX_BODY_BYTES);
    }

    private @Nullable JsonValue parse(String body) {
        String text = body.trim();
        if (text.isEmpty() || JSON_STARTS.indexOf(text.charAt(0)) < 0) {
            return null;
        }
        try {
            return json.parse(text);
        } catch (ApiDataException notJson) {
            return null;
        }
    }

    private @Nullable String message(JsonValue document) {
        return document.kind() == JsonKind.STRING ? document.asString() : definition.errorMessage.text(document);
    }

    /** Returns a body that is meant to be read as it is, or null. */
    private static @Nullable String sentence(String body) {
        String text = body.trim();
        boolean readable = !text.isEmpty()
                && STRUCTURE_STARTS.indexOf(text.charAt(0)) < 0
                && text.indexOf('\uFFFD') < 0 // what a decoder puts in place of bytes that are no text
                && text.indexOf('\0') < 0;
        return readable ? text : null;
    }
}
