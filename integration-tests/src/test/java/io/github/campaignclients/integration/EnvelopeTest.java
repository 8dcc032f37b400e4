package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.json.Json;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** A vendor that wraps its answers, and documents them as they are inside, is understood either way. */
class EnvelopeTest {

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource(Cases.ENVELOPES_ON_BOTH)
    void anAnswerIsTheSameWrappedOrBare(Example example, Json json) {
        Object documented = example.codec().decode(json, example.json());
        ApiResponse<?> bare = answer(example, json, example.tree());
        assertEquals(documented, bare.getBody());
        assertNull(bare.getEnvelope());

        assertUnwrapped(documented, example, json, NullNode.instance);
        assertUnwrapped(documented, example, json, Trees.json("{\"requestId\": \"r-1\"}"));
        assertUnwrapped(documented, example, json, null);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource(Cases.ENVELOPES_ON_BOTH)
    void anErrorInTheEnvelopeIsAnErrorWhateverTheStatus(Example example, Json json) {
        SpecNode envelope = example.vendor().specification().envelope().orElseThrow();
        ObjectNode body = Trees.object();
        body.set(envelope.text("payload"), example.tree());
        body.set(envelope.text("error"), Trees.json("{\"code\": \"CONFLICT\", \"message\": \"Taken\"}"));

        ApiStatusException error = assertThrows(ApiStatusException.class, () -> answer(example, json, body));

        assertEquals(example.status(), error.getStatus());
        assertEquals("CONFLICT", error.getVendorCode());
        assertTrue(error.getMessage().contains(" answered " + example.status() + " "), error.getMessage());
        assertTrue(error.getMessage().endsWith(", but with an error: Taken (CONFLICT)."), error.getMessage());
    }

    private static void assertUnwrapped(Object documented, Example example, Json json, JsonNode beside) {
        SpecNode envelope = example.vendor().specification().envelope().orElseThrow();
        ObjectNode rest = Trees.object();
        if (beside != null) {
            String error = envelope.node().path("error").asString("");
            envelope.texts("beside").forEach(name -> rest.set(name, name.equals(error) ? NullNode.instance : beside));
        }
        ApiResponse<?> wrapped = answer(example, json, rest.deepCopy().set(envelope.text("payload"), example.tree()));
        assertEquals(documented, wrapped.getBody());
        assertEquals(Optional.empty(), Trees.difference(rest, Trees.json(wrapped.getEnvelope().toJson())));
    }

    private static ApiResponse<?> answer(Example example, Json json, JsonNode body) {
        OperationCall operation = OperationCall.withAnyParameters(example.vendor(), example.operation(), json);
        try (TestServer server = new TestServer(example.status(), "application/json", Trees.text(body));
                ApiClient client = operation.client(server.url("/"))) {
            return operation.callWithEmptyBody(client).executeForResponse();
        }
    }
}
