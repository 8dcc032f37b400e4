package io.github.campaignclients.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionException;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;

/** What applications use in their own tests. */
final class ApiCallsTest {

    @Test
    void aCallMayHaveAValue() {
        ApiCall<String> call = ApiCalls.value("x");

        assertEquals("x", call.execute());
        assertEquals("x", call.execute());
        assertEquals(200, call.executeForResponse().getStatus());
        assertEquals(0, call.executeForResponse().getHeaders().size());
        assertEquals("x", call.executeAsync().join());
        assertEquals("x", call.executeAsyncForResponse().join().getBody());
        assertEquals("ApiCall{ApiResponse{200}}", call.toString());
    }

    @Test
    void aCallMayHaveNoBody() {
        ApiCall<Void> call = ApiCalls.value(null);

        assertNull(call.execute());
        assertNull(call.executeAsync().join());
    }

    @Test
    void aCallMayHaveAResponse() {
        ApiResponse<String> response = ApiResponse.builder(201, "x").requestId("r").build();
        ApiCall<String> call = ApiCalls.response(response);

        assertSame(response, call.executeForResponse());
        assertSame(response, call.executeAsyncForResponse().join());
        assertEquals("x", call.execute());
        assertEquals("ApiCall{ApiResponse{201, request id r}}", call.toString());
    }

    @Test
    void aCallMayFail() {
        RuntimeException failure = ApiStatusException.builder("x", "GET", "https://x.example/", 404).build();
        ApiCall<String> call = ApiCalls.failure(failure);

        assertSame(failure, assertThrows(NotFoundException.class, call::execute));
        assertSame(failure, assertThrows(NotFoundException.class, call::executeForResponse));
        assertSame(failure, assertThrows(CompletionException.class, call.executeAsync()::join).getCause());
        assertSame(failure, assertThrows(CompletionException.class, call.executeAsyncForResponse()::join).getCause());
        assertEquals("ApiCall{failure}", call.toString());
    }

    @Test
    void optionsMakeNoDifference() {
        ApiCall<String> call = ApiCalls.value("x");

        assertEquals("x", call.with(CallOptions.builder().attempts(2).build()).execute());
    }

    @Test
    void thereIsNoRequestBehindIt() {
        ApiCall<String> call = ApiCalls.value("x");

        assertEquals("a call made by ApiCalls has no Retrofit call: execute it as it is",
                assertThrows(UnsupportedOperationException.class, call::asRetrofitCall).getMessage());
        assertEquals("a call made by ApiCalls has no request: nothing is sent",
                assertThrows(UnsupportedOperationException.class, call::request).getMessage());
    }

    @Test
    void nullIsNeitherResponseNorFailure() {
        assertEquals("response", assertThrows(NullPointerException.class, () -> ApiCalls.response(null)).getMessage());
        assertEquals("failure", assertThrows(NullPointerException.class, () -> ApiCalls.failure(null)).getMessage());
    }

    @Test
    void aResponseHoldsWhatItWasBuiltOf() {
        RateLimit limit = new RateLimit(20L, null, Instant.EPOCH);
        JsonValue envelope = JsonValue.of(true);
        ApiResponse<String> response = ApiResponse.builder(200, "x")
                .headers(Headers.of("A", "b")).requestId("r").envelope(envelope).rateLimit(limit).attempts(3).build();

        assertEquals("b", response.getHeaders().get("A"));
        assertEquals("r", response.getRequestId());
        assertSame(envelope, response.getEnvelope());
        assertSame(limit, response.getRateLimit());
        assertEquals(3, response.getAttempts());
        assertEquals("RateLimit{limit=20, remaining=null, reset=1970-01-01T00:00:00Z}", limit.toString());
        assertEquals(1, ApiResponse.builder(200, "x").build().getAttempts());
    }

