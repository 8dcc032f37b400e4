package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.campaignclients.core.RateLimit;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What services write into headers about when to come back. */
final class MomentsTest {

    private static final Instant NOW = Instant.parse("2021-02-16T08:02:00Z");

    private static Instant moment(String text, String... headers) {
        return Moments.parse(text, Headers.of(headers), NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2021-02-16T08:02:00Z",
        "42, 2021-02-16T08:02:42Z",
        "' 42 ', 2021-02-16T08:02:42Z",
        "0.25, 2021-02-16T08:02:00.250Z",
        "1.000000001, 2021-02-16T08:02:01Z",
        "999999999, 2052-10-25T09:48:39Z",
        "1000000000, 2001-09-09T01:46:40Z",
        "1613462562, 2021-02-16T08:02:42Z",
        "1613462562.5, 2021-02-16T08:02:42.500Z",
        "99999999999, 5138-11-16T09:46:39Z",
        "100000000000, 1973-03-03T09:46:40Z",
        "1613462562000, 2021-02-16T08:02:42Z",
        "1613462562123, 2021-02-16T08:02:42.123Z",
        "999999999999999, +33658-09-27T01:46:39.999Z"
    })
    void aNumberIsATimeFromNowOrSince1970(String text, Instant expected) {
        assertEquals(expected, moment(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Tue, 16 Feb 2021 08:02:42 GMT",
        "Tuesday, 16-Feb-21 08:02:42 GMT",
        "Tue Feb 16 08:02:42 2021",
        "Tue Feb 16 2021 09:02:42 GMT+0100 (Central European Standard Time)",
        "Tue Feb 16 2021 09:02:42 GMT+0100 (Mitteleuropäische Normalzeit)",
        "Tue Feb 16 2021 09:02:42 GMT+0100",
        "Tue Feb 16 2021 03:02:42 GMT-0500 (Eastern Standard Time)",
        "Tue Feb 16 2021 13:32:42 GMT+0530 (India Standard Time)",
        "Tue Feb 16 2021 08:02:42 GMT+0000 (Coordinated Universal Time)"
    })
    void aDateIsUnderstoodAsHttpAndJavaScriptPrintIt(String text) {
        assertEquals(Instant.parse("2021-02-16T08:02:42Z"), moment(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {
        "", " ", "-1", "-1613462562", "+5", "1e3", "0x10", "1.", ".5", "1,5", "5 s", "soon", "NaN", "Infinity", "1000000000000000", "٤٢",
        "Tue Feb 16 2021", "(Tue)"
    })
    void whatIsNeitherIsNoMoment(String text) {
        assertNull(moment(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1613462562", "1613462562000", "Tue, 16 Feb 2021 08:02:42 GMT", "Tue Feb 16 2021 09:02:42 GMT+0100 (Central European Standard Time)"
    })
    void aPointInTimeIsReadByTheClockOfTheServer(String text) {
        assertEquals(NOW.plusSeconds(12), moment(text, "Date", "Tue, 16 Feb 2021 08:02:30 GMT"));
        assertEquals(NOW.minusSeconds(18), moment(text, "Date", "Tue, 16 Feb 2021 08:03:00 GMT"));
        assertEquals(NOW.plusSeconds(42), moment(text, "Date", "no date"));
    }

    @Test
    void aTimeFromNowIsTheSameByAnyClock() {
        assertEquals(NOW.plusSeconds(42), moment("42", "Date", "Tue, 16 Feb 2021 07:02:30 GMT"));
    }

    private static Waits waits(RateLimitHeaders headers) {
        return new Waits(headers, new VirtualScheduler());
    }

    @Test
    void withoutAnyHeaderTheServiceDoesNotAskToWait() {
        assertNull(waits(null).retryAfter(429, Headers.of(), null));
        assertNull(waits(null).retryAfter(429, Headers.of(), new RateLimit(1L, 0L, null)));
        assertNull(waits(null).rateLimit(Headers.of("X-Left", "1")));
    }

    @Test
    void theResetOfTheLimitCountsAfterATooManyOnly() {
        RateLimit limit = new RateLimit(null, null, FakeScheduler.START.plusSeconds(3));

        assertEquals(Duration.ofSeconds(3), waits(null).retryAfter(429, Headers.of(), limit));
        assertNull(waits(null).retryAfter(503, Headers.of(), limit));
        assertEquals(Duration.ofSeconds(9), waits(null).retryAfter(429, Headers.of("Retry-After", "9"), limit));
    }

    @Test
    void aMomentThatHasPassedIsNoTimeToWait() {
        RateLimit past = new RateLimit(null, null, FakeScheduler.START.minusSeconds(3));

        assertEquals(Duration.ZERO, waits(null).retryAfter(429, Headers.of(), past));
        assertEquals(Duration.ZERO,
                waits(null).retryAfter(429, Headers.of(), new RateLimit(null, null, FakeScheduler.START)));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 3, 2, 'RateLimit{limit=20, remaining=3, reset=2026-11-21T12:00:02Z}'",
        "20, x, x, 'RateLimit{limit=20, remaining=null, reset=null}'",
        "x, 3, x, 'RateLimit{limit=null, remaining=3, reset=null}'",
        "x, x, 2, 'RateLimit{limit=null, remaining=null, reset=2026-11-21T12:00:02Z}'",
        "x, x, x,",
        "1.5, '', -1,"
    })
    void whatIsLeftOfALimitIsReadAsFarAsItIsUnderstood(String limit, String remaining, String reset, String expected) {
        RateLimit read = waits(new RateLimitHeaders("A", "B", "C")).rateLimit(Headers.of("a", limit, "b", remaining, "c", reset));

        assertEquals(String.valueOf(expected), String.valueOf(read));
    }
}
