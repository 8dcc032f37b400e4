package io.github.campaignclients.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.AuthenticationException;
import io.github.campaignclients.core.BadRequestException;
import io.github.campaignclients.core.NotFoundException;
import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.http.CallListener;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedVendorTest {

    @ParameterizedTest
    @ValueSource(strings = {"leadfeeder", "lemlist", "interchange", "puffle", "extrovert"})
    void aWrongKeyIsRefused(String vendor) {
        ApiStatusException e =
                assertThrows(AuthenticationException.class, () -> documented(Vendors.named(vendor), "wrong-key", ""));

        assertEquals("The API key is not one of this server", e.getVendorMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"leadfeeder", "lemlist", "interchange", "puffle", "extrovert"})
    void anotherAddressIsRefused(String vendor) {
        ApiStatusException e =
                assertThrows(NotFoundException.class, () -> documented(Vendors.named(vendor), EmbeddedVendor.KEY, "/elsewhere"));

        assertEquals("Nothing is documented at this address", e.getVendorMessage());
    }

    @ParameterizedTest
    @CsvSource({"leadfeeder, 1234", "lemlist, cam_1", "interchange, cmp_987654321", "puffle, 1",
        "extrovert, 3c90c3cc-0d44-4b50-8888-8dd25736052a"})
    void aBodyWithOneMemberMoreIsRefused(String vendor, String id) {
        ApiStatusException e = assertThrows(BadRequestException.class, () -> oneMemberMore(Vendors.named(vendor), id));

        assertEquals("The body is not the documented one", e.getVendorMessage());
    }

    private static Connection connection(String key, String server) {
        return new Connection(key, server, "123456", Json.available(), new CallListener() {});
    }

    private static <C extends ApiClient, A> void documented(VendorDemo<C, A> vendor, String key, String detour) {
        try (EmbeddedVendor server = EmbeddedVendor.start(vendor.name());
                C client = vendor.client(connection(key, server.address() + detour))) {
            vendor.documentedUpdate(client).execute();
        }
    }

    private static <C extends ApiClient, A> void oneMemberMore(VendorDemo<C, A> vendor, String id) {
        try (EmbeddedVendor server = EmbeddedVendor.start(vendor.name());
                C client = vendor.client(connection(EmbeddedVendor.KEY, server.address()))) {
            Map<String, JsonValue> members = new LinkedHashMap<>(server.documented().body().asMap());
            members.put("more", JsonValue.of(1));
            vendor.update(client, id, Changes.ofBody(JsonValue.of(members))).execute();
        }
    }
}
