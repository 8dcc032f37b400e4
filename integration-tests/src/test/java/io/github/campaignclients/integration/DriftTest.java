package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Vendors' answers drift from what they document; what an application does not ask for must not concern it. */
class DriftTest {

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource(Cases.JSON_EXAMPLES_ON_BOTH)
    void whateverChangesInADocumentFailsNoGetterButItsOwnAndIsWrittenAgain(Example example, Json json) {
        Decoded documented = Decoded.of(example, json);
        Readings original = documented.readings();
        List<String> faults = new ArrayList<>();
        Mutation.all(documented.document(), original).forEach(mutation -> faults(documented, original, mutation)
                .forEach(fault -> faults.add("after " + mutation + ": " + fault)));
        assertEquals("", String.join("\n", faults));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource(Cases.JSON_EXAMPLES_ON_BOTH)
    void aRootOfAnotherKindIsRefusedWithWhatCame(Example example, Json json) {
        Decoded documented = Decoded.of(example, json);
        JsonKind expected = Place.root(documented.type()).kind();
        Mutation.valuesOtherThan(expected).forEach(other -> {
            ApiDataException refusal = assertThrows(ApiDataException.class, () -> documented.with(other.getValue()));
            assertEquals("$: expected " + expected + ", found " + other.getKey() + " (the document)", refusal.getMessage());
            assertEquals("$", refusal.getPath());
            assertEquals(other.getValue(), Trees.json(refusal.getValue().toJson()));
        });
    }

    private static List<String> faults(Decoded documented, Readings original, Mutation mutation) {
        Decoded decoded = documented.with(mutation.document());
        Readings readings = decoded.readings();
        List<String> faults = new ArrayList<>(readings.breaches());
        decoded.loss().ifPresent(difference -> faults.add("written again, " + difference));
        readings.unreachable(mutation.document()).forEach(pointer -> faults.add("no getter gives " + pointer));
        Map<String, Object> failures = readings.failures();
        failures.keySet().removeAll(original.failures().keySet());
        failures.keySet().removeIf(mutation::concerns);
        failures.forEach((pointer, failure) -> faults.add("the getter of " + pointer + " is not concerned, but threw " + failure));
        if (!readings.undeclared().equals(mutation.undeclaredPointers())) {
            faults.add("undeclared are " + readings.undeclared() + ", not " + mutation.undeclaredPointers());
        }
        return faults;
    }
}
