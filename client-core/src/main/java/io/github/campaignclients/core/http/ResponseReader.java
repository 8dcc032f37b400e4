package io.github.campaignclients.core.http;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.json.JsonValue;
import java.io.IOException;
import java.util.Objects;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Turns the answers of one operation into what a caller gets: a response or an exception. */
final class ResponseReader<T extends @Nullable Object> {

    private final String operation;
    private final BodyReader<T> bodies;
    private final ErrorReader errors;
    private final RequestIds requestIds;

    ResponseReader(String operation, BodyReader<T> bodies, ClientSettings settings) {
        this.operation = operation;
        this.bodies = bodies;
        this.errors = new ErrorReader(settings);
        this.requestIds = new RequestIds(settings.definition.requestId);
    }

    String operation() {
        return operation;
    }

    /** Reads an answer and closes it. */
    ApiResponse<T> read(Call call, Response response) {
        try (ResponseBody body = Objects.requireNonNull(response.body(), "the response of an executed call has a body")) {
            if (!response.isSuccessful()) {
                throw errors.read(operation, response);
            }
            Decoded<T> decoded = bodies.read(body);
            return new ApiResponse<>(
                    response.code(), response.headers(), decoded.body, requestIds.of(response, decoded), decoded.envelope);
        } catch (IOException e) {
            throw Failures.brokenOff(operation, call, response.code(), e);
        } catch (ApiDataException e) {
            throw located(e, response);
        }
    }

    private ApiDataException located(ApiDataException e, Response response) {
        Request request = response.request();
        MediaType type = response.body() == null ? null : response.body().contentType();
        String message = operation + ": " + request.method() + " " + Addresses.print(request.url()) + " answered " + response.code()
                + " with a body that is not what was promised (" + (type == null ? "no content type" : type) + "): " + e.getMessage();
        String path = e.getPath();
        JsonValue value = e.getValue();
        return path == null || value == null ? new ApiDataException(message, e) : new ApiDataException(message, path, value);
    }
}
