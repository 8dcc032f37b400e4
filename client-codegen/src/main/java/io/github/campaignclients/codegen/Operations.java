package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns operations into views. */
final class Operations {

    private final OpenAPI document;
    private final Schemas schemas;
    private final TypeMapper types;
    private final String packageName;
    private final Parameters parameters;
    private final Answers answers;

    Operations(OpenAPI document, Schemas schemas, TypeMapper types, String packageName) {
        this.document = document;
        this.schemas = schemas;
        this.types = types;
        this.packageName = packageName;
        this.parameters = new Parameters(schemas, types);
        this.answers = new Answers(document, types);
    }

    OperationView view(String path, PathItem.HttpMethod method, Operation operation) {
        List<ParameterView> views = new ArrayList<>();
        List<String> clientParameters = new ArrayList<>();
        List<Parameter> all = Parameters.of(document, operation);
        for (Parameter parameter : all) {
            if (!Parameters.isConstant(parameter)) {
                views.add(parameters.view(parameter, all));
            }
            if (Parameters.isOfClient(parameter)) {
                clientParameters.add(JavadocText.literal(parameter.getName()));
            }
        }
        Link link = Link.of(operation.getExternalDocs());
        Object retry = extension(operation, "x-retry");
        RetryRule rule = retry == null ? null : RetryRule.of(retry.toString());
        Object polling = extension(operation, "x-polling");
        return new OperationView(
                packageName,
                operation.getOperationId(),
                method.name(),
                Parameters.address(path.substring(1), all),
                doc(operation, rule),
                link,
                Boolean.TRUE.equals(operation.getDeprecated()),
                rule,
                server(operation),
                operation.getSecurity() == null || !operation.getSecurity().isEmpty(),
                views,
                clientParameters,
                operation.getRequestBody() == null ? null : body(operation.getRequestBody().getContent()),
                answers.of(operation, link),
                paging(operation),
                polling == null ? null : Polling.arguments((Map<?, ?>) polling));
    }

    private static Object extension(Operation operation, String name) {
        return operation.getExtensions() == null ? null : operation.getExtensions().get(name);
    }

    private static List<String> doc(Operation operation, RetryRule retry) {
        List<String> paragraphs = new ArrayList<>(List.of(operation.getSummary(), operation.getDescription()));
        if (extension(operation, Evidence.EXTENSION) != null) {
            paragraphs.add(Evidence.SENTENCE);
        }
        if (retry != null) {
            paragraphs.add(retry.sentence());
        }
        return JavadocText.lines(String.join("\n\n", paragraphs));
    }

    /** Returns the name of the server that an operation is sent to, or null where that is the client's. */
    private static String server(Operation operation) {
        return operation.getServers() == null || operation.getServers().isEmpty() ? null : name(operation.getServers().get(0));
    }

    /** Returns what the runtime calls the server of an operation. */
    static String name(Server server) {
        return Names.server(server.getExtensions().get("x-name").toString());
    }

    private JavaType body(Content content) {
        Schema<?> schema = Answers.json(content);
        if (schema == null && content.containsKey(Forms.MULTIPART)) {
            schema = content.get(Forms.MULTIPART).getSchema();
        }
        if (schema == null) {
            throw new IllegalArgumentException("a request body is JSON or multipart/form-data, not " + content.keySet());
        }
        return types.type(schema);
    }

    private Paging paging(Operation operation) {
        Object paging = extension(operation, "x-paging");
        return paging == null
                ? null
                : Paging.of(operation.getOperationId(), (Map<?, ?>) paging, answers.schemas(operation),
                        largestPage(operation, (Map<?, ?>) paging), schemas, types);
    }

    /** Returns the documented bound of the number of items that a page is asked to have, or null. */
    private BigDecimal largestPage(Operation operation, Map<?, ?> paging) {
        Object size = paging.get("size");
        Schema<?> schema = null;
        if ("body".equals(paging.get("in"))) {
            schema = schemas.properties(schemas.resolve(Answers.json(operation.getRequestBody().getContent()))).get(size);
        } else {
            for (Parameter parameter : Parameters.of(document, operation)) {
                schema = parameter.getName().equals(size) ? parameter.getSchema() : schema;
            }
        }
        return schema == null ? null : schemas.resolve(schema).getMaximum();
    }
}
