package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiStatusException;
import io.github.campaignclients.core.CallOptions;
import io.github.campaignclients.core.RateLimitException;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.Set;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a request is sent again. */
@Timeout(30)
final class RetryDelayTest extends HttpTest {

    private static RetryPolicy.Builder policy(double random) {
        return RetryPolicy.builder().random(() -> random);
    }

    private void answerAfter(int status, String header, String value) {
        server.enqueue(new MockResponse().setResponseCode(status).setHeader(header, value));
    }

    /** Returns the waits of a call that is refused once with a header, and then answered. */
    private List<Duration> waitsAfter(int status, String header, String value) {
        answerAfter(status, header, value);
        answerJson("{}");
        ApiDefinition definition = ThingsClient.definition()
                .bearer().rateLimitHeaders("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset").build();
        try (ThingsClient limited = retrying(ThingsClient.builder(definition))) {
            limited.things().getThing("t-1").execute();
        }
        return clock.waits();
    }

    private ApiStatusException refusal(ThingsClient retrying) {
        try (ThingsClient closing = retrying) {
            return assertThrows(ApiStatusException.class, () -> closing.things().getThing("t-1").execute());
        }
    }

    private String answered() {
        return "getThing: GET " + url + "things/t-1 answered ";
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0", "1, 1, 500", "0.5, 1, 250", "1, 2, 1000", "1, 3, 2000", "1, 4, 4000", "1, 5, 8000", "1, 6, 8000", "0.5, 6, 4000",
        "1, 2000, 8000"
    })
    void aDelayIsARandomPartOfABoundThatDoublesUpToAMaximum(double random, int failures, long millis) {
        assertEquals(Duration.ofMillis(millis), policy(random).build().delayAfter(failures));
    }

    @Test
    void theBoundsOfADelayCanBeSet() {
        RetryPolicy policy = policy(1).baseDelay(Duration.ofMillis(3)).maxDelay(Duration.ofMillis(10)).build();

        assertEquals(List.of(Duration.ofMillis(3), Duration.ofMillis(6), Duration.ofMillis(10)),
                List.of(policy.delayAfter(1), policy.delayAfter(2), policy.delayAfter(3)));
        assertEquals(Duration.ZERO, policy(1).baseDelay(Duration.ZERO).build().delayAfter(3));
        assertEquals(Duration.ZERO, policy(1).maxDelay(Duration.ZERO).build().delayAfter(3));
    }

    @Test
    void delaysAreSpreadUnlessSetOtherwise() {
        RetryPolicy policy = RetryPolicy.builder().build();
        Set<Duration> delays = new TreeSet<>();
        for (int i = 0; i < 100; i++) {
            Duration delay = policy.delayAfter(1);
            assertTrue(delay.compareTo(Duration.ofMillis(500)) < 0 && !delay.isNegative(), delay.toString());
            delays.add(delay);
        }

        assertTrue(delays.size() > 90, delays.toString());
    }

    @Test
    void aPolicyChecksAndPrintsItsNumbers() {
        RetryPolicy.Builder policy = RetryPolicy.builder();

        assertEquals("attempts(0): a request is sent once at least",
                assertThrows(IllegalArgumentException.class, () -> policy.attempts(0)).getMessage());
        assertEquals("baseDelay(PT-0.001S): the time is negative",
                assertThrows(IllegalArgumentException.class, () -> policy.baseDelay(Duration.ofMillis(-1))).getMessage());
        assertEquals("maxDelay(PT-0.001S): the time is negative",
                assertThrows(IllegalArgumentException.class, () -> policy.maxDelay(Duration.ofMillis(-1))).getMessage());
        assertEquals("maxRetryAfter(PT-0.001S): the time is negative",
                assertThrows(IllegalArgumentException.class, () -> policy.maxRetryAfter(Duration.ofMillis(-1))).getMessage());
        assertEquals("maxRetryAfter", assertThrows(NullPointerException.class, () -> policy.maxRetryAfter(null)).getMessage());
        assertEquals("random", assertThrows(NullPointerException.class, () -> policy.random(null)).getMessage());
        assertEquals("RetryPolicy{attempts=1, baseDelay=PT0.5S, maxDelay=PT8S, maxRetryAfter=PT1M}", RetryPolicy.never().toString());
        assertEquals("RetryPolicy{attempts=4, baseDelay=PT1S, maxDelay=PT2S, maxRetryAfter=PT0S}", policy
                .attempts(4).baseDelay(Duration.ofSeconds(1)).maxDelay(Duration.ofSeconds(2)).maxRetryAfter(Duration.ZERO).build()
                .toString());
    }

    @Test
    void eachFurtherAttemptWaitsTwiceAsLong() {
        for (int i = 0; i < 7; i++) {
            answer(503);
        }
        answerJson("{}");
        try (ThingsClient eager = client.toBuilder().retries(policy(0.5).attempts(8).build()).build()) {
            eager.things().getThing("t-1").execute();
        }

        assertEquals(
                List.of(250, 500, 1000, 2000, 4000, 4000, 4000),
                clock.waits().stream().map(Duration::toMillis).map(Long::intValue).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "429, Retry-After, 7, PT7S",
        "503, Retry-After, 7, PT7S",
        "500, Retry-After, 1.5, PT1.5S",
        "500, Retry-After, 0.2, PT0.25S",
        "408, Retry-After, 0, PT0.25S",
        "429, Retry-After, 60, PT1M",
        "429, Retry-After, 'Sat, 21 Nov 2026 12:00:30 GMT', PT30S",
        "429, Retry-After, 'Sat, 21 Nov 2026 11:59:59 GMT', PT0.25S",
        "429, Retry-After, -5, PT0.25S",
        "429, Retry-After, soon, PT0.25S",
        "429, X-RateLimit-Reset, 4, PT4S",
        "503, X-RateLimit-Reset, 4, PT0.25S",
        "429, X-RateLimit-Reset, Sat Nov 21 2026 13:00:09 GMT+0100 (Central European Standard Time), PT9S"
    })
    void theServiceSaysHowLongToWait(int status, String header, String value, Duration wait) {
        assertEquals(List.of(wait), waitsAfter(status, header, value));
    }

    @Test
    void whatIsInRetryAfterWinsOverTheReset() {
        server.enqueue(new MockResponse().setResponseCode(429).setHeader("Retry-After", "2").setHeader("X-RateLimit-Reset", "30"));

        assertEquals(List.of(Duration.ofSeconds(2)), waitsAfter(429, "X-RateLimit-Reset", "30").subList(0, 1));
    }

    @Test
    void aWaitLongerThanTheMaximumIsLeftToTheCaller() {
        answerAfter(429, "Retry-After", "60.001");

        ApiStatusException e = refusal(retrying());

        assertEquals(answered() + "429 Too Many Requests. The answer has no body. The service asks to wait 60.001 s. That is longer "
                + "than the 60 s which this client is set to wait.", e.getMessage());
        assertEquals(Duration.ofMillis(60_001), e.getRetryAfter());
        assertEquals(1, server.getRequestCount());
        assertEquals(List.of(), clock.waits());
    }

    @Test
    void theMaximumCanBeSet() {
        answerAfter(503, "Retry-After", "3");

        assertEquals(answered() + "503 Service Unavailable. The answer has no body. Whether the service carried the request out is not "
                        + "known. The service asks to wait 3 s. That is longer than the 2.5 s which this client is set to wait.",
                refusal(client.toBuilder().retries(policy(1).maxRetryAfter(Duration.ofMillis(2500)).build()).build()).getMessage());
    }

    @Test
    void aWaitIsToldOnceTheAttemptsAreUsedUp() {
        answerAfter(429, "Retry-After", "1");
        answerAfter(429, "Retry-After", "1");
        answerAfter(429, "Retry-After", "90");

        assertEquals(answered() + "429 Too Many Requests. The answer has no body. The service asks to wait 90 s. It was sent 3 times.",
                refusal(retrying()).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5.001", "30"})
    void aWaitThatTheTimeoutDoesNotAllowIsNotBegun(String seconds) {
        answerAfter(429, "Retry-After", seconds);
        FakeScheduler impatient = new FakeScheduler(Duration.ofMillis(4999));
        try (ThingsClient hasty = client.toBuilder().scheduler(impatient).retries(patient).build()) {
            RateLimitException e = assertThrows(
                    RateLimitException.class,
                    () -> hasty.things().getThing("t-1")
                            .with(CallOptions.builder().timeout(Duration.ofSeconds(5)).build()).execute());

            assertEquals(answered() + "429 Too Many Requests. The answer has no body. The service asks to wait " + seconds
                    + " s. It was not sent again: the call's timeout would have passed before.", e.getMessage());
        }
        assertEquals(0, impatient.pending());
    }

    @Test
    void aWaitThatTheTimeoutJustAllowsIsBegun() {
        answerAfter(429, "Retry-After", "4.999");
        answerJson("{}");
        FakeScheduler impatient = new FakeScheduler(Duration.ofMillis(4999));
        try (ThingsClient hasty = client.toBuilder().scheduler(impatient).retries(patient).timeout(Duration.ofSeconds(5)).build()) {
            assertEquals(2, hasty.things().getThing("t-1").executeForResponse().getAttempts());
        }
    }

    @Test
    void theTimeThatHasPassedCountsAgainstTheTimeout() {
        answerAfter(429, "Retry-After", "4");
        answerAfter(429, "Retry-After", "2");
        FakeScheduler impatient = new FakeScheduler(Duration.ofMillis(4999));
        try (ThingsClient hasty = client.toBuilder().scheduler(impatient).retries(patient).timeout(Duration.ofSeconds(5)).build()) {
            assertEquals(answered() + "429 Too Many Requests. The answer has no body. The service asks to wait 2 s. It was not sent "
                            + "again: the call's timeout would have passed before. It was sent 2 times.",
                    assertThrows(RateLimitException.class, () -> hasty.things().getThing("t-1").execute()).getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0 s", "1, 0.001 s", "250, 0.25 s", "1000, 1 s", "1500, 1.5 s", "60000, 60 s", "600000, 600 s", "3600001, 3600.001 s"})
    void timesArePrintedInSeconds(long millis, String printed) {
        assertEquals(printed, Times.print(Duration.ofMillis(millis)));
    }

    @Test
    void aPartOfAMillisecondIsNotPrinted() {
        assertEquals("0 s", Times.print(Duration.ofNanos(999_999)));
    }

    @Test
    void anAnswerTellsWhatIsLeftOfTheLimit() {
        ApiDefinition definition = ThingsClient.definition().bearer().rateLimitHeaders("X-Limit", "X-Left", "X-Reset").build();
        server.enqueue(new MockResponse().setHeader("X-Limit", "20").setHeader("X-Left", " 3").setHeader("X-Reset", "2").setBody("{}"));
        server.enqueue(new MockResponse().setResponseCode(400).setHeader("X-Left", "0"));
        server.enqueue(new MockResponse().setHeader("X-Left", "many").setBody("{}"));
        try (ThingsClient limited = once(ThingsClient.builder(definition))) {
            var response = limited.things().getThing("t-1").executeForResponse();
            assertEquals("RateLimit{limit=20, remaining=3, reset=2026-11-21T12:00:02Z}", response.getRateLimit().toString());
            assertEquals(20L, response.getRateLimit().getLimit());
            assertEquals(3L, response.getRateLimit().getRemaining());
            assertEquals(FakeScheduler.START.plusSeconds(2), response.getRateLimit().getReset());

            assertEquals("RateLimit{limit=null, remaining=0, reset=null}",
                    assertThrows(ApiStatusException.class, () -> limited.things().getThing("t-1").execute())
                            .getRateLimit().toString());
            assertNull(limited.things().getThing("t-1").executeForResponse().getRateLimit());
        }
        answerJson("{}");
        assertNull(client.things().getThing("t-1").executeForResponse().getRateLimit());
    }

    @ParameterizedTest
    @CsvSource({"429, ' Wait before the next call.'", "503, ' Whether the service carried the request out is not known.'"})
    void aServiceThatAsksForNoWaitIsNotSaidToAskForOne(int status, String remark) {
        answerAfter(status, "Retry-After", "0");

        ApiStatusException e = refusal(client.toBuilder().build());

        assertEquals(Duration.ZERO, e.getRetryAfter());
        assertEquals(remark, e.getMessage().substring(e.getMessage().indexOf("no body.") + "no body.".length()));
    }

    @Test
    void theFactsOfARefusalAreThoseOfItsLastAttempt() {
        answerAfter(503, "Retry-After", "9");
        answer(429);

        ApiStatusException e = refusal(client.toBuilder().retries(RetryPolicy.builder().attempts(2).build()).build());

        assertSame(RateLimitException.class, e.getClass());
        assertNull(e.getRetryAfter());
        assertEquals(answered() + "429 Too Many Requests. The answer has no body. Wait before the next call. It was sent 2 times.",
                e.getMessage());
    }
}
