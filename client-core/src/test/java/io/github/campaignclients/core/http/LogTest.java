package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.ApiTransportException;
import io.github.campaignclients.core.CallOptions;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.core.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.mockwebserver.MockResponse;
import okio.BufferedSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import retrofit2.http.Body;
import retrofit2.http.PUT;

/** What a logger writes, to the letter. */
@Timeout(30)
final class LogTest extends HttpTest {

    private static final String USER_AGENT = "campaign-clients-things/1.2.3 java/" + System.getProperty("java.version");

    private final List<String> log = Collections.synchronizedList(new ArrayList<>());

    private ThingsClient.Builder logged(UnaryOperator<CallLogger> choice) {
        return client.toBuilder().logger(choice.apply(CallLogger.to(log::add)));
    }

    private void run(ThingsClient.Builder builder, java.util.function.Function<ThingsApi, ApiCall<?>> call) {
        try (ThingsClient logged = builder.build()) {
            call.apply(logged.things()).execute();
        }
    }

    /** Returns an entry with the number of the call, which counts up through all tests, as N. */
    private String entry(int index) {
        return log.get(index).replaceAll("\\(call \\d+,", "(call N,");
    }

    private String sent(String line, String... more) {
        return "--> things " + line + "\n    Accept: application/json\n    User-Agent: " + USER_AGENT + String.join("", more);
    }

    @Test
    void aRequestAndItsAnswerAreAnEntryEach() {
        server.enqueue(new MockResponse().setResponseCode(201).setHeader("Content-Type", "application/json").setBody("{}"));

        run(logged(logger -> logger), api -> api.createThing("t-1", JsonValue.of(1)));

        assertEquals(sent("createThing (call N, attempt 1) POST " + url + "things/t-1"), entry(0));
        assertEquals("<-- things createThing (call N, attempt 1) 201 in 0 s\n    Content-Type: application/json\n    Content-Length: 2",
                entry(1));
        assertEquals(2, log.size());
    }

    @Test
    void aRetryIsToldWithItsDelayAndReason() {
        server.enqueue(new MockResponse().setResponseCode(503).setHeader("Retry-After", "1.5"));
        answerJson("{}");

        run(logged(logger -> logger).retries(patient), api -> api.getThing("t-1"));

        assertEquals(sent("getThing (call N, attempt 1) GET " + url + "things/t-1"), entry(0));
        assertEquals("<-- things getThing (call N, attempt 1) 503 in 0 s, sent again in 1.5 s because of status 503"
                + "\n    Content-Length: 0\n    Retry-After: 1.5", entry(1));
        assertEquals(sent("getThing (call N, attempt 2) GET " + url + "things/t-1"), entry(2));
        assertEquals("<-- things getThing (call N, attempt 2) 200 in 0 s\n    Content-Type: application/json\n    Content-Length: 2",
                entry(3));
    }

    @Test
    void aFailureIsToldAsTheNetworkReportsIt() throws IOException {
        server.shutdown();
        ApiTransportException e =
                assertThrows(ApiTransportException.class, () -> run(logged(logger -> logger), api -> api.getThing("t-1")));

        assertEquals("<-- things getThing (call N, attempt 1) failed: " + e.getCause() + " in 0 s", entry(1));
    }

    @Test
    void aCallThatIsCutOffIsToldToo() {
        VirtualScheduler time = new VirtualScheduler();
        try (ThingsClient waiting =
                logged(logger -> logger).scheduler(time).rateLimiter(new HandLimiter(0)).build()) {
            waiting.things().getThing("t-1").executeAsync();
            time.advance(java.time.Duration.ofMillis(2500));
            waiting.close();
        }

        assertEquals(List.of("<-- things getThing (call N, attempt 0) ended by CancellationException after 2.5 s"), List.of(entry(0)));
    }

    @Test
    void aCallThatTimesOutIsToldToo() {
        VirtualScheduler time = new VirtualScheduler();
        try (ThingsClient waiting =
                logged(logger -> logger).scheduler(time).rateLimiter(new HandLimiter(0)).build()) {
            var future = waiting.things().getThing("t-1").executeAsync();
            time.advance(java.time.Duration.ofMinutes(10));
            assertThrows(java.util.concurrent.CompletionException.class, future::join);
        }

        assertEquals("<-- things getThing (call N, attempt 0) ended by InterruptedIOException after 600 s", entry(0));
        assertEquals(1, log.size());
    }

