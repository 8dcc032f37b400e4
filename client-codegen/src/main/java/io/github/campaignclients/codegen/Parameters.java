package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns the parameters of operations into views. */
final class Parameters {

    private final Schemas schemas;
    private final TypeMapper types;

    Parameters(Schemas schemas, TypeMapper types) {
        this.schemas = schemas;
        this.types = types;
    }

    /** Returns the parameters of an operation, references resolved. */
    static List<Parameter> of(OpenAPI document, Operation operation) {
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

    /** Returns the parameters that are set on the client, each once. */
    static List<Parameter> ofClient(OpenAPI document) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        document.getPaths().values().forEach(item -> item.readOperations().forEach(operation -> {
            for (Parameter parameter : of(document, operation)) {
                if (isOfClient(parameter)) {
                    parameters.put(parameter.getName(), parameter);
                }
            }
        }));
        return List.copyOf(parameters.values());
    }

    static boolean isOfClient(Parameter parameter) {
        return Boolean.TRUE.equals(extension(parameter, "x-client-parameter"));
    }

    /**
     * Returns the view of a parameter.
     *
     * @param all the parameters of the operation
     */
    ParameterView view(Parameter parameter, List<Parameter> all) {
        ParameterView.Form form = form(parameter);
        Schema<?> schema = form == ParameterView.Form.JSON
                ? parameter.getContent().values().iterator().next().getSchema()
                : parameter.getSchema();
        Schema<?> members = form == ParameterView.Form.ANY ? Schemas.additional(schema) : schema;
        JavaType type = members == null ? JavaType.STRING : types.type(members);
        List<String> sentences = new ArrayList<>(List.of(JavadocText.line(parameter.getDescription())));
        sentences.addAll(Limits.of(schema, schemas.resolve(schema)));
        if (extension(parameter, Evidence.EXTENSION) != null) {
            sentences.add(Evidence.SENTENCE);
        }
        return new ParameterView(
                form == ParameterView.Form.ANY ? others(parameter, all) : JavadocText.literal(parameter.getName()),
                javaName(parameter),
                parameter.getIn(),
                form,
                type,
                Boolean.TRUE.equals(parameter.getRequired()) && !isOfClient(parameter),
                Boolean.TRUE.equals(parameter.getDeprecated()),
                String.join(" ", sentences));
    }

    private static String others(Parameter parameter, List<Parameter> all) {
        return all.stream()
                .filter(other -> !other.getName().equals(parameter.getName()) && other.getIn().equals("query"))
                .map(other -> ", " + JavadocText.literal(other.getName()))
                .collect(Collectors.joining());
    }

    private static String javaName(Parameter parameter) {
        Object given = givenName(parameter);
        return given == null ? Names.parameter(parameter.getName()) : given.toString();
    }

    /** Returns the Java name that the specification gives to a parameter, or null. */
    static Object givenName(Parameter parameter) {
        return extension(parameter, "x-java-name");
    }

    private static Object extension(Parameter parameter, String name) {
        return parameter.getExtensions() == null ? null : parameter.getExtensions().get(name);
    }

    /** Returns whether each call sends a parameter with the only value that it can have, so that nobody passes it. */
    static boolean isConstant(Parameter parameter) {
        return Boolean.TRUE.equals(parameter.getRequired())
                && "query".equals(parameter.getIn())
                && parameter.getSchema() != null
                && Schemas.constant(parameter.getSchema()) != null
                && !isOfClient(parameter);
    }

    /** Returns a path with the parameters behind it that have one value only. */
    static String address(String path, List<Parameter> all) {
        String query = all.stream()
                .filter(Parameters::isConstant)
                .map(parameter -> encoded(parameter.getName()) + "=" + encoded(Schemas.constant(parameter.getSchema()).toString()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private ParameterView.Form form(Parameter parameter) {
        if (parameter.getContent() != null) {
            return ParameterView.Form.JSON;
        }
        JavaType type = types.type(parameter.getSchema());
        if (type.isList()) {
            return Boolean.FALSE.equals(parameter.getExplode()) ? ParameterView.Form.JOINED : ParameterView.Form.REPEATED;
        }
        return type.name().startsWith("Map<") || type.equals(JavaType.ANY_OBJECT)
                ? ParameterView.Form.ANY
                : ParameterView.Form.SINGLE;
    }
}
