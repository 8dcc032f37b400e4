package io.github.campaignclients.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns a document's head into the view of its client. */
final class ClientViews {

    private ClientViews() {}

    static ClientView of(
            OpenAPI document,
            Schemas schemas,
            String vendor,
            String version,
            String packageName,
            List<Parameter> parameters,
            List<ApiView> apis) {
        String variable = vendor.toUpperCase(Locale.ROOT) + "_API_KEY";
        DefinitionCalls definition = new DefinitionCalls();
        definition.texts("builder", vendor, version);
        definition.texts("environmentVariable", variable);
        definition.texts("server", document.getServers().get(0).getUrl());
        List<ClientView.NamedServer> namedServers = namedServers(document, definition);
        definition.credential(document);
        if (document.getExtensions() != null) {
            definition.extensions(document.getExtensions());
        }
        Set<String> secrets = schemas.secretProperties();
        if (!secrets.isEmpty()) {
            definition.texts("secretProperties", secrets);
        }
        List<ParameterView> views = new ArrayList<>();
        for (Parameter parameter : parameters) {
            Object given = Parameters.givenName(parameter);
            String name = given == null ? Names.clientParameter(parameter.getName()) : given.toString();
            definition.texts("client" + Names.pascal(parameter.getIn()), parameter.getName(), name);
            views.add(new ParameterView(
                    JavadocText.literal(parameter.getName()),
                    name,
                    parameter.getIn(),
                    ParameterView.Form.SINGLE,
                    JavaType.STRING,
                    false,
                    false,
                    JavadocText.line(parameter.getDescription()) + " Calls that do not name another one use this."));
        }
        return new ClientView(
                packageName,
                Names.pascal(vendor) + "Client",
                JavadocText.line(document.getInfo().getTitle()),
                imports(definition, apis),
                JavadocText.lines(document.getInfo().getDescription()),
                Link.of(document.getExternalDocs()),
                variable,
                definition.calls(),
                servers(document),
                namedServers,
                views,
                apis);
    }

    private static List<ClientView.Server> servers(OpenAPI document) {
        List<ClientView.Server> servers = new ArrayList<>();
        for (Server server : document.getServers().subList(1, document.getServers().size())) {
            String doc = server.getDescription() == null ? "A server for {@link Builder#server(String)}."
                    : JavadocText.line(server.getDescription()) + " For {@link Builder#server(String)}.";
            servers.add(new ClientView.Server(
                    server.getExtensions().get("x-name").toString(), JavadocText.literal(server.getUrl()), JavadocText.wrapped(doc)));
        }
        return servers;
    }

    /** Adds the servers of single operations to the definition, each once. */
    private static List<ClientView.NamedServer> namedServers(OpenAPI document, DefinitionCalls definition) {
        Map<String, String> addresses = new LinkedHashMap<>();
        document.getPaths().values().forEach(item -> item.readOperations().forEach(operation -> {
            if (operation.getServers() != null) {
                operation.getServers().forEach(
                        server -> addresses.put(Operations.name(server), server.getUrl()));
            }
        }));
        List<ClientView.NamedServer> servers = new ArrayList<>();
        addresses.forEach((name, address) -> {
            definition.texts("server", name, address);
            servers.add(new ClientView.NamedServer(JavadocText.literal(name), name + "Server", JavadocText.line("`" + address + "`")));
        });
        return servers;
    }

    private static List<String> imports(DefinitionCalls definition, List<ApiView> apis) {
        Set<String> imports = new TreeSet<>(definition.imports());
        for (String type : List.of("ApiClient", "ApiDefinition", "ClientBuilder")) {
            imports.add(JavaType.HTTP + type);
        }
        for (ApiView api : apis) {
            imports.add(api.packageName() + "." + api.name());
        }
        return List.copyOf(imports);
    }
}
