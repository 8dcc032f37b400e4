package io.github.campaignclients.integration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What a service answers according to its documentation, for a server that stands for it. */
public final class DocumentedAnswers {

    /**
     * An answer.
     *
     * @param mediaType what the body is, without parameters
     * @param body the body
     */
    public record Answer(int status, String mediaType, String body) {}

    private static final String JSON = "application/json";

    private final Vendor vendor;
    private final Specification specification;

    private DocumentedAnswers(Vendor vendor) {
        this.vendor = vendor;
        this.specification = vendor.specification();
    }

    /** Returns the answers of a vendor, by the name of its folder. */
    public static DocumentedAnswers of(String vendor) {
        return new DocumentedAnswers(
                Vendor.real().stream().filter(real -> real.name().equals(vendor)).findFirst().orElseThrow());
    }

    /**
     * Returns a documented answer of success to a request: the first by name, of the lowest status; where there is none, one made of what
     * is documented elsewhere, which is empty where it is not JSON. Of a list there is one page: whoever asks for another gets it without
     * elements. At an address that is not described there is an empty object.
     *
     * @param path the path below the server's, encoded
     */
    public Answer success(String method, String path, HttpUrl url) {
        Specification.Operation operation = find(method, path).orElse(null);
        if (operation == null) {
            return new Answer(200, JSON, "{}");
        }
        Optional<Example> example = examples(operation).filter(Example::isSuccess).findFirst();
        Answer answer = example.map(documented -> answer(operation, documented))
                .orElseGet(() -> made(operation, lowestStatus(operation)));
        if (operation.node().has("x-polling")) {
            return inFinalState(operation, answer);
        }
        if (!answer.mediaType().equals(JSON) || !asksForAnotherPage(operation, url)) {
            return answer;
        }
        JsonNode page = example.map(Example::tree).orElseGet(() -> Trees.json(answer.body()));
        return new Answer(answer.status(), JSON, Trees.text(withoutItems(operation, page)));
    }

    private static int lowestStatus(Specification.Operation operation) {
        return operation.node().names("responses").stream().mapToInt(Integer::parseInt).min().orElseThrow();
    }

    private Answer made(Specification.Operation operation, int status) {
        List<String> types = operation.mediaTypes(status);
        if (!types.contains(JSON)) {
            return new Answer(status, types.isEmpty() ? JSON : types.get(0), "");
        }
        Stream<Example> answers = vendor.examples().stream()
                .filter(example -> example.kind() == Example.Kind.RESPONSE && example.isSuccess())
                .sorted(Comparator.comparing(Example::variant));
        return new Answer(status, JSON, Trees.text(new DocumentedValues(answers).of(operation.responseSchema(status))));
    }

    /**
     * Returns what tells that a job is not done yet, where the operation tells how far one is.
     *
     * @param path the path below the server's, encoded
     */
    public Optional<Answer> pending(String method, String path, HttpUrl url) {
        Specification.Operation operation = find(method, path).orElse(null);
        if (operation == null || !operation.node().has("x-polling")) {
            return Optional.empty();
        }
        Answer done = success(method, path, url);
        String pointer = operation.node().get("x-polling").texts("state").stream().findFirst().orElse(null);
        return Optional.of(pointer == null
                ? new Answer(202, done.mediaType(), done.body())
                : withState(done, pointer, "pending"));
    }

    /** Puts in a state that a job ends in, where the documented answer, whose enums may have been left out, has none. */
    private static Answer inFinalState(Specification.Operation operation, Answer answer) {
        SpecNode polling = operation.node().get("x-polling");
        List<String> done = polling.texts("done");
        return polling.texts("state").stream()
                .findFirst()
                .filter(pointer -> !done.contains(Trees.json(answer.body()).at(JsonPointer.compile(pointer)).asString("")))
                .map(pointer -> withState(answer, pointer, done.get(0)))
                .orElse(answer);
    }

    private static Answer withState(Answer answer, String pointer, String state) {
        JsonNode body = Trees.with(Trees.json(answer.body()), pointer, Trees.string(state));
        return new Answer(answer.status(), answer.mediaType(), Trees.text(body));
    }

    /** Returns the first documented answer of a status to a request, or one made of what is documented elsewhere. */
    public Answer failure(String method, String path, int status) {
        Specification.Operation operation = find(method, path).orElseThrow();
        return examples(operation)
                .filter(answer -> answer.status() == status)
                .findFirst()
                .map(example -> answer(operation, example))
                .orElseGet(() -> made(operation, status));
    }

    private static Answer answer(Specification.Operation operation, Example example) {
        List<String> types = operation.mediaTypes(example.status());
        String type = example.isJson() ? JSON : types.stream().filter(name -> !name.equals(JSON)).findFirst().orElse(JSON);
        return new Answer(example.status(), type, example.text());
    }

    private Stream<Example> examples(Specification.Operation operation) {
        return vendor.examples().stream()
                .filter(example -> example.status() != 0 && example.operationId().equals(operation.id()))
                .sorted(Comparator.comparing(Example::status).thenComparing(Example::variant));
    }

    /** Returns the operation at an address; one whose path says the most literally where several fit. */
    private Optional<Specification.Operation> find(String method, String path) {
        return specification.operations().stream()
                .filter(operation -> operation.method().equalsIgnoreCase(method) && fits(operation.path(), path))
                .min(Comparator.comparing(operation -> operation.path().chars().filter(sign -> sign == '{').count()));
    }

    private static boolean fits(String template, String path) {
        String[] expected = template.split("/", -1);
        String[] found = path.split("/", -1);
        if (expected.length != found.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (!expected[i].startsWith("{") && !expected[i].equals(found[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean asksForAnotherPage(Specification.Operation operation, HttpUrl url) {
        if (!operation.node().has("x-paging")) {
            return false;
        }
        SpecNode paging = operation.node().get("x-paging");
        return Optional.ofNullable(url.queryParameter(paging.text("parameter")))
                .filter(position -> !position.equals(paging.node().path("first").asString("")))
                .isPresent();
    }

    private static JsonNode withoutItems(Specification.Operation operation, JsonNode page) {
        for (String pointer : operation.node().get("x-paging").texts("items")) {
            if (pointer.isEmpty() && page.isArray()) {
                return Trees.array(Stream.of());
            }
            if (page.at(JsonPointer.compile(pointer)) instanceof ArrayNode items) {
                items.removeAll();
                return page;
            }
        }
        return page;
    }
}
