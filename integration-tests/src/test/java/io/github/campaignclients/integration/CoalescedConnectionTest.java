package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.leadfeeder.LeadfeederClient;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two hosts with one address and one certificate share an HTTP/2 connection, and nothing else. */
class CoalescedConnectionTest {

    private static final HeldCertificate CERTIFICATE = new HeldCertificate.Builder()
            .addSubjectAlternativeName("one.example")
            .addSubjectAlternativeName("two.example")
            .build();

    private final MockWebServer server = new MockWebServer();
    private LeadfeederClient one;

    @BeforeEach
    void start() throws IOException {
        HandshakeCertificates own = new HandshakeCertificates.Builder().heldCertificate(CERTIFICATE).build();
        HandshakeCertificates trusted =
                new HandshakeCertificates.Builder().addTrustedCertificate(CERTIFICATE.certificate()).build();
        server.useHttps(own.sslSocketFactory(), false);
        server.setProtocols(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1));
        server.start();
        OkHttpClient http = new OkHttpClient.Builder()
                .sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager())
                .dns(host -> List.of(InetAddress.getLoopbackAddress()))
                .build();
        one = LeadfeederClient.builder().apiKey("key-of-one").accountId("1").server(url("one.example")).httpClient(http).build();
    }

    @AfterEach
    void stop() throws IOException {
        one.close();
        server.close();
    }

    private String url(String host) {
        return "https://" + host + ":" + server.getPort();
    }

    @Test
    void eachHostGetsItsOwnKeyOnASharedConnection() throws InterruptedException {
        server.enqueue(new MockResponse().setBody("{}"));
        server.enqueue(new MockResponse().setBody("{}"));
        try (LeadfeederClient two = one.toBuilder().apiKey("key-of-two").server(url("two.example")).build()) {
            one.raw("GET", "/things").call().execute();
            two.raw("GET", "/things").call().execute();
        }

        RecordedRequest first = server.takeRequest();
        RecordedRequest second = server.takeRequest();
        assertEquals(List.of("key-of-one"), first.getHeaders().values("X-Api-Key"));
        assertEquals(List.of("key-of-two"), second.getHeaders().values("X-Api-Key"));
        assertEquals("two.example:" + server.getPort(), second.getHeader(":authority"));
        assertEquals(1, second.getSequenceNumber(), "the connection is shared");
    }

    @Test
    void aRedirectToTheOtherHostIsNotFollowedThoughTheConnectionIsThere() {
        server.enqueue(new MockResponse().setResponseCode(302).setHeader("Location", url("two.example") + "/things"));

        ApiStatusException e = assertThrows(ApiStatusException.class, () -> one.raw("GET", "/things").call().execute());

        assertTrue(e.getMessage().contains("It points to " + url("two.example") + "/things, and was not followed"), e.getMessage());
        assertEquals(1, server.getRequestCount());
    }

    @Test
    void aConnectionThatIsNotForTheHostIsReplacedAndTheKeyGoesToTheSameHostAgain() throws InterruptedException {
        server.enqueue(new MockResponse().setBody("{}"));
        server.enqueue(new MockResponse().setResponseCode(421));
        server.enqueue(new MockResponse().setBody("{}"));
        try (LeadfeederClient two = one.toBuilder().apiKey("key-of-two").server(url("two.example")).build()) {
            one.raw("GET", "/things").call().execute();
            two.raw("GET", "/things").call().execute();
        }
        server.takeRequest();
        for (int i = 0; i < 2; i++) {
            RecordedRequest request = server.takeRequest();
            assertEquals("two.example:" + server.getPort(), request.getHeader(":authority"));
            assertEquals(List.of("key-of-two"), request.getHeaders().values("X-Api-Key"));
        }
    }
}
