package io.github.campaignclients.integration;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.http.CallLogger;
import io.github.campaignclients.core.http.ClientBuilder;
import io.github.campaignclients.core.http.RetryPolicy;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * A vendor's client in the table.
 *
 * @param vendor the vendor
 * @param operation its operation
 */
record FaultClient(Vendor vendor, Specification.Operation operation) {

    /** Returns one of each vendor, with the operation that changes a campaign. */
    static List<FaultClient> all() {
        return Vendor.real().stream().map(vendor -> new FaultClient(vendor, changing(vendor.specification().operations()))).toList();
    }

    private static Specification.Operation changing(List<Specification.Operation> operations) {
        return operations.stream().filter(operation -> operation.id().equals("updateCampaign")).findFirst().orElse(operations.get(0));
    }

    /** Returns the header that tells when the vendor's limit begins anew, or one that means nothing to the client. */
    String resetHeader() {
        return saysWhenLimitResets() ? root().get("x-rate-limit-headers").text("reset") : "X-RateLimit-Reset";
    }

    boolean saysWhenLimitResets() {
        return root().has("x-rate-limit-headers");
    }

    /** Returns whether the vendor has codes of failures that do not pass. */
    boolean hasPermanentErrors() {
        return root().has("x-errors") && root().get("x-errors").has("permanent");
    }

    private SpecNode root() {
        return vendor.specification().root();
    }

    /** Returns the body of a successful answer. */
    String success(FaultRequest request) {
        return request == FaultRequest.OPERATION ? operationCall(Json.MOSHI).emptyAnswer() : "{}";
    }

    private OperationCall operationCall(Json json) {
        return OperationCall.withAnyParameters(vendor, operation, json);
    }

    /** Creates the client for a row, with the default limits and delays of half their length. */
    ApiClient build(FaultRow row, FaultServer server, Json json, FaultClock clock, FaultTrace trace) {
        ClientBuilder<? extends ApiClient, ?> builder = operationCall(json).builder();
        builder.server(server.origin());
        builder.apiKey(FaultKey.KEY);
        builder.timeout(row.timeout);
        builder.retries(RetryPolicy.builder().random(() -> 0.5).build());
        builder.scheduler(clock);
        builder.listener(trace);
        builder.logger(CallLogger.to(trace::log).showingBodies().showingHeaders("Location", "X-Repeated"));
        server.connections().ifPresent(builder::httpClient);
        return builder.build();
    }

    ApiCall<?> call(FaultRequest request, ApiClient client, Json json) {
        return switch (request) {
            case OPERATION -> operationCall(json).callWithEmptyBody(client);
            case GET -> client.raw("GET", "/faults/{id}").path("id", "1").call();
            case POST -> client.raw("POST", "/faults").body(JsonValue.of("a fault")).call();
        };
    }

    /** Returns the path that is requested. */
    String path(FaultRequest request) {
        return switch (request) {
            case OPERATION -> operation.path().replaceAll("\\{\\w+}", "1");
            case GET -> "/faults/1";
            case POST -> "/faults";
        };
    }

    /**
     * Returns a message with how it begins, such as {@code updateCampaign: PATCH http://…}, in place of {@code {call}}, with the address
     * in place of {@code {url}}, and with the variable of the key in place of {@code {env}}.
     */
    String message(String text, FaultRequest request, FaultServer server) {
        String url = server.origin() + path(request);
        String call = switch (request) {
            case OPERATION -> operation.id() + ": " + operation.method().toUpperCase(Locale.ROOT);
            default -> "raw: " + request;
        };
        return server.locate(text.replace("{call}", call + " " + url)
                .replace("{url}", url)
                .replace("{env}", vendor.name().toUpperCase(Locale.ROOT) + "_API_KEY"));
    }

    @Override
    public String toString() {
        return vendor.name();
    }
}
