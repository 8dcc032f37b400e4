package io.github.campaignclients.core.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A limiter against a simulated service, which counts a request when it arrives, in time that is simulated too. */
@Timeout(30)
final class ThroughputTest {

    /** What services document, and how they count. */
    private enum Limit {
        TWENTY_IN_TWO_SECONDS(20, 2000, 20),
        HUNDRED_A_MINUTE(100, 60_000, 100),
        TEN_A_SECOND(10, 1000, 10),
        TEN_A_SECOND_IN_BURSTS_OF_FIFTEEN(10, 1000, 15);

        private final int requests;
        private final int window;
        private final int burst;

        Limit(int requests, int window, int burst) {
            this.requests = requests;
            this.window = window;
            this.burst = burst;
        }

        private RateLimiter limiter(VirtualScheduler clock) {
            return new WindowLimit(RateLimitScope.KEY, requests, Duration.ofMillis(window), burst).limiter(clock);
        }

        /** Returns what takes or refuses a request that arrives at a millisecond. */
        private LongPredicate server() {
            return requests == burst ? new SlidingWindow(requests, window) : new Bucket(burst, (double) requests / window);
        }

        /** Returns how many requests go out in a second, at most. */
        private double rate(double roundTripMillis) {
            return 1000.0 * burst / ((double) window * burst / requests + roundTripMillis);
        }
    }

    private static Stream<Arguments> runs() {
        List<Arguments> all = new ArrayList<>();
        for (Limit limit : Limit.values()) {
            for (int callers : new int[] {1, 16}) {
                for (int latency : new int[] {0, 40, 400, 3000}) {
                    all.add(Arguments.of(limit, callers, latency));
                }
            }
        }
        return all.stream();
    }

    /** With one caller, it submits all requests without waiting; of several, each waits for its answer. */
    @ParameterizedTest
    @MethodSource("runs")
    void noRequestIsRefusedAndHardlyAnyTimeIsLost(Limit limit, int callers, int latency) {
        Run run = new Run(limit, latency, 60 * limit.burst);
        int together = callers == 1 ? run.toSend : callers;
        for (int i = 0; i < together; i++) {
            run.send();
        }
        run.clock.advance(Duration.ofDays(1));

        assertEquals(60 * limit.burst, run.sent);
        assertEquals(0, run.refused);
        if (latency <= 400) {
            double rate = (run.sent - limit.burst) / run.lastSent * 1000;
            double possible = limit.rate(run.roundTrips / run.sent);
            assertTrue(rate >= 0.98 * possible, rate + " of " + possible + " a second");
        }
    }

    private static final class Run {

        private final VirtualScheduler clock = new VirtualScheduler();
        private final Random random = new Random(4711);
        private final RateLimiter limiter;
        private final LongPredicate server;
        private final int latency;
        private int toSend;
        private int sent;
        private int refused;
        private double lastSent;
        private double roundTrips;

        private Run(Limit limit, int latency, int toSend) {
            this.limiter = limit.limiter(clock);
            this.server = limit.server();
            this.latency = latency;
            this.toSend = toSend;
        }

        private void send() {
            if (toSend == 0) {
                return;
            }
            toSend--;
            limiter.acquire().thenAccept(permit -> {
                sent++;
                lastSent = millis();
                double began = lastSent;
                clock.schedule(() -> {
                    if (!server.test((long) millis())) {
                        refused++;
                    }
                    clock.schedule(() -> {
                        permit.answered();
                        roundTrips += millis() - began;
                        send();
                    }, somewhatLater());
                }, somewhatLater());
            });
        }

        private Duration somewhatLater() {
            return latency == 0 ? Duration.ZERO : Duration.ofNanos(random.nextInt(latency * 500_000) * 2L);
        }

        private double millis() {
            return clock.elapsed().toNanos() / 1e6;
        }
    }

    private static final class SlidingWindow implements LongPredicate {

        private final Queue<Long> arrivals = new ArrayDeque<>();
        private final int requests;
        private final int window;

        private SlidingWindow(int requests, int window) {
            this.requests = requests;
            this.window = window;
        }

        @Override
        public boolean test(long now) {
            while (!arrivals.isEmpty() && arrivals.peek() <= now - window) {
                arrivals.remove();
            }
            return arrivals.size() < requests && arrivals.add(now);
        }
    }

    private static final class Bucket implements LongPredicate {

        private final int capacity;
        private final double perMilli;
        private double level;
        private long last;

        private Bucket(int capacity, double perMilli) {
            this.capacity = capacity;
            this.perMilli = perMilli;
            this.level = capacity;
        }

        @Override
        public boolean test(long now) {
            level = Math.min(capacity, level + (now - last) * perMilli);
            last = now;
            if (level < 1 - 1e-9) {
                return false;
            }
            level--;
            return true;
        }
    }
}
