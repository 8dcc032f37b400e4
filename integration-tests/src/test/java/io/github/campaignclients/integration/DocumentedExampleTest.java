package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Specification, generated models and documented examples say the same. */
class DocumentedExampleTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource(Cases.JSON_EXAMPLES)
    void anExampleFitsItsSchemaButForTheKnownFaults(Example example) {
        List<KnownFault> found = JsonSchemas.faults(example.schema(), example.fileName(), example.tree());
        List<KnownFault> unknown = minus(found, example.knownFaults());
        List<KnownFault> gone = minus(example.knownFaults(), found);
        String file = example.vendor().name() + "/known-faults.yaml";
        assertTrue(unknown.isEmpty(), () -> "mend the specification, or add to " + file + ", with their source:" + unknown);
        assertTrue(gone.isEmpty(), () -> "remove from " + file + ", for the example has no such faults:" + gone);
    }

    private static List<KnownFault> minus(List<KnownFault> faults, List<KnownFault> others) {
        List<KnownFault> rest = new ArrayList<>(faults);
        rest.removeAll(others);
        return rest;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Cases.VENDORS)
    void knownFaultsAreThoseOfExamplesThatExist(Vendor vendor) {
        Set<String> files = vendor.examples().stream().filter(Example::isJson).map(Example::fileName).collect(Collectors.toSet());
        List<KnownFault> faults = vendor.knownFaults();
        assertEquals(List.of(), faults.stream().filter(fault -> !files.contains(fault.file())).toList());
        assertEquals(faults.stream().distinct().toList(), faults);
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
