package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the operations of a document into the views of its interfaces. */
final class ApiViews {

    private static final String CORE = "io.github.campaignclients.core.";

    private final OpenAPI document;
    private final TypeMapper types;
    private final String packageName;

    ApiViews(OpenAPI document, TypeMapper types, String packageName) {
        this.document = document;
        this.types = types;
        this.packageName = packageName;
    }

    /** Returns one interface for each tag, in the order of the document. */
    List<ApiView> all() {
        Map<String, List<OperationView>> byTag = new LinkedHashMap<>();
        document.getTags().forEach(tag -> byTag.put(tag.getName(), new ArrayList<>()));
        document.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) ->
                byTag.get(operation.getTags().get(0)).add(operation(path, method, operation))));
        List<ApiView> apis = new ArrayList<>();
        for (Tag tag : document.getTags()) {
            List<OperationView> operations = byTag.get(tag.getName());
            apis.add(new ApiView(
                    packageName,
                    Names.pascal(tag.getName()) + "Api",
                    Names.accessor(tag.getName()),
                    imports(operations),
                    JavadocText.lines(tag.getDescription()),
                    Link.of(document.getExternalDocs()),
                    operations));
        }
        return apis;
    }

    /** Returns the parameters that are set on the client, each once. */
    List<Parameter> clientParameters() {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        document.getPaths().values().forEach(item -> item.readOperations().forEach(operation -> {
            for (Parameter parameter : parameters(operation)) {
                if (isClientParameter(parameter)) {
                    parameters.put(parameter.getName(), parameter);
                }
            }
        }));
        return List.copyOf(parameters.values());
    }

    private OperationView operation(String path, PathItem.HttpMethod method, Operation operation) {
        List<ParameterView> required = new ArrayList<>();
        List<ParameterView> optional = new ArrayList<>();
        List<String> clientParameters = new ArrayList<>();
        for (Parameter parameter : parameters(operation)) {
            if (isClientParameter(parameter)) {
                clientParameters.add(JavadocText.literal(parameter.getName()));
                optional.add(optional(parameter));
            } else if (Boolean.TRUE.equals(parameter.getRequired())) {
                required.add(positional(parameter));
            } else {
                optional.add(optional(parameter));
            }
        }
        RetryRule retry = retry(operation);
        return new OperationView(
                packageName,
                operation.getOperationId(),
                method.name(),
                path.substring(1),
                doc(operation, retry),
                Link.of(operation.getExternalDocs()),
                Boolean.TRUE.equals(operation.getDeprecated()),
                retry,
                required,
                optional,
                clientParameters,
                operation.getRequestBody() == null ? null : types.type(schema(operation.getRequestBody().getContent())),
                result(operation),
                resultDoc(operation));
    }

    /** Returns what an operation's {@code x-retry} says, or null where it has none. */
    private static RetryRule retry(Operation operation) {
        Object word = operation.getExtensions() == null ? null : operation.getExtensions().get("x-retry");
        return word == null ? null : RetryRule.of(word.toString());
    }

    private static List<String> doc(Operation operation, RetryRule retry) {
        return JavadocText.lines(Stream.of(
                        operation.getSummary(), operation.getDescription(), retry == null ? null : retry.sentence())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n")));
    }

    private List<Parameter> parameters(Operation operation) {
        List<Parameter> parameters = new ArrayList<>();
        if (operation.getParameters() != null) {
            for (Parameter parameter : operation.getParameters()) {
                String reference = parameter.get$ref();
                parameters.add(reference == null
                        ? parameter
                        : document.getComponents().getParameters().get(Schemas.name(reference)));
            }
        }
        return parameters;
    }

    static boolean isClientParameter(Parameter parameter) {
        return parameter.getExtensions() != null && Boolean.TRUE.equals(parameter.getExtensions().get("x-client-parameter"));
    }

    private ParameterView positional(Parameter parameter) {
        return view(parameter, Names.pascal(parameter.getIn()));
    }

    private ParameterView optional(Parameter parameter) {
        return view(parameter, parameter.getIn());
    }

    private ParameterView view(Parameter parameter, String annotation) {
        String name = Names.parameter(parameter.getName());
        JavaType type = types.type(parameter.getSchema());
        String text = type.equals(JavaType.STRING) ? name : "String.valueOf(" + name + ")";
        return new ParameterView(
                JavadocText.literal(parameter.getName()), name, annotation, type, text, JavadocText.line(parameter.getDescription()));
    }

    private JavaType result(Operation operation) {
        Content content = success(operation).getContent();
        return content == null ? new JavaType("@Nullable Void", "", "", Set.of("org.jspecify.annotations.Nullable"))
                : types.type(schema(content));
    }

    private static String resultDoc(Operation operation) {
        return "a call that answers: " + JavadocText.line(success(operation).getDescription());
    }

    private static ApiResponse success(Operation operation) {
        return operation.getResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(operation.getOperationId() + " has no 2xx response"))
                .getValue();
    }

    private static Schema<?> schema(Content content) {
        MediaType json = content.get("application/json");
        if (json == null) {
            throw new IllegalArgumentException("only application/json is supported so far, found " + content.keySet());
        }
        return json.getSchema();
    }

    private static List<String> imports(List<OperationView> operations) {
        Set<String> imports = new TreeSet<>();
        imports.add(CORE + "ApiCall");
        imports.add(CORE + "http.Operation");
        for (OperationView operation : operations) {
            imports.add("retrofit2.http." + operation.method());
            imports.addAll(operation.resultType().imports());
            if (operation.retry() != null) {
                imports.add(CORE + "http.Retry");
            }
            if (operation.bodyType() != null) {
                imports.add("retrofit2.http.Body");
                imports.addAll(operation.bodyType().imports());
            }
            for (ParameterView parameter : operation.required()) {
                imports.add("retrofit2.http." + parameter.annotation());
                imports.addAll(parameter.type().imports());
            }
            if (operation.hasParams()) {
                imports.add("retrofit2.http.Tag");
            }
        }
        return List.copyOf(imports);
    }
}
