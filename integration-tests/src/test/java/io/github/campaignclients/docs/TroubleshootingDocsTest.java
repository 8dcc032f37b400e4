package io.github.campaignclients.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiCalls;
import io.github.campaignclients.core.http.ClientBuilder;
import io.github.campaignclients.core.http.RateLimiter;
import io.github.campaignclients.core.http.RetryPolicy;
import io.github.campaignclients.core.http.Scheduler;
import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.extrovert.ExtrovertClient;
import io.github.campaignclients.leadfeeder.LeadfeederClient;
import io.github.campaignclients.leadfeeder.model.CampaignUpdateAttributesV1;
import io.github.campaignclients.leadfeeder.model.CampaignUpdateRequestV1;
import io.github.campaignclients.leadfeeder.model.CampaignUpdateV1;
import io.github.campaignclients.lemlist.LemlistClient;
import io.github.campaignclients.lemlist.model.CampaignUpdate;
import io.github.campaignclients.lemlist.model.UpdatedCampaign;
import io.github.campaignclients.puffle.model.CampaignLeadUpdate;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The symptoms on the page about troubleshooting are what really happens, word for word, and each of them is tested. */
class TroubleshootingDocsTest {

    private static final CampaignUpdate UPDATE = CampaignUpdate.builder().name("x").build();

    private final MockWebServer server = new MockWebServer();
    private final Set<String> symptoms = new TreeSet<>();

    private interface Action {

        void run() throws Exception;
    }

    @BeforeEach
    void start() throws IOException {
        server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    }

    @AfterEach
    void stop() throws IOException {
        server.shutdown();
    }

    @Test
    void symptomsAreWhatReallyHappens() throws Exception {
        keys();
        builders();
        refusals();
        transport();
        bodies();
        ends();
        libraries();

        String page = MarkdownBlock.of("docs/troubleshooting.md").stream()
                .filter(block -> block.language().equals("text"))
                .flatMap(block -> block.text().lines())
                .sorted()
                .collect(Collectors.joining("\n"));
        assertEquals(String.join("\n", symptoms), page);
    }

    private void keys() {
        symptom(() -> {
            Method read = ClientBuilder.class.getDeclaredMethod("apiKeyFromEnvironment", Function.class);
            read.setAccessible(true);
            Function<String, String> nothing = variable -> null;
            unwrapped(() -> read.invoke(LemlistClient.builder(), nothing));
        });
        symptom(() -> LemlistClient.builder().build());
        symptom(() -> LemlistClient.builder().apiKey("the-key\n"));
        symptom(() -> lemlist(new MockResponse().setResponseCode(401)));
        symptom(() -> leadfeeder(new MockResponse().setResponseCode(403).setBody(example("invalidApiKey.response.403"))));
        symptom(() -> {
            try (LeadfeederClient client = LeadfeederClient.builder().apiKey("key").build()) {
                client.campaigns().updateCampaign("1", leadfeederUpdate());
            }
        });
    }

    private void builders() {
        symptom(() -> LemlistClient.builder().server("http://proxy.example.com"));
        symptom(() -> CampaignLeadUpdate.builder().build());
        symptom(() -> CampaignUpdate.builder().name(null));
        symptom(() -> {
            try (LemlistClient client = LemlistClient.builder().apiKey("key").build()) {
                client.campaigns().updateCampaign("", UPDATE);
            }
        });
        symptom(() -> ApiCalls.value("x").request());
    }

    private void refusals() {
        symptom(() -> lemlist(new MockResponse().setResponseCode(429).setHeader("Retry-After", "90")));
        symptom(() -> lemlist(busy(), busy(), busy()));
        symptom(() -> leadfeeder(new MockResponse().setResponseCode(429)
                .setBody("{\"errors\": [{\"code\": \"quota_exceeded\", \"title\": \"Monthly quota exceeded\"}]}")));
        symptom(() -> lemlist(moved("https://eu.lemlist.com/api/campaigns/cam_1")));
        symptom(() -> lemlist(moved("/v2/campaigns/cam_1")));
        symptom(() -> lemlist(new MockResponse().setResponseCode(502)
                .setHeader("Content-Type", "text/html")
                .setBody("<html>Bad Gateway</html>")));
    }

    private static MockResponse busy() {
        return new MockResponse().setResponseCode(429).setHeader("Retry-After", "0");
    }

    private static MockResponse moved(String location) {
        return new MockResponse().setResponseCode(308).setHeader("Location", location);
    }

