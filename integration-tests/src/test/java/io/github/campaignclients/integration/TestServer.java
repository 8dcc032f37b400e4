package io.github.campaignclients.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;

/** A server on the loopback that gives the answers that it was told, one after the other. */
final class TestServer implements AutoCloseable {

    private final MockWebServer server = new MockWebServer();

    private TestServer() {}

    TestServer(int status, String contentType, String body) {
        add(status, contentType, body);
    }

    static TestServer answering(String... bodies) {
        TestServer server = new TestServer();
        for (String body : bodies) {
            server.answer(200, body);
        }
        return server;
    }

    /** Adds an answer. */
    void answer(int status, String json) {
        add(status, "application/json", json);
    }

    private void add(int status, String contentType, String body) {
        server.enqueue(new MockResponse().setResponseCode(status).setHeader("Content-Type", contentType).setBody(body));
    }

    /** Returns the address of the server, with a path. */
    String url(String path) {
        return "http://localhost:" + server.getPort() + path;
    }

    /** Returns the request that came, and was the only one. */
    RecordedRequest request() {
        List<RecordedRequest> requests = requests();
        if (requests.size() != 1) {
            throw new AssertionError("one request expected, " + requests.size() + " came");
        }
        return requests.get(0);
    }

    /** Returns the requests that came and were not returned before. */
    List<RecordedRequest> requests() {
        List<RecordedRequest> requests = new ArrayList<>();
        try {
            for (RecordedRequest request = next(); request != null; request = next()) {
                requests.add(request);
            }
            return requests;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private RecordedRequest next() throws InterruptedException {
        return server.takeRequest(0, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
