package io.github.campaignclients.integration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * An operation that tells how far a job is, and what its answers look like: as the documented one, with another state.
 *
 * @param vendor whose it is
 * @param operation the operation
 * @param done a state in which the job has ended; empty where the status alone tells it
 */
record PolledOperation(Vendor vendor, Specification.Operation operation, String done) {

    private static final int OK = 200;

    /** Returns the operations of a vendor, each as often as there are states in which a job ends. */
    static Stream<PolledOperation> all(Vendor vendor) {
        return vendor.specification().operations().stream()
                .filter(operation -> operation.node().has("x-polling"))
                .flatMap(operation -> Stream.of(operation.node().get("x-polling").texts("done"), List.of(""))
                        .filter(states -> !states.isEmpty())
                        .findFirst().orElseThrow().stream()
                        .map(state -> new PolledOperation(vendor, operation, state)));
    }

    private SpecNode polling() {
        return operation.node().get("x-polling");
    }

    int seconds() {
        return polling().has("seconds") ? polling().node().get("seconds").intValue() : 5;
    }

    /** Returns the statuses of answers that tell of a job that goes on, the usual one last where the state tells it too. */
    List<Integer> pendingStatuses() {
        Stream<Integer> special = polling().list("pending-statuses").stream().map(status -> status.node().intValue());
        return Stream.concat(special, polling().has("state") ? Stream.of(OK, OK) : Stream.empty()).toList();
    }

    /** Returns an answer that tells of a job that goes on. */
    String pending(int status) {
        return answer(status, status == OK ? pendingState() : done);
    }

    /** Returns the answer that tells of a job that has ended. */
    String ended() {
        return answer(OK, done);
    }

    /** Returns a state in which a job has not ended: one that is documented, if there is one. */
    private String pendingState() {
        JsonNode documented = documented(OK).at(pointer());
        List<String> ended = polling().texts("done");
        return documented.isValueNode() && !ended.contains(documented.asString()) ? documented.asString() : "a state that nobody documented";
    }

    private String answer(int status, String state) {
        JsonNode document = documented(status);
        if (!polling().has("state")) {
            return Trees.text(document);
        }
        JsonNode before = document.at(pointer());
        boolean other = before.isNumber() || before.isBoolean();
        return Trees.text(Trees.put(document, pointer(), other ? Trees.json(state) : StringNode.valueOf(state)));
    }

    private String pointer() {
        List<String> pointers = polling().texts("state");
        return pointers.stream().filter(pointer -> documented(OK).at(pointer).isValueNode()).findFirst()
                .orElseGet(() -> pointers.isEmpty() ? "" : pointers.get(0));
    }

    private JsonNode documented(int status) {
        Optional<Example> example = vendor.examples().stream()
                .filter(one -> one.operationId().equals(operation.id()) && one.kind() == Example.Kind.RESPONSE && one.status() == status)
                .findFirst();
        return example.map(Example::tree).orElseGet(Trees::object);
    }

    @Override
    public String toString() {
        return vendor.name() + "/" + operation.id() + " " + done;
    }
}
