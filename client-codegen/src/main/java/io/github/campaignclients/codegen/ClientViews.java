package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns a document's head into the view of its client. */
final class ClientViews {

    private static final String HTTP = "io.github.campaignclients.core.http.";

    /** The runtime's names for what {@code x-errors} points to. */
    private static final Map<String, String> ERROR_POINTERS =
            Map.of("code", "errorCode", "message", "errorMessage", "requestId", "requestId");

    private ClientViews() {}

    static ClientView of(
            OpenAPI document, String vendor, String version, String packageName, List<Parameter> parameters, List<ApiView> apis) {
        String variable = vendor.toUpperCase(Locale.ROOT) + "_API_KEY";
        List<String> definition = new ArrayList<>();
        definition.add("builder(" + JavadocText.literal(vendor) + ", " + JavadocText.literal(version) + ")");
        definition.add("environmentVariable(" + JavadocText.literal(variable) + ")");
        definition.add("server(" + JavadocText.literal(document.getServers().get(0).getUrl()) + ")");
        definition.add(credential(document));
        Map<String, Object> extensions = document.getExtensions() == null ? Map.of() : document.getExtensions();
        errors(definition, (Map<?, ?>) extensions.get("x-errors"));
        envelope(definition, (Map<?, ?>) extensions.get("x-envelope"));
        List<ParameterView> views = new ArrayList<>();
        for (Parameter parameter : parameters) {
            String name = Names.clientParameter(parameter.getName());
            String literal = JavadocText.literal(parameter.getName());
            definition.add("client" + Names.pascal(parameter.getIn()) + "(" + literal + ", " + JavadocText.literal(name) + ")");
            views.add(new ParameterView(
                    literal, name, parameter.getIn(), JavaType.STRING, name, JavadocText.line(parameter.getDescription())));
        }
        return new ClientView(
                packageName,
                Names.pascal(vendor) + "Client",
                JavadocText.line(document.getInfo().getTitle()),
                imports(apis),
                JavadocText.lines(document.getInfo().getDescription()),
                Link.of(document.getExternalDocs()),
                variable,
                definition,
                servers(document),
                views,
                apis);
    }

    private static String credential(OpenAPI document) {
        String name = document.getSecurity().get(0).keySet().iterator().next();
        SecurityScheme scheme = document.getComponents().getSecuritySchemes().get(name);
        if (scheme.getType() == SecurityScheme.Type.APIKEY && scheme.getIn() == SecurityScheme.In.HEADER) {
            return "apiKeyHeader(" + JavadocText.literal(scheme.getName()) + ")";
        }
        if (scheme.getType() == SecurityScheme.Type.HTTP && "bearer".equals(scheme.getScheme())) {
            return "bearer()";
        }
        if (scheme.getType() == SecurityScheme.Type.HTTP && "basic".equals(scheme.getScheme())) {
            Object userName = scheme.getExtensions() == null ? null : scheme.getExtensions().get("x-username");
            if (userName == null) {
                throw new IllegalArgumentException("the security scheme " + name + " needs x-username: the user name beside the key");
            }
            return "basic(" + JavadocText.literal(userName.toString()) + ")";
        }
        throw new IllegalArgumentException(
                "the security scheme " + name + " is none of: an API key in a header, HTTP bearer, HTTP basic");
    }

    private static void errors(List<String> definition, Map<?, ?> pointers) {
        if (pointers == null) {
            return;
        }
        pointers.forEach((what, where) ->
                definition.add(ERROR_POINTERS.get(what.toString()) + "(" + literals((List<?>) where) + ")"));
    }

    private static void envelope(List<String> definition, Map<?, ?> envelope) {
        if (envelope != null) {
            List<Object> members = new ArrayList<>();
            members.add(envelope.get("payload"));
            members.addAll((List<?>) envelope.get("beside"));
            definition.add("envelope(" + literals(members) + ")");
        }
    }

    private static String literals(List<?> texts) {
        return String.join(", ", texts.stream().map(text -> JavadocText.literal(text.toString())).toList());
    }

    private static List<ClientView.Server> servers(OpenAPI document) {
        List<ClientView.Server> servers = new ArrayList<>();
        for (Server server : document.getServers().subList(1, document.getServers().size())) {
            String doc = server.getDescription() == null ? "A server for {@link Builder#server(String)}."
                    : JavadocText.line(server.getDescription()) + " For {@link Builder#server(String)}.";
            servers.add(new ClientView.Server(
                    server.getExtensions().get("x-name").toString(), JavadocText.literal(server.getUrl()), doc));
        }
        return servers;
    }

    private static List<String> imports(List<ApiView> apis) {
        Set<String> imports = new TreeSet<>();
        for (String type : List.of("ApiClient", "ApiDefinition", "ClientBuilder")) {
            imports.add(HTTP + type);
        }
        for (ApiView api : apis) {
            imports.add(api.packageName() + "." + api.name());
        }
        return List.copyOf(imports);
    }
}
