package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.json.JsonKind;
import io.github.campaignclients.core.json.JsonValue;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Turns how an exchange ended into what a caller gets: a response or an exception. */
final class ResponseReader<T extends @Nullable Object> {

    private static final int MAX_SAID = 200;

    private final BodyReader<T> bodies;
    private final ErrorReader errors;
    private final RequestIds requestIds;

    ResponseReader(BodyReader<T> bodies, ClientSettings settings) {
        this.bodies = bodies;
        this.errors = new ErrorReader(settings);
        this.requestIds = new RequestIds(settings.definition.requestId);
    }

    /** Returns what has to become of the body of an answer. */
    BodyUse use() {
        return bodies.use();
    }

    ApiResponse<T> read(Ending ending) {
        if (ending.failure != null) {
            throw Failures.transport(ending, ending.failure, requestIds);
        }
        Response response = answer(ending);
        if (!response.isSuccessful()) {
            throw errors.read(ending, response);
        }
        boolean handedOver = false;
        try {
            Decoded<T> decoded = bodies.read(response);
            ApiResponse<T> answer = ApiResponse.builder(response.code(), decoded.body)
                    .headers(response.headers())
                    .requestId(requestIds.of(response, decoded))
                    .envelope(decoded.envelope)
                    .rateLimit(ending.rateLimit)
                    .attempts(ending.attempts)
                    .build();
            handedOver = true;
            return answer;
        } catch (FailureInsideException e) {
            throw errors.read(ending, response);
        } catch (ApiDataException e) {
            throw located(e, ending, response);
        } finally {
            if (!handedOver) {
                Bodies.discard(response);
            }
        }
    }

    /** Returns the beginning of a text that stands where something else was promised: it may say why. */
    private static String said(@Nullable JsonValue value) {
        if (value == null || value.kind() != JsonKind.STRING) {
            return "";
        }
        String text = value.asString();
        return ". The service said: " + (text.length() > MAX_SAID ? text.substring(0, MAX_SAID) + "…" : text);
    }

    /** Says what an answer that is a page comes from, most often. */
    private static String markup(Response response) {
        return Bodies.text(Bodies.of(response)).trim().startsWith("<")
                ? ". The body is markup: something between this machine and the service may have answered, a proxy for one"
                : "";
    }

    /** Returns the answer of an exchange that did not fail. */
    static Response answer(Ending ending) {
        return Objects.requireNonNull(ending.response(), "an exchange ends with an answer or a failure");
    }

    private ApiDataException located(ApiDataException e, Ending ending, Response response) {
        String requestId = requestIds.of(response, (JsonValue) null);
        Redaction redaction = Redaction.of(ending);
        MediaType type = Bodies.of(response).contentType();
        String message = redaction.text(Descriptor.subject(ending.request) + " answered " + response.code()
                + " with a body that is not what was promised (" + (type == null ? "no content type" : type) + "): "
                + e.getMessage() + said(e.getValue()) + markup(response) + (requestId == null ? "" : ". Request id: " + requestId));
        String path = e.getPath();
        JsonValue value = e.getValue();
        Throwable complaint = e.getCause();
        boolean clean = complaint == null || redaction.text(complaint.toString()).equals(complaint.toString());
        return path == null || value == null
                ? new ApiDataException(message, clean ? e : null)
                : new ApiDataException(message, path, redaction.tree(value));
    }
}
