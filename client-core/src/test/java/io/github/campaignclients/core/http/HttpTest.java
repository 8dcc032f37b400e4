package io.github.campaignclients.core.http;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with a server and a client of it. */
abstract class HttpTest {

    static final String KEY = "marked-key-0123456789";

    /** The server logs each connection that it was told to drop. */
    private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

    MockWebServer server;
    String url;
    ThingsClient client;

    @BeforeEach
    final void start() throws IOException {
        SERVER_LOG.setLevel(Level.OFF);
        server = new MockWebServer();
        server.start();
        url = server.url("/").toString();
        client = ThingsClient.builder().server(url).apiKey(KEY).build();
    }

    @AfterEach
    final void stop() throws IOException {
        client.close();
        server.shutdown();
    }

    void answer(int status, String contentType, String body) {
        server.enqueue(new MockResponse().setResponseCode(status).setHeader("Content-Type", contentType).setBody(body));
    }

    void answerJson(String body) {
        answer(200, "application/json", body);
    }
}
