package io.github.campaignclients.integration;

import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** What the parameterised tests run over; what lies in the folders decides, and no list in Java. */
final class Cases {

    private static final String HERE = "io.github.campaignclients.integration.Cases#";

    static final String VENDORS = HERE + "vendors";
    static final String SCHEMAS = HERE + "schemas";
    static final String JSON_EXAMPLES_ON_BOTH = HERE + "jsonExamplesOnBoth";
    static final String FITTING_EXAMPLES_ON_BOTH = HERE + "fittingExamplesOnBoth";
    static final String TEXTS_ON_BOTH = HERE + "textsOnBoth";
    static final String ERRORS_ON_BOTH = HERE + "errorsOnBoth";
    static final String ENVELOPES_ON_BOTH = HERE + "envelopesOnBoth";
    static final String DOCUMENTS = HERE + "documents";
    static final String DOCUMENTS_AND_TYPES = HERE + "documentsAndTypes";
    static final String REQUESTS_ON_BOTH = HERE + "requestsOnBoth";
    static final String PAGED_ON_BOTH = HERE + "pagedOnBoth";
    static final String POLLED_ON_BOTH = HERE + "polledOnBoth";

    private static final int FEW = 5;

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

    /** Examples that fit their documented schema. */
    static Stream<Arguments> fittingExamplesOnBoth() {
        return onBoth(jsonExamples().filter(example -> example.knownFaults().isEmpty()));
    }

    /** Successful answers that are texts. */
    static Stream<Arguments> textsOnBoth() {
        return onBoth(examples().filter(example -> example.isSuccess() && !example.isJson()));
    }

    static Stream<Arguments> errorsOnBoth() {
        return onBoth(examples().filter(example -> example.status() >= 300));
    }

    /** Successful answers of the vendors that wrap them. */
    static Stream<Arguments> envelopesOnBoth() {
        return onBoth(jsonExamples()
                .filter(Example::isSuccess)
                .filter(example -> example.vendor().specification().envelope().isPresent()));
    }

    static Stream<Arguments> requestsOnBoth() {
        return onBoth(vendors().flatMap(DocumentedRequest::all));
    }

    static Stream<Arguments> pagedOnBoth() {
        return onBoth(vendors().flatMap(PagedOperation::all));
    }

    static Stream<Arguments> polledOnBoth() {
        return onBoth(vendors().flatMap(PolledOperation::all));
    }

    /** What a document may be read as: a tree, or what any vendor documents. */
    static Stream<Type> types() {
        return Stream.concat(Stream.of(JsonValue.class), jsonExamples().map(example -> example.view().type())).distinct();
    }

    /** The documented examples, and the documents in the folder {@code fuzz} of the test resources, byte for byte. */
    static Stream<Arguments> documents() {
        return documentsAndTypes().map(document -> Arguments.of(document.get()[0]));
    }

    /**
     * The same, with the types that each is read as. Those in the folder are read as whatever a vendor documents, and an example as what
     * it is, and as a few others: all of them would be some hundred times a thousand readings, which tell nothing new.
     */
    static Stream<Arguments> documentsAndTypes() {
        List<Type> all = types().toList();
        return Stream.concat(
                jsonExamples().map(example -> document(example.toString(), example.file(), document ->
                        Stream.concat(Stream.of(example.view().type()), some(all, document).stream()).distinct().toList())),
                Vendor.list(kept()).stream()
                        .filter(file -> file.toString().endsWith(".json"))
                        .map(file -> document(file.getFileName().toString(), file, document -> all)));
    }

    /** Returns a tree and a few other types, by what a document holds. */
    static List<Type> some(List<Type> types, byte[] document) {
        int first = Math.floorMod(Arrays.hashCode(document), types.size());
        return Stream.concat(
                        Stream.of(JsonValue.class),
                        IntStream.range(first, first + FEW).mapToObj(i -> types.get(i % types.size())))
                .distinct()
                .toList();
    }

    private static Path kept() {
        try {
            return Path.of(Cases.class.getResource("/fuzz").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Arguments document(String name, Path file, Function<byte[], List<Type>> types) {
        try {
            byte[] document = Files.readAllBytes(file);
            return Arguments.of(Named.of(name, document), types.apply(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Example> examples() {
        return vendors().flatMap(vendor -> vendor.examples().stream());
    }

    private static Stream<Arguments> onBoth(Stream<?> cases) {
        return cases.flatMap(subject -> Arrays.stream(Json.values()).map(json -> Arguments.of(subject, json)));
    }
}
