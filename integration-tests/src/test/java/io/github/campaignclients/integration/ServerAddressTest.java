package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.json.Json;
import okhttp3.HttpUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every documented server, with every operation's path, gives the documented absolute address. */
class ServerAddressTest {

    /** Returns the path that has what a call with any parameters sends in it. */
    private static String path(Specification.Operation operation) {
        String path = operation.path();
        for (SpecNode parameter : operation.parameters()) {
            path = path.replace("{" + parameter.text("name") + "}", parameter.text("in").equals("path") ? parameter.anyText() : "");
        }
        return path;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Cases.VENDORS)
    void operationsGoToTheDocumentedAddresses(Vendor vendor) {
        Specification specification = vendor.specification();
        for (Specification.Operation operation : specification.operations()) {
            for (SpecNode server : specification.servers(operation)) {
                OperationCall call = OperationCall.withAnyParameters(vendor, operation, Json.available());
                String documented = server.text("url") + path(operation);
                boolean own = !operation.serverNames().isEmpty();
                String name = server.has("x-name") && !own ? vendor.clientConstant(server.text("x-name")) : null;
                try (ApiClient client = name == null ? call.client() : call.client(name)) {
                    HttpUrl url = call.callWithEmptyBody(client).request().url();
                    assertEquals(documented, url.newBuilder().query(null).toString());
                }
            }
        }
    }
}
