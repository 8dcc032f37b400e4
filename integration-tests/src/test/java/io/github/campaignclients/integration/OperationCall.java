package io.github.campaignclients.integration;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.http.ClientBuilder;
import io.github.campaignclients.core.http.RetryPolicy;
import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.OpenEnum;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A call of an operation as an application makes it.
 *
 * @param vendor whose operation it is
 * @param operation the operation
 * @param json the JSON library of the client
 * @param parameters the parameters in path, query and headers by their names on the wire, those of the client among them
 */
record OperationCall(Vendor vendor, Specification.Operation operation, Json json, Map<String, String> parameters) {

    /** Returns a call with some text for every parameter that the operation requires. */
    static OperationCall withAnyParameters(Vendor vendor, Specification.Operation operation, Json json) {
        Map<String, String> parameters = new HashMap<>();
        operation.parameters().stream()
                .filter(parameter -> parameter.isTrue("required"))
                .forEach(parameter -> parameters.put(parameter.text("name"), "1"));
        return new OperationCall(vendor, operation, json, parameters);
    }

    /** Creates the client for the call, with the server that the specification names first. The caller closes it. */
    ApiClient client() {
        return builder().build();
    }

    /** Creates the client for the call, with another server. The caller closes it. */
    ApiClient client(String server) {
        ClientBuilder<? extends ApiClient, ?> builder = builder();
        builder.server(server);
        return builder.build();
    }

    /** Begins the client for the call. */
    ClientBuilder<? extends ApiClient, ?> builder() {
        ClientBuilder<? extends ApiClient, ?> builder = vendor.client();
        builder.apiKey(Placeholders.API_KEY);
        builder.json(json);
        builder.retries(RetryPolicy.never()); // a test server gives one answer
        operation.clientParameters().stream()
                .filter(parameters::containsKey)
                .forEach(name -> set(builder, name, parameters.get(name)));
        return builder;
    }

    /** Returns the call, its body built from a JSON value. */
    ApiCall<?> call(ApiClient client, JsonNode body) {
        return call(client, type -> new Values(json).value(body, type));
    }

    /** Returns the call with a body in which nothing is, whatever is required in it. */
    ApiCall<?> callWithEmptyBody(ApiClient client) {
        return call(client, type -> Codec.of(type).decode(json, Place.root(type).emptyDocument()));
    }

    /** Returns the smallest answer that the call takes. */
    String emptyAnswer() {
        return operation.successSchema().map(schema -> Place.root(vendor.javaType(schema)).emptyDocument()).orElse("");
    }

    private ApiCall<?> call(ApiClient client, Function<Type, Object> body) {
        Method accessor = Stream.of(client.getClass().getMethods())
                .filter(method -> methods(method.getReturnType()).findAny().isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(client.getClass().getName() + " leads to no method " + operation.id()));
        Map<String, String> optional = new HashMap<>(parameters);
        optional.keySet().removeAll(operation.clientParameters());
        methods(accessor.getReturnType()).flatMap(OperationCall::names).forEach(optional::remove);
        Method method = methods(accessor.getReturnType())
                .filter(candidate -> !optional.isEmpty() == takesOptionalOnes(candidate))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no method " + operation.id() + " takes " + optional));
        Object[] arguments = Stream.of(method.getParameters())
                .map(parameter -> parameter.isAnnotationPresent(Body.class) ? body.apply(parameter.getParameterizedType())
                        : parameter.isAnnotationPresent(Tag.class) ? optional(parameter.getType(), optional)
                        : argument(parameters.get(name(parameter)), parameter.getType()))
                .toArray();
        return (ApiCall<?>) Reflection.call(method, Reflection.call(accessor, client), arguments);
    }

    /** Returns the methods of a generated interface that stand for the operation. */
    private Stream<Method> methods(Class<?> api) {
        return Stream.of(api.getMethods()).filter(method -> api.isInterface() && method.getName().equals(operation.id()));
    }

    private static boolean takesOptionalOnes(Method method) {
        return Arrays.stream(method.getParameters()).anyMatch(parameter -> parameter.isAnnotationPresent(Tag.class));
    }

    private static Stream<String> names(Method method) {
        return Arrays.stream(method.getParameters()).map(OperationCall::name);
    }

    /** Returns a parameter's name on the wire, empty for the body and for the object of optional ones. */
    private static String name(Parameter parameter) {
        return parameter.isAnnotationPresent(Path.class) ? parameter.getAnnotation(Path.class).value()
                : parameter.isAnnotationPresent(Query.class) ? parameter.getAnnotation(Query.class).value()
                : parameter.isAnnotationPresent(Header.class) ? parameter.getAnnotation(Header.class).value()
                : "";
    }

    private Object optional(Class<?> params, Map<String, String> values) {
        Object builder = Reflection.callStatic(params, "builder");
        values.forEach((name, value) -> set(builder, name, value));
        return Reflection.call(builder, "build");
    }

    private void set(Object builder, String name, String value) {
        Method setter = Values.setters(builder.getClass(), name)
                .findFirst()
                .orElseThrow(() -> new AssertionError(builder.getClass().getName() + " has no method for " + name));
        Reflection.call(setter, builder, argument(value, setter.getParameterTypes()[0]));
    }

    private Object argument(String text, Class<?> type) {
        boolean quoted = type == String.class || OpenEnum.class.isAssignableFrom(type);
        return new Values(json).value(quoted ? StringNode.valueOf(text) : Trees.json(text), type);
    }
}
