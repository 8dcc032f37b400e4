package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.campaignclients.core.JobCall;
import io.github.campaignclients.core.http.ApiClient;
import io.github.campaignclients.core.http.ClientBuilder;
import io.github.campaignclients.core.json.Codec;
import io.github.campaignclients.core.json.Json;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation that tells how far a job is is asked until the job has ended: a new one is a new test, without code. */
class PolledOperationsTest {

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource(Cases.POLLED_ON_BOTH)
    void aJobIsAskedForUntilItHasEnded(PolledOperation operation, Json json) {
        OperationCall call = OperationCall.withAnyParameters(operation.vendor(), operation.operation(), json);
        FaultClock clock = new FaultClock(false);
        List<Integer> pending = operation.pendingStatuses();
        try (TestServer server = TestServer.answering(); ApiClient client = client(call, server, clock)) {
            pending.forEach(status -> server.answer(status, operation.pending(status)));
            server.answer(200, operation.ended());
            server.answer(200, operation.ended());

            Object ended = ((JobCall<?>) call.callWithEmptyBody(client)).untilDone();

            assertEquals(pending.size() + 1, server.requests().size());
            assertEquals(Collections.nCopies(pending.size(), Duration.ofSeconds(operation.seconds())), clock.waits());
            assertEquals(Optional.empty(), Trees.difference(Trees.json(operation.ended()), Trees.json(encoded(operation, ended))));
        }
    }

    private static ApiClient client(OperationCall call, TestServer server, FaultClock clock) {
        ClientBuilder<? extends ApiClient, ?> builder = call.builder(server.url("/"));
        builder.scheduler(clock);
        builder.timeout(Duration.ofMinutes(5));
        return builder.build();
    }

    @SuppressWarnings("unchecked") // the codec of whatever type it is
    private static String encoded(PolledOperation operation, Object answer) {
        return ((Codec<Object>) Codec.of(operation.vendor().answerView(operation.operation().id()).type())).encode(answer);
    }
}
