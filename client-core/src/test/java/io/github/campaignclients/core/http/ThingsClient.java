package io.github.campaignclients.core.http;

/** A client as the generator writes them, for a service that is a MockWebServer. */
final class ThingsClient extends ApiClient {

    static final ApiDefinition DEFINITION = definition().apiKeyHeader("X-Api-Key").build();

    private ThingsClient(Builder builder) {
        super(builder);
    }

    static ApiDefinition.Builder definition() {
        return ApiDefinition.builder("things", "1.2.3")
                .environmentVariable("THINGS_API_KEY")
                .server("https://api.things.example/v1")
                .errorCode("/code", "/errors/0/code")
                .errorMessage("/message", "/error/message", "/error")
                .requestId("/meta/request_id")
                .clientQuery("account_id", "accountId")
                .clientHeader("X-Team", "team");
    }

    static Builder builder() {
        return new Builder(DEFINITION);
    }

    static Builder builder(ApiDefinition definition) {
        return new Builder(definition);
    }

    ThingsApi things() {
        return api(ThingsApi.class);
    }

    Builder toBuilder() {
        return new Builder(this);
    }

    static final class Builder extends ClientBuilder<ThingsClient, Builder> {

        private Builder(ApiDefinition definition) {
            super(definition);
        }

        private Builder(ThingsClient client) {
            super(client);
        }

        Builder accountId(String accountId) {
            return clientParameter("account_id", accountId);
        }

        Builder accountServer(String url) {
            return server("account", url);
        }

        Builder team(String team) {
            return clientParameter("X-Team", team);
        }

        @Override
        public ThingsClient build() {
            return new ThingsClient(this);
        }
    }
}
