package io.github.campaignclients.integration;

import io.github.campaignclients.core.json.Json;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What the parameterised tests run over; what lies in the folders decides, and no list in Java. */
final class Cases {

    private static final String HERE = "io.github.campaignclients.integration.Cases#";

    static final String VENDORS = HERE + "vendors";
    static final String SCHEMAS = HERE + "schemas";
    static final String JSON_EXAMPLES = HERE + "jsonExamples";
    static final String JSON_EXAMPLES_ON_BOTH = HERE + "jsonExamplesOnBoth";
    static final String ERRORS_ON_BOTH = HERE + "errorsOnBoth";
    static final String ENVELOPES_ON_BOTH = HERE + "envelopesOnBoth";
    static final String REQUESTS_ON_BOTH = HERE + "requestsOnBoth";

    private Cases() {}

    static Stream<Vendor> vendors() {
        return Vendor.all().stream();
    }

    static Stream<ObjectSchema> schemas() {
        return vendors().flatMap(ObjectSchema::all);
    }

    static Stream<Example> jsonExamples() {
        return examples().filter(Example::isJson);
    }

    static Stream<Arguments> jsonExamplesOnBoth() {
        return onBoth(jsonExamples());
    }

    static Stream<Arguments> errorsOnBoth() {
        return onBoth(examples().filter(example -> example.status() >= 300));
    }

    /** Successful answers of the vendors that wrap them. */
    static Stream<Arguments> envelopesOnBoth() {
        return onBoth(jsonExamples()
                .filter(example -> example.status() >= 200 && example.status() < 300)
                .filter(example -> example.vendor().specification().envelope().isPresent()));
    }

    static Stream<Arguments> requestsOnBoth() {
        return onBoth(vendors().flatMap(DocumentedRequest::all));
    }

    private static Stream<Example> examples() {
        return vendors().flatMap(vendor -> vendor.examples().stream());
    }

    private static Stream<Arguments> onBoth(Stream<?> cases) {
        return cases.flatMap(subject -> Arrays.stream(Json.values()).map(json -> Arguments.of(subject, json)));
    }
}
