package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.campaignclients.core.Download;
import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.core.json.OneOf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated models and documented examples say the same. That these fit the specification is checked when a client is generated. */
class DocumentedExampleTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource(Cases.VENDORS)
    void everyVendorHasExamples(Vendor vendor) {
        assertFalse(vendor.examples().isEmpty());
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource(Cases.JSON_EXAMPLES_ON_BOTH)
    void anExampleIsWrittenAsItWasRead(Example example, Json json) {
        Decoded decoded = Decoded.of(example, json);
        assertEquals(Optional.empty(), decoded.loss());
        assertEquals(decoded.value(), decoded.with(Trees.json(decoded.encoded())).value());
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource(Cases.TEXTS_ON_BOTH)
    void aTextIsAnsweredAsItCame(Example example, Json json) throws IOException {
        OperationCall operation = OperationCall.withAnyParameters(example.vendor(), example.operation(), json);
        String type = example.operation().mediaTypes(example.status()).stream().filter(any -> any.startsWith("text/")).findFirst().get();
        try (TestServer server = new TestServer(example.status(), type, example.text());
                ApiClient client = operation.client(server.url("/"))) {
            assertEquals(example.text(), text(operation.callWithEmptyBody(client).execute()));
        }
    }

    private static String text(Object answer) throws IOException {
        if (answer instanceof Download download) {
            return new String(download.bytes(), StandardCharsets.UTF_8);
        }
        return answer instanceof OneOf oneOf ? oneOf.toJsonValue().asString() : (String) answer;
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource(Cases.FITTING_EXAMPLES_ON_BOTH)
    void whatAnExampleHoldsIsBuiltByTheGeneratedMethods(Example example, Json json) {
        Decoded decoded = Decoded.of(example, json);
        // The status of an answer tells which variant it is, and a builder of answers has none.
        View built = decoded.value() instanceof OneOf oneOf ? Variant.heldBy(oneOf).get(0).view() : decoded.view();
        Values values = example.status() > 0 ? Values.ofAnswer(json) : Values.ofRequest(json);
        assertEquals(Optional.empty(), decoded.difference(values.value(decoded.document(), built.type()), built));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource(Cases.JSON_EXAMPLES_ON_BOTH)
    void everyValueOfAnExampleIsFoundByItsPointer(Example example, Json json) {
        Decoded decoded = Decoded.of(example, json);
        Trees.byPointer(decoded.document()).forEach((pointer, node) -> {
            JsonValue found = decoded.codec().treeAt(decoded.value(), pointer);
            assertEquals(Optional.empty(), Trees.difference(node, Trees.json(found.toJson())), pointer);
        });
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource(Cases.JSON_EXAMPLES_ON_BOTH)
    void everyValueOfAnExampleIsGivenByAGetterOfADeclaredProperty(Example example, Json json) {
        Decoded decoded = Decoded.of(example, json);
        Readings readings = decoded.readings();
        assertEquals(List.of(), readings.breaches());
        assertEquals(List.of(), readings.unreachable(decoded.document()));
        List<KnownFault> faults = example.knownFaults();
        Set<String> undeclared = readings.undeclared();
        undeclared.removeIf(pointer -> faults.stream().anyMatch(fault -> fault.isElision(pointer)));
        assertEquals(Set.of(), undeclared);
        Map<String, Object> failures = readings.failures();
        failures.keySet().removeIf(getter -> faults.stream().anyMatch(fault -> fault.explains(getter)));
        assertEquals(Map.of(), failures);
    }
}
