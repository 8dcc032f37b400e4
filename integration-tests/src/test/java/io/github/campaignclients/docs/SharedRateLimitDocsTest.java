package io.github.campaignclients.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.AsyncProxyManager;
import io.github.campaignclients.core.ApiTransportException;
import io.github.campaignclients.core.CallOptions;
import io.github.campaignclients.core.http.RateLimiter;
import io.github.campaignclients.lemlist.LemlistClient;
import io.github.campaignclients.lemlist.model.CampaignUpdate;
import io.github.campaignclients.lemlist.model.UpdatedCampaign;
import java.net.InetAddress;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limiter of the recipe, compiled from its page, keeps several machines within a limit. */
class SharedRateLimitDocsTest {

    /** What the recipe's table says of lemlist, which takes 20 in any two seconds. */
    private static final BucketConfiguration LEMLIST = BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(4).refillGreedy(14, Duration.ofSeconds(2)))
            .build();

    private static final Duration ONE_TOKEN = Duration.ofSeconds(2).dividedBy(14).plusNanos(1);

    private static URLClassLoader recipe;

    private final FakeTime time = new FakeTime();
    private final InMemoryStore store = new InMemoryStore(time);

    @BeforeAll
    static void compile(@TempDir Path folder) throws Exception {
        List<MarkdownBlock> classes = MarkdownBlock.of("docs/shared-rate-limit.md").stream()
                .filter(block -> block.language().equals("java") && block.className() != null)
                .toList();
        assertEquals(List.of(), new Snippet(null, classes).compile(folder));
        recipe = Snippet.loader(folder);
        recipe.loadClass("SharedRateLimiter");
    }

    @AfterAll
    static void close() throws Exception {
        recipe.close();
    }

    /** Returns a limiter as another machine would make it: it has nothing but the store in common with the others. */
    private RateLimiter machine() throws Exception {
        return (RateLimiter) recipe.loadClass("SharedRateLimiter")
                .getMethod("of", AsyncProxyManager.class, String.class, BucketConfiguration.class, ScheduledExecutorService.class)
                .invoke(null, store.asAsync(), "lemlist:team-1", LEMLIST, time);
    }

    @Test
    void machinesTogetherStayWithinTheLimitInAnyTwoSeconds() throws Exception {
        RateLimiter one = machine();
        RateLimiter other = machine();
        List<Long> granted = new ArrayList<>();

        for (int i = 0; i < 100; i++) {
            (i % 3 == 0 ? one : other).acquire().thenAccept(permit -> granted.add(time.currentTimeNanos()));
        }
        assertEquals(4, granted.size());
        time.pass(Duration.ofMinutes(1));

        assertEquals(100, granted.size());
        for (long begin : granted) {
            long end = begin + Duration.ofSeconds(2).toNanos();
            assertTrue(granted.stream().filter(moment -> moment >= begin && moment < end).count() <= 18);
        }
    }

    @Test
    void whoeverAskedFirstIsFirst() throws Exception {
        RateLimiter one = machine();
        RateLimiter other = machine();
        List<Integer> order = new ArrayList<>();

        for (int i = 0; i < 8; i++) {
            int number = i;
            (i % 2 == 0 ? one : other).acquire().thenAccept(permit -> order.add(number));
        }
        time.pass(Duration.ofMinutes(1));

        assertEquals(IntStream.range(0, 8).boxed().toList(), order);
    }

    @Test
    void acquireDoesNotWaitForAStoreThatIsSilent() throws Exception {
        CompletableFuture<Void> answer = new CompletableFuture<>();
        store.answerAfter(answer);

        CompletableFuture<RateLimiter.Permit> turn = machine().acquire();

        assertFalse(turn.isDone());
        answer.complete(null);
        assertTrue(turn.isDone());
    }

    @Test
    void acquireDoesNotWaitForAToken() throws Exception {
        List<CompletableFuture<RateLimiter.Permit>> turns = acquire(machine(), 6);

        assertEquals(List.of(true, true, true, true, false, false), turns.stream().map(CompletableFuture::isDone).toList());
        time.pass(ONE_TOKEN);
        assertEquals(List.of(true, true, true, true, true, false), turns.stream().map(CompletableFuture::isDone).toList());
    }

    @Test
    void aTurnThatIsGivenUpGoesToWhoeverAsksNext() throws Exception {
        RateLimiter machine = machine();
        List<CompletableFuture<RateLimiter.Permit>> turns = acquire(machine, 7);

        turns.get(5).cancel(false);
        turns.get(6).cancel(false);
        CompletableFuture<RateLimiter.Permit> next = machine.acquire();

        time.pass(ONE_TOKEN);
        assertFalse(next.isDone());
        time.pass(ONE_TOKEN);
        assertTrue(next.isDone());
    }

    @Test
    void aStoreThatFailsFailsTheCallBeforeAnythingIsSent() throws Exception {
        IllegalStateException down = new IllegalStateException("the store is down");
        store.answerAfter(CompletableFuture.failedFuture(down));
        try (MockWebServer server = server(0); LemlistClient client = client(server)) {
            assertSame(down, assertThrows(IllegalStateException.class, () -> update(client)));
            assertEquals(0, server.getRequestCount());
        }
    }

    @Test
    void aClientSendsWhenTheTokensCome() throws Exception {
        try (MockWebServer server = server(6); LemlistClient client = client(server)) {
            List<CompletableFuture<UpdatedCampaign>> calls = Stream.generate(() -> call(client)).limit(6).toList();

            for (int i = 0; i < 4; i++) {
                calls.get(i).get(10, TimeUnit.SECONDS);
            }
            assertEquals(4, server.getRequestCount());
            assertEquals(2, time.waiting());
            time.pass(ONE_TOKEN);
            calls.get(4).get(10, TimeUnit.SECONDS);
            assertEquals(5, server.getRequestCount());
            time.pass(ONE_TOKEN);
            assertEquals("x", calls.get(5).get(10, TimeUnit.SECONDS).getName());
        }
    }

    @Test
    void aCallThatTimesOutWhileItWaitsGivesItsTokenBack() throws Exception {
        try (MockWebServer server = server(5); LemlistClient client = client(server)) {
            RateLimiter machine = machine();
            acquire(machine, 4);

            // it has asked when executeAsync() returns, and execute() may give up while one of its threads still asks
            CompletableFuture<UpdatedCampaign> call = client.campaigns()
                    .updateCampaign("cam_1", CampaignUpdate.builder().name("x").build())
                    .with(CallOptions.builder().timeout(Duration.ofMillis(1)).build())
                    .executeAsync();

            Throwable failure = assertThrows(ExecutionException.class, () -> call.get(10, TimeUnit.SECONDS)).getCause();
            assertEquals(0, assertInstanceOf(ApiTransportException.class, failure).getAttempts());
            CompletableFuture<RateLimiter.Permit> next = machine.acquire();
            time.pass(ONE_TOKEN);
            assertTrue(next.isDone());
            assertEquals(0, server.getRequestCount());
        }
    }

    private static List<CompletableFuture<RateLimiter.Permit>> acquire(RateLimiter limiter, int times) {
        return Stream.generate(limiter::acquire).limit(times).toList();
    }

    private static MockWebServer server(int answers) throws Exception {
        MockWebServer server = new MockWebServer();
        for (int i = 0; i < answers; i++) {
            server.enqueue(new MockResponse().setBody("{\"name\": \"x\"}"));
        }
        server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
        return server;
    }

    private LemlistClient client(MockWebServer server) throws Exception {
        return LemlistClient.builder()
                .apiKey("key")
                .server("http://127.0.0.1:" + server.getPort())
                .rateLimiter(machine())
                .build();
    }

    private static CompletableFuture<UpdatedCampaign> call(LemlistClient client) {
        return client.campaigns().updateCampaign("cam_1", CampaignUpdate.builder().name("x").build()).executeAsync();
    }

    private static void update(LemlistClient client) {
        client.campaigns().updateCampaign("cam_1", CampaignUpdate.builder().name("x").build()).execute();
    }
}