    @Test
    void valuesOfParametersAndHeadersAreHiddenUnlessAskedFor() {
        CallOptions extras = CallOptions.builder()
                .query("email", "somebody@example.com").query("limit", "10").query("limit", "20").query("x y", "z")
                .header("X-Person", "somebody").header("Content-Language", "de").build();
        server.enqueue(new MockResponse().setHeader("X-Person", "somebody").setHeader("x-ratelimit-remaining", "9").setBody("{}"));
        run(logged(logger -> logger), api -> api.getThing("t-1").with(extras));

        assertEquals(sent("getThing (call N, attempt 1) GET " + url + "things/t-1?email=***&limit=***&limit=***&x%20y=***",
                "\n    X-Person: ***\n    Content-Language: ***"), entry(0));
        assertEquals("<-- things getThing (call N, attempt 1) 200 in 0 s\n    X-Person: ***\n    x-ratelimit-remaining: 9"
                + "\n    Content-Length: 2", entry(1));

        answerJson("{}");
        run(logged(logger -> logger.showingQuery("LIMIT").showingHeaders("x-person").showingQuery("x y")),
                api -> api.getThing("t-1").with(extras));
        assertEquals(sent("getThing (call N, attempt 1) GET " + url + "things/t-1?email=***&limit=10&limit=20&x%20y=z",
                "\n    X-Person: somebody\n    Content-Language: ***"), entry(2));
    }

    @Test
    void theHarmlessHeadersAreShown() {
        CallLogger logger = CallLogger.to(log::add);
        for (String name : List.of(
                "Accept", "Content-Encoding", "Content-Length", "content-type", "Date", "Retry-After", "RateLimit-Limit",
                "RateLimit-Remaining", "RateLimit-Reset", "User-Agent", "X-RateLimit-Limit", "X-RateLimit-Remaining",
                "X-RATELIMIT-RESET", "X-Request-Id")) {
            assertTrue(logger.showsHeader(name), name);
        }
        for (String name : List.of("Authorization", "X-Api-Key", "Cookie", "Set-Cookie", "Location", "Accept-Language")) {
            assertFalse(logger.showsHeader(name), name);
        }
        assertFalse(logger.showsQuery("limit"));
        assertFalse(logger.bodies());
    }

    @Test
    void aLoggerIsNotChangedByThoseMadeOfIt() {
        CallLogger logger = CallLogger.to(log::add);
        CallLogger more = logger.showingBodies().showingHeaders("X-A").showingQuery("q");

        assertTrue(more.bodies() && more.showsHeader("x-a") && more.showsQuery("Q") && more.showsHeader("Accept"));
        assertFalse(logger.bodies() || logger.showsHeader("x-a") || logger.showsQuery("q"));
    }

    @Test
    void bodiesAreWrittenOnRequest() {
        answerJson("{\"id\": \"t-1\"}");

        run(logged(CallLogger::showingBodies), api -> api.createThing("t-1", Json.MOSHI.parse("{ \"name\": \"Grüße\" }")));

        assertEquals(sent("createThing (call N, attempt 1) POST " + url + "things/t-1", "\n    {\"name\":\"Grüße\"}"), entry(0));
        assertEquals("<-- things createThing (call N, attempt 1) 200 in 0 s\n    Content-Type: application/json"
                + "\n    Content-Length: 13\n    {\"id\":\"t-1\"}", entry(1));
    }

    @Test
    void anEmptyBodyIsNotWritten() {
        answer(200);

        run(logged(CallLogger::showingBodies), api -> api.headThing("t-1"));

        assertEquals("<-- things headThing (call N, attempt 1) 200 in 0 s\n    Content-Length: 0", entry(1));
    }

    @Test
    void secretPropertiesAreHiddenAtAnyDepth() {
        ApiDefinition definition = ThingsClient.definition().bearer().secretProperties("password", "token").build();
        answerJson("{\"token\":{\"a\":1},\"list\":[{\"password\":\"p\",\"tokens\":2}],\"Token\":\"shown\"}");
        try (ThingsClient logged = once(ThingsClient.builder(definition).logger(CallLogger.to(log::add).showingBodies()))) {
            logged.things().createThing("t-1", Json.MOSHI.parse("{\"user\":{\"password\":null,\"name\":\"n\"}}")).execute();
        }

        assertEquals("    {\"user\":{\"password\":\"***\",\"name\":\"n\"}}", lastLine(0));
        assertEquals("    {\"token\":\"***\",\"list\":[{\"password\":\"***\",\"tokens\":2}],\"Token\":\"shown\"}", lastLine(1));
    }

    private String lastLine(int index) {
        return entry(index).substring(entry(index).lastIndexOf('\n') + 1);
    }

    @Test
    void whatIsNotJsonIsToldByItsSize() {
        answer(400, "text/html; charset=utf-8", "<p>Grüße</p>");
        assertThrows(ApiStatusException.class, () -> run(logged(CallLogger::showingBodies), api -> api.getThing("t-1")));
        assertEquals("    (14 bytes of text/html; charset=utf-8, which are not JSON)", lastLine(1));

        server.enqueue(new MockResponse().setBody("Done."));
        run(logged(CallLogger::showingBodies), api -> api.getThing("t-1"));
        assertEquals("    (5 bytes of null, which are not JSON)", lastLine(3));
    }

