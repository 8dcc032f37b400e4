package io.github.campaignclients.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;

/** A server on the loopback that gives one answer. */
final class TestServer implements AutoCloseable {

    private final MockWebServer server = new MockWebServer();

    TestServer(int status, String contentType, String body) {
        server.enqueue(new MockResponse().setResponseCode(status).setHeader("Content-Type", contentType).setBody(body));
    }

    static TestServer answering(String body) {
        return new TestServer(200, "application/json", body);
    }

    /** Returns the address of the server, with a path. */
    String url(String path) {
        return "http://localhost:" + server.getPort() + path;
    }

    /** Returns the request that came, and was the only one. */
    RecordedRequest request() {
        try {
            RecordedRequest request = server.takeRequest(0, TimeUnit.SECONDS);
            if (request == null || server.getRequestCount() != 1) {
                throw new AssertionError("one request expected, " + server.getRequestCount() + " came");
            }
            return request;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
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
