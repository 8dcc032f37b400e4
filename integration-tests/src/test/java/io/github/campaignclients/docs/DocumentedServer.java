package io.github.campaignclients.docs;

import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.http.ClientBuilder;
import io.github.campaignclients.integration.DocumentedAnswers;
import io.github.campaignclients.leadfeeder.LeadfeederClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;

/**
 * A server that answers each operation below {@code /<vendor>} as its vendor documents it. A job is not done when it is asked for the first
 * time. Some ids are special: {@code cam_busy} is answered with 429 the first time, {@code cam_tired} always, one that ends in {@code gone}
 * is not there, {@code refused} takes no change, {@code denied} is not for the key, and {@code taken} is in conflict with something.
 *
 * <p>For its clients, short waits pass at once.
 */
final class DocumentedServer implements AutoCloseable {

    private static final Path SPECS = MarkdownBlock.ROOT.resolve("specs");
    private static final Pattern FIRST_SERVER = Pattern.compile("servers:\\s+- url: (\\S+)");
    private static final Pattern FROM_ENVIRONMENT = Pattern.compile("(\\w+)Client\\.fromEnvironment\\(\\)");
    private static final Pattern KEY_FROM_ENVIRONMENT = Pattern.compile("(\\w+)Client\\.builder\\(\\)\\.apiKeyFromEnvironment\\(\\)");

    private static final Map<String, Integer> FAILURES = Map.of("refused", 400, "denied", 403, "gone", 404, "taken", 409);

    private final MockWebServer server = new MockWebServer();
    private final List<ApiClient> clients = new ArrayList<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    }

    private MockResponse answer(RecordedRequest request) {
        String path = request.getPath();
        HttpUrl url = request.getRequestUrl();
        String method = request.getMethod();
        String below = url.encodedPath().substring(url.encodedPath().indexOf('/', 1));
        DocumentedAnswers answers = DocumentedAnswers.of(url.pathSegments().get(0));
        if (path.contains("cam_busy") && seen.add(path)) {
            return new MockResponse().setResponseCode(429).setHeader("Retry-After", "0");
        }
        if (path.contains("cam_tired")) {
            return new MockResponse().setResponseCode(429).setHeader("Retry-After", "90")
                    .setHeader("X-RateLimit-Limit", "20").setHeader("X-RateLimit-Remaining", "0");
        }
        for (Map.Entry<String, Integer> failure : FAILURES.entrySet()) {
            if (url.pathSegments().stream().anyMatch(segment -> segment.endsWith(failure.getKey()))) {
                return response(answers.failure(method, below, failure.getValue()));
            }
        }
        Optional<DocumentedAnswers.Answer> pending = answers.pending(method, below, url);
        return response(pending.isPresent() && seen.add(path) ? pending.get() : answers.success(method, below, url));
    }

    private static MockResponse response(DocumentedAnswers.Answer answer) {
        return new MockResponse()
                .setResponseCode(answer.status())
                .setHeader("Content-Type", answer.mediaType())
                .setBody(answer.body());
    }

    String address(String vendor) {
        return "http://127.0.0.1:" + server.getPort() + "/" + vendor.toLowerCase(Locale.ROOT);
    }

    /** Returns a text with the address of the service in place of this server's. */
    String withRealAddresses(String text) {
        return Pattern.compile(Pattern.quote(address("")) + "(\\w+)").matcher(text)
                .replaceAll(vendor -> Matcher.quoteReplacement(realAddress(vendor.group(1))));
    }

    static String realAddress(String vendor) {
        try {
            Matcher server = FIRST_SERVER.matcher(Files.readString(SPECS.resolve(vendor).resolve("openapi.yaml")));
            server.find();
            return server.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            builder.scheduler(new SkippingTime());
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
