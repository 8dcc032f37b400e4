package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.ErrorDetail;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Turns a refusal into an exception, whatever its body is. */
final class ErrorReader {

    private static final String JSON_STARTS = "{[\"";

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

    ApiStatusException read(Ending ending, Response response) {
        Redaction redaction = Redaction.of(ending);
        Request request = ending.request;
        Descriptor descriptor = Descriptor.of(request);
        String body = redaction.text(Bodies.text(Bodies.of(response)));
        JsonValue parsed = parse(body, json);
        JsonValue document = parsed == null ? null : redaction.tree(parsed);
        if (document != null && !document.equals(parsed)) {
            body = document.toJson();
        }
        String code = document == null ? null : definition.errorCode.text(document);
        String message = document == null ? sentence(body) : message(document);

        ApiStatusException.Builder exception = ApiStatusException.builder(
                        descriptor.operation, request.method(), Addresses.print(request.url()), response.code())
                .urlTemplate(descriptor.urlTemplate)
                .attempts(ending.attempts)
                .headers(response.headers())
                .body(body, document)
                .vendorCode(code)
                .vendorMessage(message)
                .details(details(document == null ? JsonValue.NULL : document))
                .rateLimit(ending.rateLimit)
                .retryAfter(ending.retryAfter)
                .requestId(requestIds.of(response, document));
        if (code == null && message == null) {
            exception.remark(body.isEmpty()
                    ? "The answer has no body."
                    : "The body is no message that this client knows: see getRawBody().");
        }
        advice.on(ending, response, code, exception);
        return exception.build();
    }

    /** Tells a refusal whose code says that it does not pass. */
    static boolean isPermanent(Response response, ApiDefinition definition, Json json) {
        if (definition.permanentErrors.isEmpty()) {
            return false;
        }
        JsonValue document = parse(Bodies.text(Bodies.of(response)), json);
        return document != null && definition.permanentErrors.contains(definition.errorCode.text(document));
    }

    private static @Nullable JsonValue parse(String body, Json json) {
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

    private static @Nullable String sentence(String body) {
        return PlainText.isSentence(body) ? body.trim() : null;
    }

    private List<ErrorDetail> details(JsonValue document) {
        List<ErrorDetail> details = new ArrayList<>();
        JsonValue list = definition.errorDetails.structure(document);
        if (list != null && list.kind() == JsonKind.ARRAY) {
            list.asList().forEach(element -> details.add(detail(element)));
        } else if (list != null && definition.detailField.text(list) != null) { // one without a field is the failure as a whole
            details.add(detail(list));
        }
        return details;
    }

    private ErrorDetail detail(JsonValue element) {
        return element.kind() == JsonKind.OBJECT
                ? new ErrorDetail(
                        definition.detailField.text(element),
                        definition.detailCode.text(element),
                        definition.detailMessage.text(element))
                : new ErrorDetail(null, null, ParameterText.plain(element));
    }
}
