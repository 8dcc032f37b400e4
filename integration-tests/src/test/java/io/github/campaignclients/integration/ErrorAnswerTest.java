package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.AuthenticationException;
import io.github.campaignclients.core.BadRequestException;
import io.github.campaignclients.core.ConflictException;
import io.github.campaignclients.core.NotFoundException;
import io.github.campaignclients.core.PermissionException;
import io.github.campaignclients.core.RateLimitException;
import io.github.campaignclients.core.ServerException;
import io.github.campaignclients.core.UnprocessableException;
import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.json.Json;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A documented error answer becomes an exception that tells programs the kind and people the reason. */
class ErrorAnswerTest {

    private static final Map<Integer, Class<?>> EXCEPTIONS = Map.of(
            400, BadRequestException.class,
            401, AuthenticationException.class,
            403, PermissionException.class,
            404, NotFoundException.class,
            409, ConflictException.class,
            422, UnprocessableException.class,
            429, RateLimitException.class);

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource(Cases.ERRORS_ON_BOTH)
    void anErrorIsThrownAsWhatItsStatusSaysWithTheVendorsWords(Example example, Json json) {
        OperationCall operation = OperationCall.withAnyParameters(example.vendor(), example.operation(), json);
        String contentType = example.isJson() ? "application/json" : "text/plain";
        try (TestServer server = new TestServer(example.status(), contentType, example.text());
                ApiClient client = operation.client(server.url("/"))) {
            ApiStatusException error =
                    assertThrows(ApiStatusException.class, () -> operation.callWithEmptyBody(client).execute());
            assertSame(exception(example.status()), error.getClass());
            assertEquals(example.status(), error.getStatus());
            assertEquals(example.operationId(), error.getOperation());
            assertEquals(example.text(), error.getRawBody());
            assertEquals(example.isJson() ? said(example, "message") : example.text(), error.getVendorMessage());
            assertEquals(said(example, "code"), error.getVendorCode());
            assertEquals(said(example, "requestId"), error.getRequestId());
            assertTrue(error.getMessage().contains(error.getVendorMessage()), error::getMessage);
        }
    }

    private static Class<?> exception(int status) {
        return EXCEPTIONS.getOrDefault(status, status >= 500 ? ServerException.class : ApiStatusException.class);
    }

    /** Returns the first text or number at one of the places that the specification lists, or null; a body that is a text is a message. */
    private static String said(Example example, String what) {
        if (!example.isJson()) {
            return null;
        }
        JsonNode body = example.tree();
        if (body.isString()) {
            return what.equals("message") ? body.stringValue() : null;
        }
        return example.vendor().specification().errorPointers(what).stream()
                .map(body::at)
                .filter(node -> (node.isString() && !node.stringValue().isEmpty()) || node.isNumber())
                .map(JsonNode::asString)
                .findFirst()
                .orElse(null);
    }
}
