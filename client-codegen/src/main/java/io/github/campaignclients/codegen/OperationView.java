package io.github.campaignclients.codegen;

import java.util.ArrayList;
import java.util.List;

/**
 * An operation.
 *
 * @param packageName the package of its interface and its params object
 * @param id the operation id
 * @param method the HTTP method
 * @param path the path, relative to the server
 * @param doc summary, description, and what is done about a failure
 * @param link the vendor's page
 * @param deprecated whether the vendor says so
 * @param retry whether it may be sent again, or null where the HTTP method decides
 * @param required the positional parameters
 * @param optional the parameters of the params object
 * @param clientParameters those of them that may be set on the client, as string literals
 * @param bodyType the type of the request body, or null
 * @param resultType the type of the answer
 * @param resultDoc what the answer is
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
        List<ParameterView> required,
        List<ParameterView> optional,
        List<String> clientParameters,
        JavaType bodyType,
        JavaType resultType,
        String resultDoc) {

    private static final String CONTINUATION = "            ";

    /**
     * A method of the interface.
     *
     * @param parameters its parameter list
     * @param withParams whether that ends with the params object
     */
    record Method(String parameters, boolean withParams) {}

    boolean hasParams() {
        return !optional.isEmpty();
    }

    /** Returns the name of the params object's class. */
    String params() {
        return Names.pascal(id) + "Params";
    }

    /** Returns the arguments of the annotation that names the operation. */
    String operationArguments() {
        List<String> arguments = new ArrayList<>();
        arguments.add("id = " + JavadocText.literal(id));
        if (retry != null) {
            arguments.add("retry = Retry." + retry);
        }
        if (!clientParameters.isEmpty()) {
            String all = String.join(", ", clientParameters);
            arguments.add("clientParameters = " + (clientParameters.size() == 1 ? all : "{" + all + "}"));
        }
        return Lines.join(arguments, 16, CONTINUATION);
    }

    /** Returns the interface's methods: one with what is required, and one with the params object, too, where there is one. */
    List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        methods.add(new Method(join(positional()), false));
        if (hasParams()) {
            List<String> list = positional();
            list.add("@Tag " + params() + " params");
            methods.add(new Method(join(list), true));
        }
        return methods;
    }

    private List<String> positional() {
        List<String> list = new ArrayList<>();
        for (ParameterView parameter : required) {
            list.add("@" + parameter.annotation() + "(" + parameter.wireName() + ") "
                    + parameter.type().primitive() + " " + parameter.name());
        }
        if (bodyType != null) {
            list.add("@Body " + bodyType.name() + " body");
        }
        return list;
    }

    private String join(List<String> list) {
        return Lines.join(list, 20 + resultType.name().length() + id.length(), CONTINUATION);
    }
}
