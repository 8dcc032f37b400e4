package io.github.campaignclients.integration;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.FilePart;
import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.http.ClientBuilder;
import io.github.campaignclients.core.http.MultipartForm;
import io.github.campaignclients.core.http.RetryPolicy;
import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonKind;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
 * @param parameters the texts of the parameters in path, query and headers by their names on the wire, those of the client among them
 */
record OperationCall(Vendor vendor, Specification.Operation operation, Json json, Map<String, List<String>> parameters) {

    /** Returns a call with some value for every parameter that the operation requires. */
    static OperationCall withAnyParameters(Vendor vendor, Specification.Operation operation, Json json) {
        Map<String, List<String>> parameters = new HashMap<>();
        operation.parameters().stream()
                .filter(parameter -> parameter.isTrue("required"))
                .forEach(parameter -> parameters.put(parameter.text("name"), List.of(parameter.anyText())));
        return new OperationCall(vendor, operation, json, parameters);
    }

    /** Creates the client for the call, with the server that the specification names first. The caller closes it. */
    ApiClient client() {
        return builder().build();
    }

    /** Creates the client for the call, with another server. The caller closes it. */
    ApiClient client(String server) {
        return builder(server).build();
    }

    /** Begins the client for the call, with another server. */
    ClientBuilder<? extends ApiClient, ?> builder(String server) {
        ClientBuilder<? extends ApiClient, ?> builder = builder();
        builder.server(server);
        for (String name : operation.serverNames()) {
            String setter = JavaNames.setter(name.toLowerCase(Locale.ROOT)) + "Server";
            Values.setters(builder.getClass(), setter).forEach(method -> Reflection.call(method, builder, server));
        }
        return builder;
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
        return call(client, view -> Values.ofRequest(json).value(body, view.type()));
    }

    /** Returns the call, its body as a program has it that read it, whatever it gets wrong. */
    ApiCall<?> callAsRead(ApiClient client, JsonNode body) {
        return call(client, view -> Codec.of(view.type()).decode(json, Trees.text(body)));
    }

    /** Returns the call of an operation that takes a form, built of its parts. */
    ApiCall<?> call(ApiClient client, List<FormPart> parts) {
        return call(client, view -> form((Class<?>) view.type(), parts));
    }

    /** Returns the call with a body in which nothing is, whatever is required in it; but a form is never without that. */
    ApiCall<?> callWithEmptyBody(ApiClient client) {
        return call(client, view -> view.is(MultipartForm.class)
                ? smallestForm((Class<?>) view.type())
                : Codec.of(view.type()).decode(json, view.emptyDocument()));
    }

    private Object form(Class<?> form, List<FormPart> parts) {
        Object builder = Reflection.callStatic(form, "builder");
        Map<String, List<FormPart>> byName = new LinkedHashMap<>();
        parts.forEach(part -> byName.computeIfAbsent(part.name(), name -> new ArrayList<>()).add(part));
        byName.forEach((name, same) -> set(builder, name, view -> part(same, view)));
        return Reflection.call(builder, "build");
    }

    private Object part(List<FormPart> parts, View view) {
        FormPart first = parts.get(0);
        if (view.isList() && view.contents().is(FilePart.class)) {
            return parts.stream().map(OperationCall::file).toList();
        }
        return view.is(FilePart.class) ? file(first) : Values.ofRequest(json).value(scalar(first.text(), view), view.type());
    }

    private static FilePart file(FormPart part) {
        return FilePart.of(part.fileName(), part.text().getBytes(StandardCharsets.UTF_8));
    }

    private Object smallestForm(Class<?> form) {
        Object builder = Reflection.callStatic(form, "builder");
        operation.formSchema().orElseThrow().texts("required").forEach(name -> set(builder, name, this::smallestPart));
        return Reflection.call(builder, "build");
    }

    private Object smallestPart(View view) {
        if (view.is(FilePart.class) || (view.isList() && view.contents().is(FilePart.class))) {
            return part(List.of(new FormPart("", "empty", null, "")), view);
        }
        String document = view.emptyDocument();
        return document.isEmpty()
                ? Values.ofRequest(json).value(scalar("1", view), view.type())
                : Codec.of(view.type()).decode(json, document);
    }