    private void transport() {
        symptom(() -> {
            OkHttpClient offline = new OkHttpClient.Builder().dns(host -> {
                throw new UnknownHostException(host + ": Name or service not known");
            }).build();
            try (LemlistClient client = quick(LemlistClient.builder().httpClient(offline)).build()) {
                client.campaigns().updateCampaign("cam_1", UPDATE).execute();
            }
        });
        symptom(() -> {
            server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
            try (LemlistClient client = here(LemlistClient.builder().readTimeout(Duration.ofMillis(50))).build()) {
                client.campaigns().updateCampaign("cam_1", UPDATE).execute();
            }
        });
        symptom(() -> lemlist(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST)));
        symptom(() -> {
            Deadlines deadlines = new Deadlines();
            RateLimiter never = () -> {
                deadlines.pass();
                return new CompletableFuture<>();
            };
            try (LemlistClient client = here(LemlistClient.builder().scheduler(deadlines).rateLimiter(never)).build()) {
                client.campaigns().updateCampaign("cam_1", UPDATE).execute();
            }
        });
        symptom(() -> lemlist(new MockResponse().setBody("{\"name\": \"Autumn\"}")
                .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY)));
    }

    private void bodies() {
        symptom(() -> lemlist(new MockResponse().setHeader("Content-Type", "text/html").setBody("<html>Please log in</html>")));
        symptom(() -> Codec.of(UpdatedCampaign.class)
                .decode(Json.available(), "{\"stopOnEmailReplied\": \"yes\"}")
                .getStopOnEmailReplied());
    }

    private void ends() {
        symptom(() -> {
            LemlistClient client = here(LemlistClient.builder()).build();
            client.close();
            client.campaigns().updateCampaign("cam_1", UPDATE).execute();
        });
        symptom(() -> {
            LemlistClient client = here(LemlistClient.builder()).build();
            CompletableFuture<UpdatedCampaign> future = client.campaigns().updateCampaign("cam_1", UPDATE).executeAsync();
            client.close();
            unwrapped(future::join);
        });
        symptom(() -> {
            try (LemlistClient client = here(LemlistClient.builder()).build()) {
                Thread.currentThread().interrupt();
                client.campaigns().updateCampaign("cam_1", UPDATE).execute();
            } finally {
                assertTrue(Thread.interrupted());
            }
        });
    }

    private void libraries() throws Exception {
        URL[] withoutJson = Arrays.stream(Snippet.classPath().split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*[/\\\\](moshi|gson)-[^/\\\\]*"))
                .map(TroubleshootingDocsTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(withoutJson, ClassLoader.getPlatformClassLoader())) {
            Class<?> client = loader.loadClass(ExtrovertClient.class.getName());
            Object builder = client.getMethod("builder").invoke(null);
            builder.getClass().getMethod("apiKey", String.class).invoke(builder, "key");
            symptom(() -> unwrapped(() -> builder.getClass().getMethod("build").invoke(builder)));
            Class<?> json = loader.loadClass(Json.class.getName());
            symptom(() -> unwrapped(() -> builder.getClass().getMethod("json", json)
                    .invoke(builder, json.getField("GSON").get(null))));
        }
    }

    private static URL url(String file) {
        try {
            return new File(file).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void symptom(Action action) {
        try {
            action.run();
        } catch (Exception e) {
            String text = (e.getClass().getSimpleName() + ": " + e.getMessage())
                    .replace("Read timed out", "timeout") // of the two clocks that watch a connection, either may be first
                    .replaceAll("http://127\\.0\\.0\\.1:\\d+/v1/", "https://api.leadfeeder.com/v1/")
                    .replaceAll("http://127\\.0\\.0\\.1:\\d+/campaigns", "https://api.lemlist.com/api/campaigns")
                    .replaceAll("http://127\\.0\\.0\\.1:\\d+/", "https://api.lemlist.com/");
            symptoms.add(text);
            return;
        }
        throw new AssertionError("nothing happened");
    }

    /** Runs what wraps its failures. */
    private static void unwrapped(Action action) throws Exception {
        try {
            action.run();
        } catch (InvocationTargetException | CompletionException e) {
            throw (Exception) e.getCause();
        }
    }

    private void lemlist(MockResponse... answers) {
        Stream.of(answers).forEach(server::enqueue);
        try (LemlistClient client = here(LemlistClient.builder()).build()) {
            client.campaigns().updateCampaign("cam_1", UPDATE).execute();
        }
    }

    private void leadfeeder(MockResponse answer) {
        server.enqueue(answer);
        try (LeadfeederClient client = here(LeadfeederClient.builder()).accountId("1").build()) {
            client.campaigns().updateCampaign("1234", leadfeederUpdate()).execute();
        }
    }

    private static CampaignUpdateRequestV1 leadfeederUpdate() {
        CampaignUpdateAttributesV1 attributes = CampaignUpdateAttributesV1.builder().name("x").build();
        return CampaignUpdateRequestV1.builder().data(CampaignUpdateV1.builder().attributes(attributes).build()).build();
    }

    private <B extends ClientBuilder<?, B>> B here(B builder) {
        return quick(builder).server("http://127.0.0.1:" + server.getPort());
    }

    private static <B extends ClientBuilder<?, B>> B quick(B builder) {
        return builder.apiKey("key").retries(RetryPolicy.builder().baseDelay(Duration.ZERO).build());
    }

    private static String example(String name) throws IOException {
        return Files.readString(MarkdownBlock.ROOT.resolve("specs/leadfeeder/examples/updateCampaign." + name + ".json"));
    }

    /** A clock that stands still until all deadlines pass. */
    private static final class Deadlines implements Scheduler {

        private final List<Runnable> tasks = new ArrayList<>();

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public Task schedule(Runnable task, Duration delay) {
            tasks.add(task);
            return () -> {};
        }

        void pass() {
            tasks.forEach(Runnable::run);
        }
    }
}
