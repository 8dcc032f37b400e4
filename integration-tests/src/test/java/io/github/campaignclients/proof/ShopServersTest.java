package io.github.campaignclients.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.shop.ShopClient;
import io.github.campaignclients.shop.model.Lead;
import java.util.List;
import okhttp3.Credentials;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where requests go, and the key with them. */
class ShopServersTest {

    private static MockResponse text(String body) {
        return new MockResponse().setHeader("Content-Type", "text/plain").setBody(body);
    }

    @ParameterizedTest
    @EnumSource
    void anOperationWithAServerOfItsOwnIsCalledThereAndWithoutAKeyWhereItNeedsNone(Json json) {
        try (Shop main = new Shop(json).answering("{\"_id\":\"l-1\"}"); Shop account = new Shop(json).answering(text("1.2"))) {
            ShopClient client = main.client(main.builder().accountServer(account.url("/api")));

            assertEquals("1.2", client.account().getVersion().execute());
            assertEquals("l-1", client.leads().getLead("l-1").execute().getId());

            RecordedRequest version = account.request();
            assertEquals("GET /api/version HTTP/1.1", version.getRequestLine());
            assertNull(version.getHeader("Authorization"));
            assertEquals("text/plain", version.getHeader("Accept"));
            RecordedRequest lead = main.request();
            assertEquals("GET /v1/leads/l-1 HTTP/1.1", lead.getRequestLine());
            assertEquals(Credentials.basic("", Shop.KEY), lead.getHeader("Authorization"));
            assertEquals(List.of(1, 1), List.of(main.requests(), account.requests()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theKeyGoesToBothServersThatAreSet(Json json) {
        try (Shop main = new Shop(json).answering("{\"_id\":\"l-1\"}"); Shop account = new Shop(json).answering("{\"owner\":\"Ada\"}")) {
            ShopClient client = main.client(main.builder().accountServer(account.url("/api")));

            assertEquals("Ada", client.account().getAccount().execute().getOwner());
            assertEquals("l-1", client.leads().getLead("l-1").execute().getId());

            RecordedRequest owner = account.request();
            assertEquals("GET /api/account HTTP/1.1", owner.getRequestLine());
            assertEquals(Credentials.basic("", Shop.KEY), owner.getHeader("Authorization"));
            assertEquals(Credentials.basic("", Shop.KEY), main.request().getHeader("Authorization"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClientOfATestServerDoesNotReachTheRealAccount(Json json) {
        try (Shop main = new Shop(json)) {
            ShopClient client = main.client();
            assertEquals("getVersion is called on a server of its own, https://account.shop.example/, while this client is set to call "
                            + main.url("/v1/") + ": set by accountServer(...) on the client's builder which server to call for it",
                    assertThrows(IllegalStateException.class, () -> client.account().getVersion()).getMessage());
            assertEquals(0, main.requests());
        }
    }

    @ParameterizedTest
    @EnumSource
    void unlessSetTheDocumentedServersAreCalled(Json json) {
        try (ShopClient client = ShopClient.builder().apiKey(Shop.KEY).json(json).build()) {
            assertEquals("https://api.shop.example/v1/leads/l-1", client.leads().getLead("l-1").request().url().toString());
            assertEquals("https://account.shop.example/version", client.account().getVersion().request().url().toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOtherDocumentedServerHasAName(Json json) {
        assertEquals("https://staging.shop.example/v1", ShopClient.STAGING);
        try (ShopClient client = ShopClient.builder().apiKey(Shop.KEY).json(json).server(ShopClient.STAGING).build()) {
            assertEquals("https://staging.shop.example/v1/leads/l-1", client.leads().getLead("l-1").request().url().toString());
            assertThrows(IllegalStateException.class, () -> client.account().getVersion());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theKeyDoesNotFollowARedirectToAnotherServerNotEvenToOneThatIsSet(Json json) {
        try (Shop main = new Shop(json); Shop account = new Shop(json); Shop foreign = new Shop(json)) {
            ShopClient client = main.client(main.builder().accountServer(account.url("")));
            for (Shop target : List.of(account, foreign)) {
                main.answering(new MockResponse().setResponseCode(302).setHeader("Location", target.url("/v1/leads/l-2")));
                ApiStatusException refusal = assertThrows(ApiStatusException.class, () -> client.leads().getLead("l-1").execute());
                assertEquals(302, refusal.getStatus());
                assertEquals(0, target.requests());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theKeyFollowsARedirectWithinTheServer(Json json) {
        try (Shop main = new Shop(json).answering(new MockResponse().setResponseCode(302).setHeader("Location", "/v1/leads/l-2"))
                .answering("{\"_id\":\"l-2\"}")) {
            Lead lead = main.client().leads().getLead("l-1").execute();

            assertEquals("l-2", lead.getId());
            main.request();
            assertEquals(Credentials.basic("", Shop.KEY), main.request().getHeader("Authorization"));
        }
    }
}
