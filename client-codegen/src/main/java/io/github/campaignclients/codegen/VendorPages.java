package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the vendor's page for each schema that an operation sends or answers: its own, or that of the first operation that reaches it.
 *
 * <p>What others are merely composed of is not reached: its properties are theirs, and a class of its own would be of no use.
 */
final class VendorPages {

    private final OpenAPI document;
    private final Schemas schemas;
    private final Map<String, Link> links = new HashMap<>();

    private VendorPages(OpenAPI document, Schemas schemas) {
        this.document = document;
        this.schemas = schemas;
    }

    static Map<String, Link> of(OpenAPI document, Schemas schemas) {
        VendorPages pages = new VendorPages(document, schemas);
        document.getPaths().values().forEach(item -> item.readOperations().forEach(pages::visit));
        return pages.links;
    }

    private void visit(Operation operation) {
        Link link = Link.of(operation.getExternalDocs());
        for (Parameter parameter : Parameters.of(document, operation)) {
            visit(parameter.getContent(), link);
            if (parameter.getSchema() != null) {
                visit(parameter.getSchema(), link);
            }
        }
        if (operation.getRequestBody() != null) {
            visit(operation.getRequestBody().getContent(), link);
        }
        for (ApiResponse response : operation.getResponses().values()) {
            visit(Answers.resolve(document, response).getContent(), link);
        }
    }

    private void visit(Content content, Link link) {
        if (content != null) {
            content.values().stream().filter(type -> type.getSchema() != null).forEach(type -> visit(type.getSchema(), link));
        }
    }

    private void visit(Schema<?> schema, Link link) {
        String name = Schemas.referenced(schema);
        if (name != null) {
            Schema<?> target = schemas.named(name);
            Link own = target.getExternalDocs() == null ? link : Link.of(target.getExternalDocs());
            if (links.putIfAbsent(name, own) == null) {
                visit(target, link);
            }
            return;
        }
        schemas.properties(schema).values().forEach(property -> visit(property, link));
        if (schema.getItems() != null) {
            visit(schema.getItems(), link);
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> value) {
            visit(value, link);
        }
        for (Schema<?> variant : Schemas.list(schema.getOneOf())) {
            visit(variant, link);
        }
    }
}
