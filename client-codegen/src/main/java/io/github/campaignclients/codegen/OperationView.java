package io.github.campaignclients.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An operation.
 *
 * @param packageName the package of its interface and its params object
 * @param id the operation id
 * @param method the HTTP method
 * @param path the path, relative to the server, and the query that is the same in each call
 * @param doc summary, description, and what is done about a failure
 * @param link the vendor's page
 * @param deprecated whether the vendor says so
 * @param retry whether it may be sent again, or null where the HTTP method decides
 * @param server the name of its server, or null where that is the client's
 * @param authenticated whether the key is sent
 * @param parameters its parameters
 * @param clientParameters those of them that may be set on the client, as string literals
 * @param bodyType the type of the request body, or null
 * @param answer what it answers
 * @param paging how it is walked page by page, or null
 * @param polling the arguments that say when a job is done, or null
 */
record OperationView(
        String packageName,
        String id,
        String method,
        String path,
        List<String> doc,
        Link link,
        boolean deprecated,
        RetryRule retry,
        String server,
        boolean authenticated,
        List<ParameterView> parameters,
        List<String> clientParameters,
        JavaType bodyType,
        AnswerView answer,
        Paging paging,
        List<String> polling) {

    private static final String CONTINUATION = "            ";

    /**
     * A method of the interface.
     *
     * @param parameters its parameter list
     * @param withParams whether that ends with the params object
     */
    record Method(String parameters, boolean withParams) {}

    /** Returns the parameters that are arguments of the interface's methods. */
    List<ParameterView> required() {
        return parameters.stream().filter(ParameterView::positional).toList();
    }

    /** Returns the parameters of the params object. */
    List<ParameterView> optional() {
        return parameters.stream().filter(parameter -> !parameter.positional()).toList();
    }

    boolean hasParams() {
        return !optional().isEmpty();
    }

    /** Returns the arguments of the call that makes sure that the params object has what it must have, or an empty text. */
    String demanded() {
        return String.join(", ", optional().stream().filter(ParameterView::required).map(ParameterView::wireName).toList());
    }

    /** Returns the name of the params object's class. */
    String params() {
        return Names.pascal(id) + "Params";
    }

    /** Returns what the interface's methods return. */
    String result() {
        if (paging != null) {
            return "PagedCall<" + answer.argument() + ", " + paging.item().name() + ">";
        }
        return (polling == null ? "ApiCall<" : "JobCall<") + answer.argument() + ">";
    }

    /** Returns the annotations of the interface's methods. */
    List<String> annotations() {
        List<String> annotations = new ArrayList<>();
        annotations.add(annotation("Operation", operationArguments()));
        if (paging != null) {
            annotations.add(annotation("Paging", paging.arguments()));
        }
        if (polling != null) {
            annotations.add(annotation("Polling", polling));
        }
        String address = JavadocText.literal(path);
        annotations.add(sendsBodyWithDelete()
                ? "@HTTP(method = \"DELETE\", path = " + address + ", hasBody = true)"
                : "@" + method + "(" + address + ")");
        return annotations;
    }

    private static String annotation(String name, List<String> arguments) {
        return "@" + name + "(" + Lines.join(arguments, 8 + name.length(), CONTINUATION) + ")";
    }

    /** Retrofit's annotation for DELETE takes no body. */
    private boolean sendsBodyWithDelete() {
        return method.equals("DELETE") && bodyType != null;
    }

    private List<String> operationArguments() {
        List<String> arguments = new ArrayList<>();
        arguments.add("id = " + JavadocText.literal(id));
        if (retry != null) {
            arguments.add("retry = Retry." + retry);
        }
        if (!answer.accept().equals(Answers.JSON)) {
            arguments.add("accept = " + JavadocText.literal(answer.accept()));
        }
        if (answer.mayBeEmpty() && !answer.type().equals(JavaType.VOID)) {
            arguments.add("mayBeEmpty = true");
        }
        if (server != null) {
            arguments.add("server = " + JavadocText.literal(server));
        }
        if (!authenticated) {
            arguments.add("authenticated = false");
        }
        if (!clientParameters.isEmpty()) {
            arguments.add("clientParameters = " + Lines.braced(clientParameters));
        }
        return arguments;
    }

    /** Returns the methods of the interface: with what is required, where that is enough, and with the params object, where there is one. */
    List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        if (demanded().isEmpty()) {
            methods.add(new Method(join(positional()), false));
        }
        if (hasParams()) {
            List<String> list = positional();
            list.add("@Tag " + params() + " params");
            methods.add(new Method(join(list), true));
        }
        return methods;
    }

    private List<String> positional() {
        List<String> list = new ArrayList<>();
        required().forEach(parameter -> list.add(parameter.argument()));
        if (bodyType != null) {
            list.add("@Body " + bodyType.name() + " body");
        }
        return list;
    }

    private String join(List<String> list) {
        return Lines.join(list, 11 + result().length() + id.length(), CONTINUATION);
    }

    /** Returns the qualified names of what the interface's methods use. */
    Set<String> imports() {
        Set<String> imports = new TreeSet<>(answer.type().imports());
        imports.add(JavaType.HTTP + "Operation");
        imports.add("retrofit2.http." + (sendsBodyWithDelete() ? "HTTP" : method));
        imports.add(JavaType.CORE + (paging != null ? "PagedCall" : polling != null ? "JobCall" : "ApiCall"));
        if (answer.mayBeEmpty()) {
            imports.add(JavaType.NULLABLE);
        }
        if (paging != null) {
            imports.add(JavaType.HTTP + "Paging");
            imports.addAll(paging.item().imports());
        }
        if (polling != null) {
            imports.add(JavaType.HTTP + "Polling");
        }
        if (retry != null) {
            imports.add(JavaType.HTTP + "Retry");
        }
        if (bodyType != null) {
            imports.add("retrofit2.http.Body");
            imports.addAll(bodyType.imports());
        }
        for (ParameterView parameter : required()) {
            imports.add("retrofit2.http." + Names.pascal(parameter.place()));
            imports.addAll(parameter.type().imports());
        }
        if (hasParams()) {
            imports.add("retrofit2.http.Tag");
        }
        return imports;
    }

    /** Returns the qualified names of what the params object uses, in order. */
    List<String> paramsImports() {
        Set<String> imports = new TreeSet<>();
        imports.add(JavaType.HTTP + "ApiParams");
        for (ParameterView parameter : optional()) {
            imports.addAll(parameter.type().imports());
            if (parameter.form() == ParameterView.Form.JSON) {
                imports.add(JavaType.JSON + "Codecs");
            }
        }
        return List.copyOf(imports);
    }
}