    @Test
    void aPagedCallMayHavePages() {
        PagedCall<String, Character> call = ApiCalls.pages(ApiCallsTest::characters, "ab", "", "c");

        assertEquals("ab", call.execute());
        assertEquals("ab", call.executeAsync().join());
        assertEquals(200, call.executeForResponse().getStatus());
        assertEquals(200, call.executeAsyncForResponse().join().getStatus());
        assertEquals(List.of('a', 'b', 'c'), call.items().stream().toList());
        assertEquals(List.of("ab", "", "c"), call.pages().stream().toList());
        assertSame(call, call.maxPages(1));
        assertSame(call, call.with(CallOptions.NONE));
        assertEquals("PagedCall{3 pages}", call.toString());
        assertThrows(UnsupportedOperationException.class, () -> call.items().iterator().remove());
        assertThrows(UnsupportedOperationException.class, call::asRetrofitCall);
        assertThrows(UnsupportedOperationException.class, call::request);
    }

    @Test
    void aPageWhoseItemsAreNullHasNone() {
        PagedCall<String, Character> call = ApiCalls.pages(page -> page.isEmpty() ? null : characters(page), "", "a");

        assertEquals(List.of('a'), call.items().stream().toList());
    }

    private static List<Character> characters(String text) {
        return text.chars().mapToObj(c -> (char) c).toList();
    }

    @Test
    void aPagedCallMayFailOnceItIsAskedForSomething() {
        RuntimeException failure = ApiStatusException.builder("x", "GET", "https://x.example/", 404).build();
        PagedCall<String, Character> call = ApiCalls.failedPages(failure);

        assertSame(failure, assertThrows(NotFoundException.class, call::execute));
        assertSame(failure, assertThrows(CompletionException.class, call.executeAsync()::join).getCause());
        Iterator<Character> items = call.items().iterator();
        assertSame(failure, assertThrows(NotFoundException.class, items::hasNext));
        assertSame(failure, assertThrows(NotFoundException.class, items::next));
        assertSame(failure, assertThrows(NotFoundException.class, call.pages().iterator()::next));
        assertEquals("PagedCall{failure}", call.toString());
    }

    @Test
    void aJobMayHaveStates() {
        JobCall<String> call = ApiCalls.job("queued", "done");
        List<String> told = new ArrayList<>();

        assertEquals("queued", call.execute());
        assertEquals("queued", call.executeAsync().join());
        assertEquals(200, call.executeForResponse().getStatus());
        assertEquals(200, call.executeAsyncForResponse().join().getStatus());
        assertEquals("done", call.untilDone(WaitOptions.DEFAULT, told::add));
        assertEquals("done", call.untilDoneAsync(WaitOptions.DEFAULT, told::add).join());
        assertEquals(List.of("queued", "done", "queued", "done"), told);
        assertEquals("done", call.untilDone());
        assertEquals("done", call.untilDoneAsync().join());
        assertSame(call, call.with(CallOptions.NONE));
        assertEquals("JobCall{2 states}", call.toString());
        assertThrows(UnsupportedOperationException.class, call::asRetrofitCall);
        assertThrows(UnsupportedOperationException.class, call::request);
    }

    @Test
    void aJobMayFail() {
        RuntimeException failure = ApiStatusException.builder("x", "GET", "https://x.example/", 404).build();
        JobCall<String> call = ApiCalls.failedJob(failure);

        assertSame(failure, assertThrows(NotFoundException.class, call::execute));
        assertSame(failure, assertThrows(NotFoundException.class, call::untilDone));
        assertSame(failure, assertThrows(CompletionException.class, call.untilDoneAsync()::join).getCause());
        assertEquals("JobCall{failure}", call.toString());
    }

    @Test
    void onePageOrStateIsNeeded() {
        assertEquals("pages are missing: one is what execute() returns",
                assertThrows(IllegalArgumentException.class, () -> ApiCalls.pages(ApiCallsTest::characters)).getMessage());
        assertEquals("states are missing: one is what execute() returns",
                assertThrows(IllegalArgumentException.class, ApiCalls::job).getMessage());
        assertEquals("states", assertThrows(NullPointerException.class, () -> ApiCalls.job("x", null)).getMessage());
    }
}
