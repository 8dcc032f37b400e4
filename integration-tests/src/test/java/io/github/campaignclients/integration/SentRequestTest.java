package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What an application builds by the generated methods arrives as the vendor's page shows it; where none does, as it is described. */
class SentRequestTest {

    /** The headers that HTTP needs or that name this client, and that no page shows. */
    private static final Set<String> NEVER_SHOWN =
            Set.of("accept", "accept-encoding", "connection", "content-length", "host", "user-agent");

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource(Cases.REQUESTS_ON_BOTH)
    void aDocumentedRequestArrivesAsDocumented(DocumentedRequest documented, Json json) {
        Curl curl = documented.curl();
        HttpUrl server = HttpUrl.get(server(documented, curl));
        OperationCall operation = new OperationCall(documented.vendor(), documented.operation(), json, parameters(documented, curl));
        try (TestServer testServer = TestServer.answering(operation.emptyAnswer());
                ApiClient client = operation.client(testServer.url(server.encodedPath()))) {
            call(documented, curl, operation, client).execute();

            RecordedRequest request = testServer.request();
            assertEquals(curl.method(), request.getMethod());
            assertEquals(curl.url().pathSegments(), request.getRequestUrl().pathSegments());
            assertEquals(query(curl.url()), query(request.getRequestUrl()));
            assertEquals(curl.headers(), headers(request, curl));
            if (documented.operation().formSchema().isEmpty()) {
                assertBody(documented, request.getBody().readUtf8());
            } else if (!curl.form().isEmpty()) {
                assertForm(curl.form(), FormPart.of(request));
            }
        }
    }

    private static ApiCall<?> call(DocumentedRequest documented, Curl curl, OperationCall operation, ApiClient client) {
        if (!curl.form().isEmpty()) {
            return operation.call(client, curl.form());
        }
        Optional<JsonNode> body = documented.body();
        if (body.isEmpty()) {
            return operation.callWithEmptyBody(client);
        }
        List<KnownFault> faults = documented.knownFaults();
        if (faults.isEmpty()) {
            return operation.call(client, body.get());
        }
        if (faults.stream().allMatch(fault -> fault.keyword().equals("required"))) {
            assertRefused(faults, operation, client, body.get());
        }
        return operation.callAsRead(client, body.get());
    }

    /** A builder refuses what lacks something that is required, and names all that its object lacks. */
    private static void assertRefused(List<KnownFault> faults, OperationCall operation, ApiClient client, JsonNode body) {
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> operation.call(client, body));
        Map<String, Set<String>> missing = faults.stream().map(KnownFault::pointer).collect(Collectors.groupingBy(
                pointer -> pointer.substring(0, pointer.lastIndexOf('/')),
                Collectors.mapping(pointer -> pointer.substring(pointer.lastIndexOf('/') + 1), Collectors.toSet())));
        String message = refusal.getMessage();
        Set<String> named = Set.of(message.substring(message.indexOf(" needs ") + " needs ".length()).split(", "));
        assertTrue(missing.containsValue(named), message);
    }

    /** A command may leave out a body that is not required: then one in which nothing is says the same. */
    private static void assertBody(DocumentedRequest documented, String sent) {
        String none = documented.vendor().bodyView(documented.operationId()).map(View::emptyDocument).orElse("");
        documented.documentedBody().ifPresentOrElse(
                tree -> assertEquals(Optional.empty(), Trees.difference(tree, Trees.json(sent), Trees::sameMoment)),
                () -> assertEquals(none, sent));
    }

    private static void assertForm(List<FormPart> documented, List<FormPart> sent) {
        assertEquals(documented.size(), sent.size(), () -> documented + " was sent as " + sent);
        for (int i = 0; i < documented.size(); i++) {
            FormPart part = documented.get(i);
            FormPart came = sent.get(i);
            assertTrue(part.isSent(came), () -> part + " was sent as " + came);
        }
    }

    /** Returns the documented server that the command names. */
    private static String server(DocumentedRequest documented, Curl curl) {
        return documented.vendor().specification().servers(documented.operation()).stream()
                .map(server -> server.text("url"))
                .filter(server -> curl.url().toString().startsWith(server + "/"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no server in the specification is that of " + curl.url()));
    }

    /** Returns the parameters that the command's address and headers hold. */
    private static Map<String, List<String>> parameters(DocumentedRequest documented, Curl curl) {
        Map<String, List<String>> parameters = new HashMap<>();
        List<String> template = HttpUrl.get(server(documented, curl) + documented.operation().path()).pathSegments();
        List<String> segments = curl.url().pathSegments();
        assertEquals(template.size(), segments.size(), () -> curl.url() + " is no address of " + documented.operation().path());
        for (int i = 0; i < segments.size(); i++) {
            if (template.get(i).matches("\\{.+}")) {
                parameters.put(template.get(i).replaceAll("[{}]", ""), List.of(segments.get(i)));
            }
        }
        curl.url().queryParameterNames().forEach(name -> parameters.put(name, curl.url().queryParameterValues(name)));
        documented.operation().parameters().stream()
                .filter(parameter -> parameter.text("in").equals("header"))
                .map(parameter -> parameter.text("name"))
                .filter(name -> curl.headers().containsKey(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> parameters.put(name, curl.headers().get(name.toLowerCase(Locale.ROOT))));
        return parameters;
    }

    private static Map<String, List<String>> query(HttpUrl url) {
        Map<String, List<String>> query = new TreeMap<>();
        url.queryParameterNames().forEach(name -> query.put(name, url.queryParameterValues(name)));
        return query;
    }

    private static Map<String, List<String>> headers(RecordedRequest request, Curl curl) {
        Map<String, List<String>> headers = new TreeMap<>(request.getHeaders().toMultimap());
        headers.keySet().removeIf(name -> NEVER_SHOWN.contains(name) && !curl.headers().containsKey(name));
        if (curl.data() == null && !curl.headers().containsKey("content-type")) {
            headers.remove("content-type"); // of a body that is left out
        }
        headers.computeIfPresent("content-type", (name, types) -> List.of(types.get(0).replaceFirst("; boundary=.*", "")));
        return headers;
    }
}
