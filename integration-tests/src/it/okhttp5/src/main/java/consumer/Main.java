package consumer;

import com.sun.net.httpserver.HttpServer;
import io.github.campaignclients.core.ApiResponse;
import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.json.JsonValue;
import io.github.campaignclients.lemlist.LemlistClient;
import io.github.campaignclients.lemlist.model.CampaignUpdate;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttp;

/** Makes calls that OkHttp would repeat by itself, and counts what arrives. */
public final class Main {

    public static void main(String[] args) throws IOException {
        check(OkHttp.VERSION.startsWith("5."), "OkHttp " + OkHttp.VERSION + " is on the class path");
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean refuses = requests.incrementAndGet() % 2 == 1;
            exchange.getRequestBody().readAllBytes();
            byte[] body = "{\"name\":\"Spring\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Retry-After", "0");
            exchange.sendResponseHeaders(refuses ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort();
        try (LemlistClient client = LemlistClient.builder().apiKey("key-0123456789").server(url).build()) {
            ApiResponse<JsonValue> read = client.raw("GET", "/campaigns").call().executeForResponse();
            check(read.getAttempts() == 2 && requests.get() == 2, "a GET was sent " + requests + " times");

            try {
                client.campaigns().updateCampaign("cam_1", CampaignUpdate.builder().name("Summer").build()).execute();
                throw new AssertionError("a 503 went unnoticed");
            } catch (ApiStatusException e) {
                check(e.getStatus() == 503 && requests.get() == 3, "a PATCH was sent " + (requests.get() - 2) + " times");
            }
            String name = client.campaigns().updateCampaign("cam_1", CampaignUpdate.builder().name("Summer").build()).execute().getName();
            check("Spring".equals(name), "the answer was read as " + name);
        } finally {
            server.stop(0);
        }
    }

    private static void check(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }
}
