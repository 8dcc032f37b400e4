package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No example is passed over: each is of an operation and a status that the specification knows. */
class ExampleFileTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource(Cases.VENDORS)
    void everyExampleBelongsToAnOperationAndAStatusOfTheSpecification(Vendor vendor) {
        assertEquals(List.of(), vendor.examples().stream().filter(example -> !isSpecified(example)).toList());
        assertFalse(vendor.examples().isEmpty(), "no examples");
    }

    private static boolean isSpecified(Example example) {
        SpecNode operation = example.operation().node();
        if (example.status() == 0) {
            return example.kind() == Example.Kind.CURL || operation.has("requestBody");
        }
        String type = example.isJson() ? "application/json" : "text/plain";
        String status = Integer.toString(example.status());
        return operation.get("responses").has(status)
                && operation.get("responses").get(status).resolved().node().path("content").has(type);
    }
}
