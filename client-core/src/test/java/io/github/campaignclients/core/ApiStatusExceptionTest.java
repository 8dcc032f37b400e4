package io.github.campaignclients.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ApiStatusExceptionTest {

    private static final String URL = "https://api.things.example/things/t-1";

    private static final String ANSWERED = "updateThing: PATCH " + URL + " answered ";

    private static ApiStatusException.Builder exception() {
        return exception(429);
    }

    private static ApiStatusException.Builder exception(int status) {
        return ApiStatusException.builder("updateThing", "PATCH", URL, status);
    }

    private static String said(String message) {
        return exception().vendorMessage(message).build().getMessage().substring(ANSWERED.length() + "429 Too Many Requests".length());
    }

    @Test
    void applicationsBuildExceptionsForTheirTests() {
        ApiStatusException e = exception().build();

        assertInstanceOf(RateLimitException.class, e);
        assertEquals(ANSWERED + "429 Too Many Requests.", e.getMessage());
        assertEquals("", e.getRawBody());
        assertEquals(0, e.getHeaders().size());
        assertEquals(1, e.getAttempts());
        assertEquals(URL, e.getUrlTemplate());
        assertEquals(List.of(), e.getDetails());
        assertNull(e.getVendorCode());
        assertNull(e.getVendorMessage());
        assertNull(e.getRequestId());
        assertNull(e.getJson());
        assertNull(e.getRateLimit());
        assertNull(e.getRetryAfter());
        assertNull(e.getCause());
    }

    @Test
    void anExceptionHoldsWhatItWasBuiltOf() {
        RateLimit limit = new RateLimit(1L, 2L, Instant.EPOCH);
        JsonValue json = JsonValue.of(1);
        ApiStatusException e = exception()
                .urlTemplate("/things/{id}").attempts(2).vendorCode("c").vendorMessage("m").requestId("r").body("b", json)
                .headers(Headers.of("A", "b")).rateLimit(limit).retryAfter(Duration.ofSeconds(3)).build();

        assertEquals("updateThing", e.getOperation());
        assertEquals("PATCH", e.getMethod());
        assertEquals(URL, e.getUrl());
        assertEquals("/things/{id}", e.getUrlTemplate());
        assertEquals(429, e.getStatus());
        assertEquals(2, e.getAttempts());
        assertEquals("c", e.getVendorCode());
        assertEquals("m", e.getVendorMessage());
        assertEquals("r", e.getRequestId());
        assertEquals("b", e.getRawBody());
        assertSame(json, e.getJson());
        assertEquals("b", e.getHeaders().get("A"));
        assertSame(limit, e.getRateLimit());
        assertEquals(Duration.ofSeconds(3), e.getRetryAfter());
        assertEquals(ANSWERED + "429 Too Many Requests: m (c). It was sent 2 times. Request id: r.", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "400, BadRequestException", "401, AuthenticationException", "402, ApiStatusException", "403, PermissionException",
        "404, NotFoundException", "409, ConflictException", "422, UnprocessableException", "429, RateLimitException",
        "499, ApiStatusException", "500, ServerException", "599, ServerException", "600, ApiStatusException", "200, ApiStatusException"
    })
    void theStatusDecidesTheClass(int status, String type) {
        assertEquals(type, exception(status).build().getClass().getSimpleName());
    }

    @ParameterizedTest
    @CsvSource({
        "199, 199.", "200, '200 OK, but with an error.'", "201, '201 Created, but with an error.'", "299, '299, but with an error.'",
        "300, 300 Multiple Choices.", "418, 418."
    })
    void aStatusThatLooksSuccessfulIsSaidToHoldAnError(int status, String text) {
        assertEquals(ANSWERED + text, exception(status).build().getMessage());
    }

    @Test
    void aCodeThatTheMessageHoldsIsNotRepeated() {
        ApiStatusException e = exception().vendorCode("slow_down").vendorMessage("slow_down: too fast").build();

        assertEquals(ANSWERED + "429 Too Many Requests: slow_down: too fast.", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "Slow down, ': Slow down.'", "Slow down., ': Slow down.'", "Slow down!, ': Slow down!'", "Why?, ': Why?'", "And…, ': And…'",
        "'  a \t\n\u0000 b\u0085 ', ': a b.'", "'', .", "' \n ', ."
    })
    void whatTheServiceSaidIsASentenceOnOneLine(String message, String text) {
        assertEquals(text, said(message));
    }

    @Test
    void aLongMessageIsCutBetweenCharacters() {
        assertEquals(": " + "x".repeat(299) + "\ud83d\ude00…", said("x".repeat(299) + "\ud83d\ude00y"));
        assertEquals(": " + "x".repeat(300) + "…", said("x".repeat(301)));
        assertEquals(": " + "x".repeat(300) + ".", said("x".repeat(300)));
        assertEquals(": " + "x".repeat(300) + ".", said("x".repeat(300) + "  \n"));
        assertEquals(": " + "x".repeat(299) + " y.", said("x".repeat(299) + " y"));
    }

    @Test
    void theFirstThreeDetailsThatSayWhereAreListed() {
        ApiStatusException e = exception(422)
                .vendorMessage("Invalid")
                .details(List.of(
                        new ErrorDetail(null, "general", "said before"),
                        new ErrorDetail("name", null, "is too long"),
                        new ErrorDetail("budget\n.total", "min", null),
                        new ErrorDetail("email", "format", "is no address!"),
                        new ErrorDetail("fourth", null, null)))
                .remark("Do this.")
                .remark("Do that.")
                .build();

        assertEquals(ANSWERED + "422 Unprocessable Content: Invalid. name: is too long. budget .total: min. "
                + "email: is no address! (format). Do this. Do that.", e.getMessage());
        assertEquals(5, e.getDetails().size());
    }

    @Test
    void theDetailsAreACopyThatCannotBeChanged() {
        List<ErrorDetail> details = new ArrayList<>(List.of(new ErrorDetail("a", null, null)));
        ApiStatusException e = exception().details(details).build();
        details.clear();

        assertEquals("a", e.getDetails().get(0).getField());
        assertThrows(UnsupportedOperationException.class, () -> e.getDetails().clear());
    }

    @Test
    void aRequestIdIsPrintedOnOneLine() {
        assertEquals(ANSWERED + "429 Too Many Requests. Request id: a b.", exception().requestId("a\nb").build().getMessage());
    }

    @Test
    void anExceptionSurvivesSerialisationWithoutItsTreeAndHeaders() throws Exception {
        ApiStatusException e = exception()
                .vendorCode("c").vendorMessage("m").body("{}", JsonValue.of(1)).headers(Headers.of("A", "b")).requestId("r")
                .urlTemplate("/t").attempts(2).details(List.of(new ErrorDetail("f", "c", "m")))
                .rateLimit(new RateLimit(1L, 2L, Instant.EPOCH)).retryAfter(Duration.ofSeconds(3)).build();

        ApiStatusException read = Serialised.copy(e);

        assertSame(RateLimitException.class, read.getClass());
        assertEquals(e.getMessage(), read.getMessage());
        assertEquals("updateThing PATCH " + URL + " /t 429 2 c m r {}",
                String.join(" ", read.getOperation(), read.getMethod(), read.getUrl(), read.getUrlTemplate(),
                        String.valueOf(read.getStatus()), String.valueOf(read.getAttempts()), read.getVendorCode(),
                        read.getVendorMessage(), read.getRequestId(), read.getRawBody()));
        assertEquals("[f: m (c)]", read.getDetails().toString());
        assertEquals("RateLimit{limit=1, remaining=2, reset=1970-01-01T00:00:00Z}", read.getRateLimit().toString());
        assertEquals(Duration.ofSeconds(3), read.getRetryAfter());
        assertNull(read.getJson());
        assertEquals(0, read.getHeaders().size());
    }

    @Test
    void aTransportFailureTellsWhatHappened() throws Exception {
        java.io.IOException cause = new java.io.IOException("reset\nby peer");
        ApiTransportException.Builder builder = ApiTransportException.builder("updateThing", "PATCH", URL, cause);

        assertEquals("updateThing: PATCH " + URL + " got no answer: reset by peer (IOException).", builder.build().getMessage());
        assertEquals(1, builder.build().getAttempts());
        assertEquals(URL, builder.build().getUrlTemplate());

        ApiTransportException e = builder
                .urlTemplate("/things/{id}").happened("answered 200, but the body broke off").attempts(2).remark("One.").remark("Two.")
                .build();
        assertEquals("updateThing: PATCH " + URL + " answered 200, but the body broke off: reset by peer (IOException). One. Two. "
                + "It was tried 2 times.", e.getMessage());
        assertSame(cause, e.getCause());

        ApiTransportException read = Serialised.copy(e);
        assertEquals(e.getMessage(), read.getMessage());
        assertEquals("updateThing PATCH " + URL + " /things/{id} 2",
                String.join(" ", read.getOperation(), read.getMethod(), read.getUrl(), read.getUrlTemplate(),
                        String.valueOf(read.getAttempts())));
    }

    @Test
    void aTransportFailureWithoutAMessageHasItsName() {
        assertEquals("x: GET " + URL + " got no answer: EOFException.",
                ApiTransportException.builder("x", "GET", URL, new java.io.EOFException()).build().getMessage());
    }

    @Test
    void aDataExceptionKeepsItsPlaceAndLosesItsValueInSerialisation() throws Exception {
        ApiDataException e = new ApiDataException("wrong", "$.a", JsonValue.of(1));

        assertEquals("1", e.getValue().toJson());
        ApiDataException read = Serialised.copy(e);
        assertEquals("wrong", read.getMessage());
        assertEquals("$.a", read.getPath());
        assertNull(read.getValue());
    }
}