    @Test
    void aLongBodyIsCut() {
        answerJson("\"" + "x".repeat(8190) + "\"");
        answerJson("\"" + "x".repeat(8191) + "\"");
        run(logged(CallLogger::showingBodies), api -> api.getThing("t-1"));
        run(logged(CallLogger::showingBodies), api -> api.createThing("t-1", JsonValue.of("y".repeat(9000))));

        assertEquals("    \"" + "x".repeat(8190) + "\"", lastLine(1));
        assertEquals("    \"" + "y".repeat(8191) + "… (9002 bytes)", lastLine(2));
        assertEquals("    \"" + "x".repeat(8191) + "… (8193 bytes)", lastLine(3));
    }

    @Test
    void anAnswerThatBreaksOffIsToldWithoutItsBody() {
        server.enqueue(new MockResponse()
                .setBody("1".repeat(1000))
                .setSocketPolicy(okhttp3.mockwebserver.SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));
        assertThrows(ApiTransportException.class, () -> run(logged(CallLogger::showingBodies), api -> api.getThing("t-1")));

        assertEquals("<-- things getThing (call N, attempt 1) failed: java.net.ProtocolException: unexpected end of stream in 0 s"
                + "\n    Content-Length: 1000", entry(1));
    }

    @Test
    void theKeyIsNeverWritten() {
        String key = "marked/key+0123==";
        server.enqueue(new MockResponse()
                .setHeader("X-Request-Id", "for " + key)
                .setBody("{\"echo\":\"marked\\/key\\u002b0123==\",\"marked\\/key\\u002b0123==\":1}"));
        try (ThingsClient logged = logged(logger -> logger.showingBodies().showingQuery("q").showingHeaders("X-Api-Key", "X-Key"))
                .apiKey(key).build()) {
            logged.things().createThing("t-1", JsonValue.of("my key is " + key))
                    .with(CallOptions.builder().query("q", key).header("X-Key", key).build()).execute();
        }

        String all = String.join("\n", log);
        assertFalse(all.contains("0123"), all);
        assertTrue(all.contains("X-Request-Id: for ***"), all);
        assertTrue(all.contains("{\"echo\":\"***\",\"***\":1}"), all);
        assertTrue(all.contains("\"my key is ***\""), all);
    }

    @Test
    void theKeyIsNotWrittenAsAPartOfAPathEither() {
        answerJson("{}");
        run(logged(logger -> logger).apiKey("marked/key+0123=="), api -> api.getThing("marked/key+0123=="));

        assertEquals(sent("getThing (call N, attempt 1) GET " + url + "things/***"), entry(0));
    }

    @Test
    void aFailureThatQuotesTheKeyIsWrittenWithoutIt() {
        answerJson("{}");
        okhttp3.OkHttpClient users = new okhttp3.OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    throw new IOException("odd line: " + KEY);
                })
                .build();
        ApiTransportException e = assertThrows(
                ApiTransportException.class, () -> run(logged(logger -> logger).httpClient(users), api -> api.getThing("t-1")));

        assertEquals("<-- things getThing (call N, attempt 1) failed: java.io.IOException: odd line: *** in 0 s", entry(1));
        assertEquals("getThing: GET " + url + "things/t-1 got no answer: odd line: *** (IOException). Nothing was sent.", e.getMessage());
    }

    /** An interface of an application's own, with a body that no generated one has. */
    interface Uploads {

        @Operation(id = "upload")
        @PUT("upload")
        ApiCall<JsonValue> upload(@Body RequestBody body);
    }

    private void upload(boolean oneShot) {
        RequestBody body = new RequestBody() {
            private boolean logged;

            @Override
            public MediaType contentType() {
                return MediaType.get("text/csv");
            }

            @Override
            public boolean isOneShot() {
                return oneShot;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                if (!oneShot && !logged) {
                    logged = true;
                    throw new IOException("locked");
                }
                sink.writeUtf8("a,b");
            }
        };
        answerJson("{}");
        try (ThingsClient logged = logged(CallLogger::showingBodies).build()) {
            logged.api(Uploads.class).upload(body).execute();
        }
    }

    @Test
    void aBodyThatCanBeReadOnceIsLeftToTheService() throws InterruptedException {
        upload(true);

        assertEquals("    (a body that can be read once)", lastLine(0));
        assertEquals("a,b", server.takeRequest().getBody().readUtf8());
    }

    @Test
    void aBodyThatCannotBeReadDoesNotDisturbTheCall() throws InterruptedException {
        upload(false);

        assertEquals("    (a body that could not be read)", lastLine(0));
        assertEquals("a,b", server.takeRequest().getBody().readUtf8());
    }

    @Test
    void aSinkThatThrowsDoesNotDisturbTheCall() {
        answerJson("{}");
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        List<String> uncaught = Collections.synchronizedList(new ArrayList<>());
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> uncaught.add(e.getMessage()));
        try {
            run(client.toBuilder().logger(CallLogger.to(entry -> {
                throw new IllegalStateException("disk full");
            })), api -> api.getThing("t-1"));
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }

        assertEquals(List.of("disk full", "disk full"), uncaught);
    }

    @Test
    void aLoggerNeedsASink() {
        assertEquals("sink", assertThrows(NullPointerException.class, () -> CallLogger.to(null)).getMessage());
    }
}