    private static void set(Object form, String name, Function<View, Object> part) {
        Method setter = Values.setters(form.getClass(), JavaNames.setter(name)).findFirst().orElseThrow(
                () -> new AssertionError(form.getClass().getName() + " has no method for the part " + name));
        Reflection.call(setter, form, part.apply(View.of(setter.getAnnotatedParameterTypes()[0])));
    }

    /** Returns the smallest answer that the call takes. */
    String emptyAnswer() {
        return vendor.answerView(operation.id()).emptyDocument();
    }

    private ApiCall<?> call(ApiClient client, Function<View, Object> body) {
        List<Method> methods = vendor.methods(operation.id());
        Map<String, List<String>> optional = new HashMap<>(parameters);
        optional.keySet().removeAll(operation.clientParameters());
        optional.keySet().removeAll(operation.constantParameters());
        methods.stream().flatMap(OperationCall::names).forEach(optional::remove);
        Method method = methods.stream()
                .filter(candidate -> methods.size() == 1 || !optional.isEmpty() == takesOptionalOnes(candidate))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no method " + operation.id() + " takes " + optional));
        Object[] arguments = Stream.of(method.getParameters())
                .map(parameter -> parameter.isAnnotationPresent(Body.class) ? body.apply(View.of(parameter.getAnnotatedType()))
                        : parameter.isAnnotationPresent(Tag.class) ? optional(parameter.getType(), optional)
                        : positional(parameter))
                .toArray();
        Method accessor = Stream.of(client.getClass().getMethods())
                .filter(candidate -> candidate.getReturnType() == method.getDeclaringClass())
                .findFirst()
                .orElseThrow();
        return (ApiCall<?>) Reflection.call(method, Reflection.call(accessor, client), arguments);
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

    private Object positional(Parameter parameter) {
        String name = name(parameter);
        return argument(operation.parameter(name).orElseThrow(), parameters.get(name), View.of(parameter.getAnnotatedType()));
    }

    private Object optional(Class<?> params, Map<String, List<String>> values) {
        Object builder = Reflection.callStatic(params, "builder");
        values.forEach((name, texts) -> set(builder, name, texts));
        return Reflection.call(builder, "build");
    }

    private void set(Object builder, String name, List<String> texts) {
        operation.parameter(name).ifPresentOrElse(
                parameter -> {
                    Method setter = setter(builder, parameter, 1);
                    Reflection.call(setter, builder, argument(parameter, texts, View.of(setter.getAnnotatedParameterTypes()[0])));
                },
                () -> {
                    SpecNode anyName = operation.anyNameParameter().orElseThrow(
                            () -> new AssertionError(operation.id() + " describes no parameter " + name));
                    texts.forEach(text -> Reflection.call(setter(builder, anyName, 2), builder, name, text));
                });
    }

    private static Method setter(Object builder, SpecNode parameter, int parameters) {
        String name = JavaNames.setter(parameter.text(parameter.has("x-java-name") ? "x-java-name" : "name"));
        return Values.methods(builder.getClass(), name, parameters)
                .findFirst()
                .orElseThrow(() -> new AssertionError(builder.getClass().getName() + " has no method " + name));
    }

    /** Returns what an application would hand over for a parameter of which the address or a header has certain texts. */
    private Object argument(SpecNode parameter, List<String> texts, View view) {
        JsonNode value;
        if (parameter.has("content")) {
            value = Trees.json(texts.get(0));
        } else if (view.isList()) {
            boolean joined = parameter.has("explode") && !parameter.isTrue("explode");
            value = Trees.array((joined ? List.of(texts.get(0).split(",")) : texts).stream().map(text -> scalar(text, view.contents())));
        } else {
            value = scalar(texts.get(0), view);
        }
        return Values.ofRequest(json).value(value, view.type());
    }

    private static JsonNode scalar(String text, View view) {
        return view.kinds().contains(JsonKind.STRING) ? StringNode.valueOf(text) : Trees.json(text);
    }
}
