package io.github.campaignclients.integration;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A request as it is documented: by a payload, by a command, by both, or by nothing but the operation's description.
 *
 * @param vendor whose it is
 * @param operationId the operation
 * @param variant the variant that payload and command share
 * @param payload the payload, or empty
 * @param command the command of the same variant, or empty
 */
record DocumentedRequest(
        Vendor vendor, String operationId, String variant, Optional<Example> payload, Optional<Example> command) {

    /** Returns the documented requests of all operations; one with nothing in it for an operation that has none. */
    static Stream<DocumentedRequest> all(Vendor vendor) {
        List<Example> examples = vendor.examples();
        Set<List<String>> requests = new LinkedHashSet<>();
        examples.stream()
                .filter(example -> example.kind() == Example.Kind.REQUEST || example.kind() == Example.Kind.CURL)
                .forEach(example -> requests.add(List.of(example.operationId(), example.variant())));
        Set<String> shown = requests.stream().map(request -> request.get(0)).collect(Collectors.toSet());
        vendor.specification().operations().stream()
                .filter(operation -> !shown.contains(operation.id()))
                .forEach(operation -> requests.add(List.of(operation.id(), "")));
        return requests.stream().map(request -> new DocumentedRequest(
                vendor,
                request.get(0),
                request.get(1),
                find(examples, Example.Kind.REQUEST, request),
                find(examples, Example.Kind.CURL, request)));
    }

    private static Optional<Example> find(List<Example> examples, Example.Kind kind, List<String> request) {
        return examples.stream()
                .filter(example -> example.kind() == kind)
                .filter(example -> request.equals(List.of(example.operationId(), example.variant())))
                .findFirst();
    }

    Specification.Operation operation() {
        return vendor.specification().operation(operationId);
    }

    /**
     * Returns the command of this request, or else the operation's first, of which the body is not meant; where it has none at all, what
     * the description says of address and headers.
     */
    Curl curl() {
        return command.or(() -> vendor.examples().stream()
                        .filter(other -> other.kind() == Example.Kind.CURL && other.operationId().equals(operationId))
                        .min(Comparator.comparing(Example::variant)))
                .map(example -> Curl.parse(example.text()))
                .orElseGet(() -> DescribedCommand.of(vendor.specification(), operation()));
    }

    /** Returns what an application wants to send: the payload, or else the command's body, or empty where there is none. */
    Optional<JsonNode> body() {
        return payload.map(Example::tree).or(this::commandBody);
    }

    /** Returns what the payload gets wrong. */
    List<KnownFault> knownFaults() {
        return payload.map(Example::knownFaults).orElse(List.of());
    }

    /** Returns what has to arrive: the command's body, or else the payload, or empty where there is none. */
    Optional<JsonNode> documentedBody() {
        return commandBody().or(() -> payload.map(Example::tree));
    }

    private Optional<JsonNode> commandBody() {
        return command.map(example -> Curl.parse(example.text())).filter(curl -> curl.data() != null).map(Curl::body);
    }

    @Override
    public String toString() {
        return vendor.name() + "/" + operationId + (variant.isEmpty() ? "" : "." + variant);
    }
}
