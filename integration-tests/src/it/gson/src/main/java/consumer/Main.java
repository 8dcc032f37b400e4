package consumer;

import com.sun.net.httpserver.HttpServer;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.lemlist.LemlistClient;
import io.github.campaignclients.lemlist.model.CampaignUpdate;
import io.github.campaignclients.lemlist.model.UpdatedCampaign;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Renames a campaign at a server that sends the body back. */
public final class Main {

    public static void main(String[] args) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort();
        try (LemlistClient client = LemlistClient.builder().apiKey("key").server(url).json(Json.GSON).build()) {
            CampaignUpdate update = CampaignUpdate.builder().name("Spring ☀").stopOnEmailReplied(true).build();
            UpdatedCampaign updated = client.campaigns().updateCampaign("cam_1", update).execute();
            System.out.println(Main.class.getModule() + ": " + updated);
            if (!"Spring ☀".equals(updated.getName()) || !Boolean.TRUE.equals(updated.getStopOnEmailReplied())) {
                throw new AssertionError("came back as " + updated);
            }
        } finally {
            server.stop(0);
        }
    }
}
