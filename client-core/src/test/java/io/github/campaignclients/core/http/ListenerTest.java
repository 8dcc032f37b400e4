package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.ApiTransportException;
import io.github.campaignclients.core.json.JsonValue;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What listeners are told. */
@Timeout(30)
final class ListenerTest extends HttpTest {

    private final Events events = new Events();
    private ThingsClient watched;

    @BeforeEach
    void build() {
        watched = retrying(client.toBuilder().listener(events));
    }

    @AfterEach
    void end() {
        watched.close();
    }

    @Test
    void aCallThatSucceedsIsToldFromBeginningToEnd() {
        answerJson("{}");

        watched.things().getThing("t-1").execute();

        assertEquals(List.of("begun 0", "started 1", "ended 1: 200", "call 1: 200"), events.told());
    }

    @Test
    void aCallThatBeginsIsToldInTheThreadThatExecutesIt() {
        answerJson("{}");
        List<String> told = new ArrayList<>();
        try (ThingsClient beginning = client.toBuilder().listener(new CallListener() {
            @Override
            public void callStarted(CallEvent event) {
                told.add(event + " in " + Thread.currentThread().getName() + " after " + event.getDuration());
            }
        }).build()) {
            beginning.things().getThing("t-1").executeAsync().join();
        }

        assertEquals(1, told.size());
        assertEquals(", attempt 0} in " + Thread.currentThread().getName() + " after PT0S", told.get(0).replaceFirst(".*call \\d+", ""));
    }

    @Test
    void anEventNamesTheCall() {
        answer(404);
        assertThrows(ApiStatusException.class, () -> watched.things().createThing("t-1", JsonValue.NULL).execute());
        CallEvent event = events.event(3);

        assertEquals("things", event.getApi());
        assertEquals("createThing", event.getOperation());
        assertEquals("POST", event.getMethod());
        assertEquals("/things/{id}", event.getUrlTemplate());
        assertEquals(404, event.getStatus());
        assertNull(event.getFailure());
        assertNull(event.getRetryDelay());
        assertNull(event.getRetryReason());
        assertEquals(events.event(1).getCallId(), event.getCallId());
        assertEquals("CallEvent{things createThing, call " + event.getCallId() + ", attempt 1, status 404}", event.toString());
    }

    @Test
    void eachExecutionHasANumberOfItsOwn() {
        answerJson("{}");
        answerJson("{}");
        var call = watched.things().getThing("t-1");
        call.execute();
        call.execute();

        assertEquals(events.event(1).getCallId() + 1, events.event(5).getCallId());
    }

    @Test
    void aRetryIsToldWithItsReasonAndDelay() {
        answer(503);
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        answerJson("{}");

        watched.things().getThing("t-1").execute();

        assertEquals(List.of(
                "begun 0",
                "started 1", "ended 1: 503, again in PT0.25S: status 503",
                "started 2", "ended 2: IOException, again in PT0.5S: connection lost",
                "started 3", "ended 3: 200",
                "call 3: 200 after 750 ms"), events.told());
        assertEquals("CallEvent{things getThing, call " + events.event(2).getCallId()
                + ", attempt 1, status 503, again because of status 503}", events.event(2).toString());
        assertEquals("CallEvent{things getThing, call " + events.event(2).getCallId()
                + ", attempt 2, IOException, again because of connection lost}", events.event(4).toString());
    }

    @Test
    void aFailureWithoutAConnectionIsToldAsSuch() throws java.io.IOException {
        server.shutdown();

        ApiTransportException e =
                assertThrows(ApiTransportException.class, () -> watched.things().getThing("t-1").execute());

        assertEquals(List.of(
                "begun 0",
                "started 1", "ended 1: ConnectException, again in PT0.25S: no connection",
                "started 2", "ended 2: ConnectException, again in PT0.5S: no connection",
                "started 3", "ended 3: ConnectException",
                "call 3: ConnectException after 750 ms"), events.told());
        assertSame(e.getCause(), events.event(7).getFailure());
    }

    @Test
    void anAnswerThatBreaksOffIsAFailureWithoutAStatus() {
        server.enqueue(new MockResponse().setBody("x".repeat(1000)).setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));

        assertThrows(ApiTransportException.class, () -> watched.things().startThing("t-1").execute());

