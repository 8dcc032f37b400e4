package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Vendors' answers drift from what they document; what an application does not ask for must not concern it.
 *
 * <p>Every documented example changes at every place, one after the other, but for the elements of a list behind the second of a kind:
 * what reads them is the same code, and a list of a hundred would be read some ten thousand times.
 */
class DriftTest {

    private static final Pattern REFUSAL = Pattern.compile("\\$: expected (.+), found (.+) \\(the document\\)");

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
    void aRootOfAnotherKindIsRefusedWithWhatCameOrKeptAsNoVariant(Example example, Json json) {
        Decoded documented = Decoded.of(example, json);
        View expected = documented.view();
        Mutation.valuesOtherThan(Trees.kind(documented.document()))
                .filter(other -> !expected.kinds().contains(other.getKey()))
                .forEach(other -> {
                    if (expected.isOneOf() && other.getKey() != JsonKind.NULL) {
                        assertKept(documented.with(other.getValue()));
                    } else {
                        assertRefused(documented, other.getKey(), other.getValue());
                    }
                });
    }

    private static void assertKept(Decoded kept) {
        assertEquals(List.of(), kept.readings().breaches());
        assertEquals(Optional.empty(), kept.loss());
    }

    private static void assertRefused(Decoded documented, JsonKind found, JsonNode other) {
        ApiDataException refusal = assertThrows(ApiDataException.class, () -> documented.with(other));
        Matcher message = REFUSAL.matcher(refusal.getMessage());
        assertTrue(message.matches() && documented.view().isExpectation(message.group(1)), refusal::getMessage);
        assertEquals(found.toString(), message.group(2));
        assertEquals("$", refusal.getPath());
        assertEquals(other, Trees.json(refusal.getValue().toJson()));
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
        Set<String> undeclared = withoutDocumented(readings.undeclared(), original);
        Set<String> expected = withoutDocumented(mutation.undeclaredPointers(), original);
        if (!undeclared.equals(expected)) {
            faults.add("undeclared are " + undeclared + ", not " + expected);
        }
        return faults;
    }

    /** Returns the pointers but for what no model declares in the documented answer either. */
    private static Set<String> withoutDocumented(Set<String> pointers, Readings original) {
        Set<String> documented = original.undeclared();
        return pointers.stream()
                .filter(pointer -> documented.stream().noneMatch(at -> pointer.equals(at) || pointer.startsWith(at + "/")))
                .collect(Collectors.toSet());
    }
}
