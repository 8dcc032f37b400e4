package io.github.campaignclients.integration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Credentials;
import okhttp3.HttpUrl;

/** What a curl command of an operation would be that no page shows: made from the description, without a body. */
final class DescribedCommand {

    private DescribedCommand() {}

    /** Returns the command, with some value for every parameter that the operation requires. */
    static Curl of(Specification specification, Specification.Operation operation) {
        String path = operation.path();
        Map<String, List<String>> headers = new TreeMap<>();
        for (SpecNode parameter : required(operation, "path")) {
            String name = "{" + parameter.text("name") + "}";
            // Any value does, but not the same one for all of them.
            path = path.replace(name, parameter.anyText().equals("1") ? "1" + path.indexOf(name) : parameter.anyText());
        }
        HttpUrl.Builder url = HttpUrl.get(specification.servers(operation).get(0).text("url") + path).newBuilder();
        required(operation, "query").forEach(parameter -> url.addQueryParameter(parameter.text("name"), parameter.anyText()));
        required(operation, "header").forEach(parameter ->
                headers.put(parameter.text("name").toLowerCase(Locale.ROOT), List.of(parameter.anyText())));
        specification.security(operation).ifPresent(scheme -> authorize(scheme, headers));
        if (operation.node().has("requestBody")) {
            headers.put("content-type", List.of(operation.formSchema().isPresent() ? FormPart.MEDIA_TYPE : "application/json"));
        }
        return new Curl(operation.httpMethod(), url.build(), headers, null, List.of());
    }

    private static List<SpecNode> required(Specification.Operation operation, String place) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.isTrue("required") && parameter.text("in").equals(place))
                .toList();
    }

    private static void authorize(SpecNode scheme, Map<String, List<String>> headers) {
        if (scheme.text("type").equals("apiKey")) {
            headers.put(scheme.text("name").toLowerCase(Locale.ROOT), List.of(Placeholders.API_KEY));
        } else {
            headers.put("authorization", List.of(scheme.text("scheme").equals("basic")
                    ? Credentials.basic(scheme.text("x-username"), Placeholders.API_KEY)
                    : "Bearer " + Placeholders.API_KEY));
        }
    }
}
