package io.github.campaignclients.core.http;

import java.time.Duration;

/** What an API documents of one of its limits. */
final class WindowLimit {

    final RateLimitScope scope;
    /** How many requests the service takes at once. */
    final int burst;
    private final Duration window;

    /**
     * Creates a limit. One with bursts is stretched to a longer window that takes a burst: 10 a second with a burst of 15 are 15 in one
     * and a half seconds. A bucket of 15 that fills at 10 a second holds all that ever goes out so.
     */
    WindowLimit(RateLimitScope scope, int requests, Duration window, int burst) {
        this.scope = scope;
        this.burst = burst;
        this.window = window.multipliedBy(burst).dividedBy(requests);
    }

    RateLimiter limiter(Scheduler scheduler) {
        return new WindowLimiter(burst, window, scheduler);
    }
}
