package io.github.campaignclients.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.campaignclients.core.ApiCalls;
import io.github.campaignclients.core.ApiTransportException;
import io.github.campaignclients.core.JobCall;
import io.github.campaignclients.core.ServerException;
import io.github.campaignclients.core.WaitOptions;
import io.github.campaignclients.core.json.Json;
import io.github.campaignclients.shop.ShopClient;
import io.github.campaignclients.shop.model.Export;
import io.github.campaignclients.shop.model.ExportState;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Waiting for a job until it is done, on a clock that does not keep anybody waiting. */
class ShopPollingTest {

    private static final Duration FIVE = Duration.ofSeconds(5);

    private static String export(String state) {
        return "{\"id\":\"e-1\",\"state\":\"" + state + "\"}";
    }

    private static ShopClient client(Shop shop, PassingClock clock) {
        return shop.client(shop.builder().scheduler(clock));
    }

    @ParameterizedTest
    @EnumSource
    void aJobIsAskedForUntilItIsDone(Json json) {
        PassingClock clock = new PassingClock(FIVE);
        try (Shop shop = new Shop(json)
                .answering(export("waiting"))
                .answering(export("a state that nobody documented"))
                .answering(export("done"))) {
            Export export = client(shop, clock).exports().getExport("e-1").untilDone();

            assertEquals(ExportState.DONE, export.getState());
            assertEquals(List.of("GET /v1/exports/e-1", "GET /v1/exports/e-1", "GET /v1/exports/e-1"), shop.lines());
            assertEquals(List.of(FIVE, FIVE), clock.waits());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aJobThatFailedIsDone(Json json) {
        PassingClock clock = new PassingClock(FIVE);
        try (Shop shop = new Shop(json).answering(export("failed"))) {
            assertEquals(ExportState.FAILED, client(shop, clock).exports().getExport("e-1").untilDone().getState());
            assertEquals(List.of(), clock.waits());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStatusMayTellThatTheJobIsNotDone(Json json) {
        PassingClock clock = new PassingClock(FIVE);
        try (Shop shop = new Shop(json).answering(202, "{\"id\":\"e-1\"}").answering(202, export("done")).answering(export("done"))) {
            assertEquals(ExportState.DONE, client(shop, clock).exports().getExport("e-1").untilDone().getState());
            assertEquals(3, shop.requests());
        }
    }

    @ParameterizedTest
    @EnumSource
    void progressIsToldWithEachAnswerTheLastOneToo(Json json) {
        try (Shop shop = new Shop(json)
                .answering("{\"id\":\"e-1\",\"state\":\"running\",\"progress\":0.50}")
                .answering("{\"id\":\"e-1\",\"state\":\"done\",\"progress\":1}")) {
            List<BigDecimal> progress = new ArrayList<>();
            client(shop, new PassingClock(FIVE)).exports().getExport("e-1")
                    .untilDone(WaitOptions.DEFAULT, export -> progress.add(export.getProgress()));
            assertEquals(List.of(new BigDecimal("0.50"), BigDecimal.ONE), progress);
        }
    }

    @ParameterizedTest
    @EnumSource
    void waitingEndsBeforeTheDeadlineWouldPass(Json json) {
        PassingClock clock = new PassingClock(Duration.ofSeconds(30));
        try (Shop shop = new Shop(json)
                .answering(export("waiting")).answering(export("running")).answering(export("running")).answering(export("running"))) {
            JobCall<Export> job = client(shop, clock).exports().getExport("e-1");
            WaitOptions options = WaitOptions.builder().interval(Duration.ofSeconds(30)).timeout(Duration.ofSeconds(100)).build();

            ApiTransportException late = assertThrows(ApiTransportException.class, () -> job.untilDone(options));

            assertEquals("getExport: GET http://host/v1/exports/e-1 tells of a job that is not done, but \"running\", after 90 s: the "
                            + "next look, 30 s from now, would come after the timeout of 100 s (InterruptedIOException). The job goes on: "
                            + "call untilDone() again to wait on, and set WaitOptions.timeout(...) to wait longer.",
                    late.getMessage().replace(shop.url(""), "http://host"));
            assertEquals(4, shop.requests());
            assertEquals(3, clock.waits().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void waitingIsTakenUpAgainByTheIdAlone(Json json) {
        PassingClock clock = new PassingClock(FIVE);
        try (Shop shop = new Shop(json).answering(export("running")).answering(503, "{}")) {
            JobCall<Export> job = client(shop, clock).exports().getExport("e-1");
            assertEquals(503, assertThrows(ServerException.class, job::untilDone).getStatus());

            shop.answering(export("running")).answering(export("done")).answering(export("done"));
            assertEquals(ExportState.DONE, job.untilDone().getState());
            try (ShopClient another = shop.builder().scheduler(clock).build()) {
                assertEquals(ExportState.DONE, another.exports().getExport("e-1").untilDone().getState());
            }
            assertEquals(5, shop.requests());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFutureWaitsWithoutAThread(Json json) {
        PassingClock clock = new PassingClock(FIVE);
        try (Shop shop = new Shop(json).answering(export("waiting")).answering(export("done"))) {
            Export export = client(shop, clock).exports().getExport("e-1").untilDoneAsync().join();
            assertEquals(ExportState.DONE, export.getState());
            assertEquals(List.of(FIVE), clock.waits());
        }
    }

    @ParameterizedTest
    @EnumSource
    void onTheMachinesClockTheIntervalOfTheCallerHolds(Json json) {
        try (Shop shop = new Shop(json).answering(202, "{\"id\":\"e-1\"}").answering(export("running")).answering(export("done"))) {
            WaitOptions options = WaitOptions.builder().interval(Duration.ofMillis(1)).build();
            assertEquals(ExportState.DONE, shop.client().exports().getExport("e-1").untilDone(options).getState());
            assertEquals(3, shop.requests());
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneLookIsACallLikeAnyOther(Json json) {
        try (Shop shop = new Shop(json).answering(202, export("waiting"))) {
            assertEquals(ExportState.WAITING, shop.client().exports().getExport("e-1").execute().getState());
            assertEquals(1, shop.requests());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theStateMayStandInTheEnvelope(Json json) {
        PassingClock clock = new PassingClock(FIVE);
        try (Shop shop = new Shop(json)
                .answering("{\"result\":" + export("running") + ",\"meta\":{}}")
                .answering("{\"result\":" + export("done") + ",\"meta\":{}}")) {
            assertEquals(ExportState.DONE, client(shop, clock).exports().getExport("e-1").untilDone().getState());
            assertEquals(List.of(FIVE), clock.waits());
        }
    }

    @ParameterizedTest
    @EnumSource
    void applicationsTestTheirWaitingWithoutAServer(Json json) {
        List<ExportState> states = new ArrayList<>();
        JobCall<Export> job = ApiCalls.job(Export.fromJson(json, export("running")), Export.fromJson(json, export("done")));
        assertEquals(ExportState.DONE, job.untilDone(WaitOptions.DEFAULT, export -> states.add(export.getState())).getState());
        assertEquals(List.of(ExportState.RUNNING, ExportState.DONE), states);
    }
}
