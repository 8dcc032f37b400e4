package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.campaignclients.core.json.Json;
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
    @MethodSource(Cases.JSON_EXAMPLES_ON_BOTH)
    void everyValueOfAnExampleIsGivenByAGetterOfADeclaredProperty(Example example, Json json) {
        Decoded decoded = Decoded.of(example, json);
        Readings readings = decoded.readings();
        assertEquals(List.of(), readings.breaches());
        assertEquals(List.of(), readings.unreachable(decoded.document()));
        assertEquals(Set.of(), readings.undeclared());
        Map<String, Object> failures = readings.failures();
        example.knownFaults().forEach(fault -> failures.remove(fault.getter()));
        assertEquals(Map.of(), failures);
    }
}
