package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ServerAddressTest {

    private static String refusal(String url) {
        ThingsClient.Builder builder = ThingsClient.builder();
        return assertThrows(IllegalArgumentException.class, () -> builder.server(url)).getMessage();
    }

    private static String used(String url) {
        try (ThingsClient client = ThingsClient.builder().apiKey("key").server(url).build()) {
            return client.toString();
        }
    }

    @Test
    void withoutAServerTheDocumentedOneIsUsed() {
        try (ThingsClient client = ThingsClient.builder().apiKey("key").build()) {
            assertEquals("ThingsClient{https://api.things.example/v1/}", client.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.example.com, https://api.example.com/",
        "https://api.example.com/v1, https://api.example.com/v1/",
        "https://api.example.com/v1/, https://api.example.com/v1/",
        "HTTPS://API.example.com:8443, https://api.example.com:8443/",
        "http://localhost:8080/x, http://localhost:8080/x/",
        "http://127.0.0.1, http://127.0.0.1/",
        "http://127.8.9.10, http://127.8.9.10/",
        "http://[::1]:8080, http://[::1]:8080/",
        "http://[0:0:0:0:0:0:0:1], http://[::1]/",
    })
    void anAddressIsTaken(String given, String used) {
        assertEquals("ThingsClient{" + used + "}", used(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://api.example.com", "http://127.example.com", "http://127.1", "http://localhost.example.com", "http://10.0.0.1",
        "http://[::2]", "http://1270.0.0.1"
    })
    void plainHttpIsRefusedExceptToThisMachine(String url) {
        assertEquals("server(...): " + url + "/ would carry the API key in the clear: use https (plain http is for localhost, "
                + "127.0.0.0/8 and ::1 only, unless insecureServer(...) allows it)", refusal(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api.example.com", "/v1", "ftp://api.example.com", "https://"})
    void whatIsNoAddressIsRefused(String url) {
        assertEquals("server(...): not an absolute http or https address", refusal(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://me:secret@api.example.com", "https://secret@api.example.com", "https://:secret@api.example.com"})
    void aPasswordInTheAddressIsRefusedAndNotPrinted(String url) {
        assertEquals("server(...): https://api.example.com/ was given with a user name or password, which would end in logs: set the "
                + "credential by apiKey(...)", refusal(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.example.com/v1?key=secret", "https://api.example.com/v1#secret"})
    void aQueryOrFragmentIsRefusedAndNotPrinted(String url) {
        assertEquals("server(...): https://api.example.com/v1 was given with a query or fragment, to which no path can be appended",
                refusal(url));
    }

    @ParameterizedTest
    @CsvSource({
        "http://proxy.internal:8080/lemlist, http://proxy.internal:8080/lemlist/",
        "http://10.0.0.1, http://10.0.0.1/",
        "https://api.example.com, https://api.example.com/"
    })
    void plainHttpIsTakenWhereItIsAskedForByName(String given, String used) {
        try (ThingsClient client = ThingsClient.builder().apiKey("key").insecureServer(given).build()) {
            assertEquals("ThingsClient{" + used + "}", client.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', not an absolute http or https address",
        "'http://me:secret@x.example', 'http://x.example/ was given with a user name or password, which would end in logs: set the "
                + "credential by apiKey(...)'",
        "'http://x.example/?key=secret', 'http://x.example/ was given with a query or fragment, to which no path can be appended'"
    })
    void whatElseIsRefusedIsRefusedThereToo(String given, String message) {
        ThingsClient.Builder builder = ThingsClient.builder();

        assertEquals("insecureServer(...): " + message,
                assertThrows(IllegalArgumentException.class, () -> builder.insecureServer(given)).getMessage());
    }

    @Test
    void aDefinitionIsHeldToTheSameRule() {
        ApiDefinition.Builder definition = ThingsClient.definition();

        assertThrows(IllegalArgumentException.class, () -> definition.server("http://api.example.com"));
    }
}
