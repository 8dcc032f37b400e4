package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out what the successful answers of operations are. */
final class Answers {

    static final String JSON = "application/json";
    private static final String TEXT = "text/plain";

    private final OpenAPI document;
    private final TypeMapper types;

    Answers(OpenAPI document, TypeMapper types) {
        this.document = document;
        this.types = types;
    }

    /**
     * Returns what an operation answers.
     *
     * @throws IllegalArgumentException if it has no 2xx response, or downloads that are something else with another status
     */
    AnswerView of(Operation operation, Link link) {
        Map<JavaType, List<String>> statuses = new LinkedHashMap<>();
        Set<String> accept = new LinkedHashSet<>();
        List<String> docs = new ArrayList<>();
        boolean mayBeEmpty = false;
        for (Map.Entry<String, ApiResponse> entry : operation.getResponses().entrySet()) {
            if (!entry.getKey().startsWith("2")) {
                continue;
            }
            ApiResponse response = resolve(document, entry.getValue());
            docs.add(JavadocText.line(response.getDescription()));
            Content content = response.getContent();
            if (content == null || content.isEmpty()) {
                mayBeEmpty = true;
            } else {
                accept.addAll(content.keySet());
                statuses.computeIfAbsent(type(content), type -> new ArrayList<>()).add(entry.getKey());
            }
        }
        if (docs.isEmpty()) {
            throw new IllegalArgumentException(operation.getOperationId() + " has no 2xx response");
        }
        String doc = String.join(" Or: ", docs);
        if (statuses.isEmpty()) {
            return new AnswerView(JavaType.VOID, JSON, true, doc, null);
        }
        OneOfView byStatus = statuses.size() == 1 ? null : byStatus(operation, link, statuses);
        JavaType type = byStatus == null
                ? statuses.keySet().iterator().next()
                : JavaType.generated(byStatus.name(), byStatus.packageName());
        return new AnswerView(type, String.join(", ", accept), mayBeEmpty, doc, byStatus);
    }

    private OneOfView byStatus(Operation operation, Link link, Map<JavaType, List<String>> statuses) {
        String name = Names.pascal(operation.getOperationId()) + "Answer";
        OneOfView.Collector variants = new OneOfView.Collector(types.modelPackage(), name);
        statuses.forEach((type, of) -> {
            if (type.codec().isEmpty()) {
                throw new IllegalArgumentException(operation.getOperationId() + " answers a download and something else");
            }
            variants.add(type, null, of);
        });
        return variants.view(List.of("What {@code " + operation.getOperationId() + "} answers."), link, "the HTTP status");
    }

    /** Returns a response itself, or the one that it refers to. */
    static ApiResponse resolve(OpenAPI document, ApiResponse response) {
        String reference = response.get$ref();
        return reference == null ? response : document.getComponents().getResponses().get(Schemas.name(reference));
    }

    private JavaType type(Content content) {
        Schema<?> json = json(content);
        if (json != null) {
            return ofRoot(types.type(json));
        }
        return content.containsKey(TEXT) ? JavaType.STRING : JavaType.DOWNLOAD;
    }

    /** The runtime finds the codec of an answer by its Java type, which does not tell whether an element may be null. */
    private static JavaType ofRoot(JavaType type) {
        if (type.codec().contains("Codecs.nullable(")) {
            throw new IllegalArgumentException("an answer that is a " + type.name() + " itself: give it a named schema to stand in");
        }
        return type;
    }

    /** Returns the schema of what is JSON, or null. */
    static Schema<?> json(Content content) {
        return content.entrySet().stream()
                .filter(type -> type.getKey().equals(JSON) || type.getKey().endsWith("+json"))
                .findFirst()
                .map(type -> type.getValue().getSchema())
                .orElse(null);
    }

    /** Returns the schemas of what an operation answers in JSON, by its statuses of success. */
    List<Schema<?>> schemas(Operation operation) {
        List<Schema<?>> schemas = new ArrayList<>();
        operation.getResponses().forEach((status, response) -> {
            Content content = resolve(document, response).getContent();
            if (status.startsWith("2") && content != null && json(content) != null) {
                schemas.add(json(content));
            }
        });
        return schemas;
    }
}
