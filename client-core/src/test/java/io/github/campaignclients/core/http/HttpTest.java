package io.github.campaignclients.core.http;

import java.io.IOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.QueueDispatcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with a server and a client of it. */
abstract class HttpTest {

    static final String KEY = "marked-key-0123456789";

    /** What the server answers where a test has no answer for it: a failure that does not pass. */
    private static final int NOT_EXPECTED = 418;

    /** The server logs each connection that it was told to drop. */
    private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

    MockWebServer server;
    String url;
    /** Sends each request once, so that a test sees what it makes happen. */
    ThingsClient client;

    /** Has the default retries, of which the delays are half of what they may be. */
    final RetryPolicy patient = RetryPolicy.builder().random(() -> 0.5).build();

    final FakeScheduler clock = new FakeScheduler(Duration.ofMinutes(1));

    @BeforeEach
    final void start() throws IOException {
        SERVER_LOG.setLevel(Level.OFF);
        server = new MockWebServer();
        QueueDispatcher answers = new QueueDispatcher();
        answers.setFailFast(new MockResponse().setResponseCode(NOT_EXPECTED));
        server.setDispatcher(answers);
        server.start();
        url = server.url("/").toString();
        client = once(ThingsClient.builder());
    }

    /** Builds a client that sends each request once. */
    final ThingsClient once(ThingsClient.Builder builder) {
        return builder.server(url).apiKey(KEY).scheduler(clock).retries(RetryPolicy.never()).build();
    }

    /** Builds a client that sends a request three times, with delays of 250 and 500 ms. */
    final ThingsClient retrying(ThingsClient.Builder builder) {
        return builder.server(url).apiKey(KEY).scheduler(clock).retries(patient).build();
    }

    final ThingsClient retrying() {
        return retrying(client.toBuilder());
    }

    @AfterEach
    final void stop() throws IOException {
        client.close();
        server.shutdown();
    }

    void answer(int status, String contentType, String body) {
        server.enqueue(new MockResponse().setResponseCode(status).setHeader("Content-Type", contentType).setBody(body));
    }

    void answer(int status) {
        server.enqueue(new MockResponse().setResponseCode(status));
    }

    void answerJson(String body) {
        answer(200, "application/json", body);
    }
}
