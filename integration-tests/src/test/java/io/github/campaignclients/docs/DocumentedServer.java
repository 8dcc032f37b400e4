package io.github.campaignclients.docs;

import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.http.ClientBuilder;
import io.github.campaignclients.leadfeeder.LeadfeederClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;

/** A server that answers whatever is sent below {@code /<vendor>} with the vendor's documented answer. */
final class DocumentedServer implements AutoCloseable {

    private static final Path SPECS = Path.of("").toAbsolutePath().resolveSibling("specs");
    private static final Pattern FROM_ENVIRONMENT = Pattern.compile("(\\w+)Client\\.fromEnvironment\\(\\)");
    private static final Pattern KEY_FROM_ENVIRONMENT = Pattern.compile("(\\w+)Client\\.builder\\(\\)\\.apiKeyFromEnvironment\\(\\)");

    private final MockWebServer server = new MockWebServer();
    private final List<ApiClient> clients = new ArrayList<>();

    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String vendor = request.getRequestUrl().pathSegments().get(0);
                return new MockResponse().setHeader("Content-Type", "application/json").setBody(documentedAnswer(vendor));
            }
        });
        server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    }

    private static String documentedAnswer(String vendor) {
        try (Stream<Path> files = Files.list(SPECS.resolve(vendor).resolve("examples"))) {
            Path answer = files.filter(file -> file.toString().endsWith(".response.200.json")).sorted().findFirst().orElseThrow();
            return Files.readString(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String address(String vendor) {
        return "http://127.0.0.1:" + server.getPort() + "/" + vendor.toLowerCase(Locale.ROOT);
    }

    /** Lets code that makes a client from the environment make one for this server. */
    String insteadOfTheRealOne(String code) {
        String fixed = FROM_ENVIRONMENT.matcher(code).replaceAll(client -> builder(client.group(1)) + ".build()");
        return KEY_FROM_ENVIRONMENT.matcher(fixed).replaceAll(client -> builder(client.group(1)));
    }

    private String builder(String vendor) {
        return vendor + "Client.builder().apiKey(\"key\").server(\"" + address(vendor) + "\")";
    }

    /** Returns a client of this server, which is closed with it. */
    Object client(Class<?> type) {
        try {
            ClientBuilder<?, ?> builder = (ClientBuilder<?, ?>) type.getMethod("builder").invoke(null);
            if (builder instanceof LeadfeederClient.Builder leadfeeder) {
                leadfeeder.accountId("123456");
            }
            builder.apiKey("key");
            builder.server(address(type.getSimpleName().replace("Client", "")));
            ApiClient client = builder.build();
            clients.add(client);
            return client;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    int requestCount() {
        return server.getRequestCount();
    }

    @Override
    public void close() throws IOException {
        clients.forEach(ApiClient::close);
        server.shutdown();
    }
}
