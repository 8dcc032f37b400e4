package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.campaignclients.core.ApiCall;
import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.integration.FaultRow.Deed;
import io.github.campaignclients.integration.FaultRow.Moment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the table with each client, and with each JSON library where a body is read. */
@Timeout(60)
final class FaultTableTest {

    private static Stream<Arguments> cases() {
        List<FaultClient> clients = FaultClient.all();
        return FaultTable.rows().flatMap(row -> clients.stream().filter(row.clients).flatMap(client ->
                Arrays.stream(Json.values()).limit(row.hasBody ? Json.values().length : 1).map(json -> Arguments.of(row, client, json))));
    }

    @ParameterizedTest(name = "{0}, {1} on {2}")
    @MethodSource("cases")
    void aFaultEndsAsTheTableSaysAndNothingSecretComesOut(FaultRow row, FaultClient client, Json json) throws InterruptedException {
        FaultTrace trace = new FaultTrace();
        FaultClock clock = new FaultClock(row.moment == Moment.CALL_WAITS);
        try (FaultServer server = row.server.start(client, row.request);
                ApiClient api = client.build(row, server, json, clock, trace)) {
            int before = row.connectionWasUsed ? use(api, server) : 0;
            ApiCall<?> call = client.call(row.request, api, json);
            trace.add(call);

            RuntimeException failure = row.deed == Deed.NOTHING ? failure(call, trace) : failure(call, trace, row, server, clock, api);

            if (failure != null) {
                trace.add(failure);
            }
            server.awaitHangUp();
            clock.awaitNothingHeld();
            boolean timeoutPassed = row.deed == Deed.PASS_TIMEOUT;
            Duration passed = row.moment == Moment.CALL_WAITS ? Duration.ZERO : row.waits.stream().reduce(Duration.ZERO, Duration::plus);
            assertAll(row + ", " + client + " on " + json,
                    () -> assertEquals(row.exception, failure == null ? null : failure.getClass()),
                    () -> assertEquals(expectedMessage(row, client, server, failure), failure == null ? null : failure.getMessage()),
                    () -> assertEquals(row.requests, server.requests() - before, "requests"),
                    () -> assertEquals(server.requests(), server.requestsWithKey(), "requests with the key"),
                    () -> assertEquals(0, server.requestsElsewhere(), "requests elsewhere"),
                    () -> assertEquals(row.waits, clock.waits()),
                    () -> assertEquals(timeoutPassed ? passed.plus(row.timeout) : passed, clock.passed()),
                    () -> assertEquals(List.of(), trace.leaks()));
        }
    }

    /** Sends a request, so that the next one finds a connection. Returns how many requests came by now. */
    private static int use(ApiClient api, FaultServer server) {
        api.raw("GET", "/used").call().execute();
        return server.requests();
    }

    private static RuntimeException failure(ApiCall<?> call, FaultTrace trace) {
        try {
            trace.add(call.executeForResponse());
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    /** Does to the call what the row wants, while it is under way. */
    private static RuntimeException failure(
            ApiCall<?> call, FaultTrace trace, FaultRow row, FaultServer server, FaultClock clock, ApiClient api)
            throws InterruptedException {
        if (row.deed == Deed.CANCEL) {
            CompletableFuture<?> future = call.executeAsyncForResponse();
            await(row, server, clock);
            assertTrue(future.cancel(false));
            return (RuntimeException) trace.end().getFailure(); // the future itself has no words for it
        }
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        AtomicReference<Boolean> interrupted = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            failure.set(failure(call, trace));
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        await(row, server, clock);
        switch (row.deed) {
            case INTERRUPT -> caller.interrupt();
            case CLOSE_CLIENT -> api.close();
            case PASS_TIMEOUT -> clock.passTimeout();
            default -> throw new AssertionError(row.deed);
        }
        caller.join();
        assertEquals(row.deed == Deed.INTERRUPT, interrupted.get(), "the thread stays interrupted");
        return failure.get();
    }

    private static void await(FaultRow row, FaultServer server, FaultClock clock) throws InterruptedException {
        if (row.moment == Moment.CALL_WAITS) {
            clock.awaitHeldWait();
        } else {
            server.awaitRequest();
        }
    }

    private static String expectedMessage(FaultRow row, FaultClient client, FaultServer server, RuntimeException failure) {
        if (row.message == null) {
            assertNull(row.exception);
            return null;
        }
        String message = client.message(row.message, row.request, server);
        if (row.cause == null) {
            return message;
        }
        Throwable cause = failure.getCause();
        assertTrue(row.cause.matcher(cause.toString()).matches(), cause::toString);
        String words = cause.getMessage().replaceAll("\\s+", " ");
        return message.replace("{cause}", words + " (" + cause.getClass().getSimpleName() + ")");
    }

    @Test
    void theSearchFindsTheKeyInEachForm() {
        assertEquals(List.of("raw"), FaultKey.formsIn("a " + FaultKey.KEY));
        assertEquals(List.of("raw"), FaultKey.formsIn(FaultKey.encoded()));
        assertEquals(List.of("raw"), FaultKey.formsIn(FaultKey.encodedInLowerCase()));
        for (int before = 0; before < 7; before++) {
            byte[] text = ("x".repeat(before) + FaultKey.KEY).getBytes(StandardCharsets.US_ASCII);
            String form = "Base64 behind " + before % 3 + " characters of a group";
            assertEquals(List.of(form), FaultKey.formsIn(Base64.getEncoder().encodeToString(text)));
            assertEquals(List.of("hexadecimal"), FaultKey.formsIn(HexFormat.of().formatHex(text)));
        }
        assertEquals(List.of(), FaultKey.formsIn("a marked key"));
    }
}
