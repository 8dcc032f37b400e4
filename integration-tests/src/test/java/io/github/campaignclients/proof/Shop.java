package io.github.campaignclients.proof;

import io.github.campaignclients.core.http.RateLimiter;
import io.github.campaignclients.core.http.RetryPolicy;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.shop.ShopClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;

/** A server on the loopback in place of the made-up API, and a client that calls it and sends each request once. */
final class Shop implements AutoCloseable {

    static final String KEY = "key-of-the-shop";

    private final MockWebServer server = new MockWebServer();
    private final Json json;
    private final List<ShopClient> clients = new ArrayList<>();
    private int taken;

    Shop(Json json) {
        this.json = json;
    }

    /** Has the server answer with JSON, after the answers that it was given before. */
    Shop answering(String body) {
        return answering(200, body);
    }

    Shop answering(int status, String body) {
        return answering(new MockResponse().setResponseCode(status).setHeader("Content-Type", "application/json").setBody(body));
    }

    Shop answering(MockResponse answer) {
        server.enqueue(answer);
        return this;
    }

    /** Begins a client with everything that it needs. */
    ShopClient.Builder builder() {
        return ShopClient.builder()
                .apiKey(KEY)
                .server(url("/v1"))
                .tenantId("t-1")
                .json(json)
                .rateLimiter(RateLimiter.unlimited())
                .retries(RetryPolicy.never());
    }

    /** Returns a client that is closed with the server. */
    ShopClient client() {
        return client(builder());
    }

    ShopClient client(ShopClient.Builder builder) {
        ShopClient client = builder.build();
        clients.add(client);
        return client;
    }

    /** Returns the address of the server, with a path. */
    String url(String path) {
        return "http://localhost:" + server.getPort() + path;
    }

    /** Returns how many requests came. */
    int requests() {
        return server.getRequestCount();
    }

    /** Returns the next request that came. */
    RecordedRequest request() {
        taken++;
        try {
            RecordedRequest request = server.takeRequest(0, TimeUnit.SECONDS);
            if (request == null) {
                throw new AssertionError("no further request came");
            }
            return request;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the lines of all requests that came and were not asked for yet: method, path and query. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        while (taken < requests()) {
            lines.add(line());
        }
        return lines;
    }

    /** Returns method, path and query of the next request that came. */
    String line() {
        RecordedRequest request = request();
        return request.getMethod() + " " + request.getPath();
    }

    @Override
    public void close() {
        clients.forEach(ShopClient::close);
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