        assertEquals(List.of("begun 0", "started 1", "ended 1: ProtocolException", "call 1: ProtocolException"), events.told());
    }

    @Test
    void aRedirectIsToldAsPartOfItsAttempt() {
        server.enqueue(new MockResponse().setResponseCode(302).setHeader("Location", "/elsewhere"));
        answerJson("{}");

        watched.things().getThing("t-1").execute();

        assertEquals(List.of("begun 0", "started 1", "ended 1: 302, again in PT0S: redirect", "started 1", "ended 1: 200", "call 1: 200"),
                events.told());
    }

    @Test
    void aCallThatIsCancelledIsToldToo() throws InterruptedException {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        CompletableFuture<JsonValue> future = watched.things().getThing("t-1").executeAsync();
        server.takeRequest();
        future.cancel(false);

        assertEquals(List.of("begun 0", "started 1", "ended 1: CancellationException", "call 1: CancellationException"), events.told());
        assertEquals("getThing: GET " + url + "things/t-1 was cancelled", events.event(2).getFailure().getMessage());
    }

    @Test
    void aCallThatTimesOutIsToldToo() {
        VirtualScheduler time = new VirtualScheduler();
        try (ThingsClient timed = watched.toBuilder().scheduler(time).rateLimiter(new HandLimiter(0)).build()) {
            CompletableFuture<JsonValue> future = timed.things().getThing("t-1").executeAsync();
            time.advance(Duration.ofMinutes(10));
            assertThrows(CompletionException.class, future::join);
        }

        assertEquals(List.of("begun 0", "call 0: InterruptedIOException after 600000 ms"), events.told());
        assertSame(InterruptedIOException.class, events.event(1).getFailure().getClass());
    }

    @Test
    void aCallWithoutAKeyIsToldToo() {
        IllegalStateException noKey = new IllegalStateException("no key");
        try (ThingsClient keyless = watched.toBuilder().apiKey(() -> {
            throw noKey;
        }).build()) {
            assertThrows(IllegalStateException.class, () -> keyless.things().getThing("t-1").execute());
        }

        assertEquals(List.of("begun 0", "call 0: IllegalStateException"), events.told());
        assertSame(noKey, events.event(1).getFailure());
    }

    @Test
    void anAnswerIsToldBeforeItIsDecoded() {
        answerJson("[]");

        assertThrows(ApiDataException.class, () -> watched.things().readThing("t-1").execute());

        assertEquals(List.of("begun 0", "started 1", "ended 1: 200", "call 1: 200"), events.told());
    }

    @Test
    void timesAreMeasuredByTheClock() {
        VirtualScheduler time = new VirtualScheduler();
        HandLimiter limiter = new HandLimiter(0);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                time.advance(Duration.ofMillis(120));
                return new MockResponse().setBody("{}");
            }
        });
        try (ThingsClient timed = watched.toBuilder().scheduler(time).rateLimiter(limiter).build()) {
            CompletableFuture<JsonValue> future = timed.things().getThing("t-1").executeAsync();
            time.advance(Duration.ofMillis(30));
            limiter.grant(0);
            future.join();
        }

        assertEquals(List.of("begun 0", "started 1", "ended 1: 200 after 120 ms", "call 1: 200 after 150 ms"), events.told());
        assertEquals(Duration.ZERO, events.event(1).getDuration());
    }

    @Test
    void listenersAreToldInTheOrderInWhichTheyWereAdded() {
        answerJson("{}");
        List<String> told = new ArrayList<>();
        try (ThingsClient two = client.toBuilder().listener(ended("first", told)).listener(ended("second", told)).build();
                ThingsClient copy = two.toBuilder().listener(ended("third", told)).build()) {
            copy.things().getThing("t-1").execute();
        }

        assertEquals(List.of("first", "second", "third"), told);
    }

    private static CallListener ended(String name, List<String> told) {
        return new CallListener() {
            @Override
            public void callEnded(CallEvent event) {
                told.add(name);
            }
        };
    }

    @Test
    void aListenerThatThrowsDisturbsNeitherTheCallNorTheOthers() {
        answerJson("{}");
        List<String> uncaught = new ArrayList<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {
            synchronized (uncaught) {
                uncaught.add(e.getMessage());
            }
        });
        try (ThingsClient throwing = client.toBuilder().listener(new Throwing()).listener(events).build()) {
            assertEquals("{}", throwing.things().getThing("t-1").execute().toJson());
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }

        assertEquals(List.of("begun 0", "started 1", "ended 1: 200", "call 1: 200"), events.told());
        assertEquals(List.of("at the beginning", "at the start", "at the end", "at the end of the call"), uncaught);
    }

    private static final class Throwing implements CallListener {

        @Override
        public void callStarted(CallEvent event) {
            throw new IllegalStateException("at the beginning");
        }

        @Override
        public void attemptStarted(CallEvent event) {
            throw new IllegalStateException("at the start");
        }

        @Override
        public void attemptEnded(CallEvent event) {
            throw new AssertionError("at the end");
        }

        @Override
        public void callEnded(CallEvent event) {
            throw new IllegalStateException("at the end of the call");
        }
    }

    @Test
    void aListenerMayListenToSomeEventsOnly() {
        answerJson("{}");
        try (ThingsClient listening = client.toBuilder().listener(new CallListener() {}).build()) {
            assertEquals("{}", listening.things().getThing("t-1").execute().toJson());
        }
    }

    @Test
    void aListenerThatClosesTheClientEndsTheCall() {
        answerJson("{}");
        ThingsClient[] closing = new ThingsClient[1];
        closing[0] = client.toBuilder().listener(new CallListener() {
            @Override
            public void attemptStarted(CallEvent event) {
                closing[0].close();
            }
        }).build();

        assertEquals("getThing: GET " + url + "things/t-1 was cancelled: the client was closed",
                assertThrows(CancellationException.class, () -> closing[0].things().getThing("t-1").execute()).getMessage());
    }

    @Test
    void anEventPrintsNoValueOfAParameter() {
        answerJson("{}");
        watched.things().getThing("somebody@example.com").execute();

        assertEquals("CallEvent{things getThing, call " + events.event(1).getCallId() + ", attempt 1}", events.event(1).toString());
        assertNotEquals(0, events.event(1).getCallId());
    }

    @Test
    void anAttemptThatIsCutOffAtItsBeginningIsToldToHaveEnded() {
        ThingsClient[] closing = new ThingsClient[1];
        closing[0] = watched.toBuilder().listener(new CallListener() {
            @Override
            public void attemptStarted(CallEvent event) {
                closing[0].close();
            }
        }).build();

        assertThrows(CancellationException.class, () -> closing[0].things().getThing("t-1").execute());
        assertEquals(List.of("begun 0", "started 1", "ended 1: CancellationException", "call 1: CancellationException"), events.told());
    }
}
