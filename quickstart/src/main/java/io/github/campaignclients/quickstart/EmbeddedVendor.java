package io.github.campaignclients.quickstart;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.jspecify.annotations.Nullable;

/**
 * A server on this machine that knows one documented update: it checks the key and the body, and answers as documented; where the vendor
 * documents what a busy server answers, that first. Other requests it answers with what it was given for them.
 */
final class EmbeddedVendor implements AutoCloseable {

    /** The one key that is accepted. */
    static final String KEY = "quickstart-key";

    /** 127.0.0.1, which clients may talk to without TLS; "localhost" may be another address first. */
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    /** MockWebServer reports each request at level INFO. The field keeps the logger, and with it the level. */
    private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

    static {
        SERVER_LOG.setLevel(Level.WARNING);
    }

    private final DocumentedUpdate documented;
    private final String serverPath;
    private final String error;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final MockWebServer server = new MockWebServer();

    /**
     * Starts a server.
     *
     * @param serverPath the path of the vendor's own server
     * @param error what an error body looks like, a format of code and message
     */
    private EmbeddedVendor(DocumentedUpdate documented, String serverPath, String error) {
        this.documented = documented;
        this.serverPath = serverPath;
        this.error = error;
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        try {
            server.start(InetAddress.getByAddress(LOOPBACK), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server that stands for a vendor. */
    static EmbeddedVendor start(String vendor) {
        return switch (vendor) {
            case "leadfeeder" -> new EmbeddedVendor(
                    DocumentedUpdate.read(vendor, "updateCampaign", "updateCampaign"),
                    "",
                    """
                    {"errors": [{"code": "%s", "title": "%s"}], "meta": {"request_id": "quickstart-1"}}""");
            case "lemlist" -> new EmbeddedVendor(
                    DocumentedUpdate.read(vendor, "updateCampaign", "updateCampaign"),
                    "/api",
                    "%2$s");
            case "interchange" -> new EmbeddedVendor(
                    DocumentedUpdate.read(vendor, "updateCampaign.mediaBuys", "updateCampaign"),
                    "/api/v2/buyer",
                    """
                    {"data": null, "error": {"code": "%S", "message": "%s"}}""");
            case "puffle" -> new EmbeddedVendor(
                    DocumentedUpdate.read(vendor, "updateLeadInCampaign", "updateLeadInCampaign"),
                    "/api",
                    """
                    {"error": {"code": "%s", "message": "%s"}}""");
            case "extrovert" -> new EmbeddedVendor(
                    DocumentedUpdate.read(vendor, "updateCampaign", "updateCampaign"),
                    "/webgateway/api",
                    """
                    {"status": "error", "data": null, "message": "%2$s"}""");
            default -> throw new IllegalArgumentException(vendor);
        };
    }

    /** Returns the address to give to the client. */
    String address() {
        return "http://127.0.0.1:" + server.getPort() + serverPath;
    }

    /** Makes the server answer requests with this method and path with a document. */
    void answer(Request request, String document) {
        answers.put(request.method() + " " + request.url().encodedPath(), document);
    }

    DocumentedUpdate documented() {
        return documented;
    }

    /** Returns how many requests arrived. */
    int requestCount() {
        return server.getRequestCount();
    }

    private MockResponse answer(RecordedRequest request) {
        if (!credential().equals(request.getHeader(documented.credentialHeader()))) {
            return refusal(401, "invalid_api_key", "The API key is not one of this server");
        }
        HttpUrl url = request.getRequestUrl();
        String answer = url == null ? null : answers.get(request.getMethod() + " " + url.encodedPath());
        if (answer != null) {
            return response(200, answer);
        }
        if (!documented.method().equals(request.getMethod()) || !isDocumented(url)) {
            return refusal(404, "not_found", "Nothing is documented at this address");
        }
        if (!isDocumented(request.getBody().readUtf8())) {
            return refusal(400, "bad_request", "The body is not the documented one");
        }
        String busy = documented.busy();
        if (busy != null && !asked.getAndSet(true)) {
            return response(429, busy).setHeader("Retry-After", "0");
        }
        return response(200, documented.answer());
    }

    /** Returns the documented header's value with the key in its place. */
    private String credential() {
        return documented.credential().startsWith("Basic ")
                ? Credentials.basic("", KEY)
                : documented.credential().replaceAll("<[^>]+>|\\$\\w+", KEY);
    }

    private boolean isDocumented(@Nullable HttpUrl url) {
        if (url == null) {
            return false;
        }
        List<String> expected = documented.address().pathSegments();
        List<String> found = url.pathSegments();
        if (expected.size() != found.size() || !String.valueOf(documented.address().query()).equals(String.valueOf(url.query()))) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).startsWith("{") && !expected.get(i).equals(found.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isDocumented(String body) {
        try {
            return Json.available().parse(body).equals(documented.body());
        } catch (ApiDataException notJson) {
            return false;
        }
    }

    private MockResponse refusal(int status, String code, String message) {
        return response(status, String.format(Locale.ROOT, error, code, message));
    }

    private static MockResponse response(int status, String body) {
        boolean json = (body.startsWith("{") || body.startsWith("["));
        return new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Type", json ? "application/json" : "text/plain; charset=utf-8")
                .setBody(body);
    }

    @Override
    public void close() {
        try {
            server.shutdown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
