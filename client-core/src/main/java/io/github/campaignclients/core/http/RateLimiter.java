package io.github.campaignclients.core.http;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Holds a client's requests back, so that the service does not have to refuse them.
 *
 * <p>Each client has one that follows the limits its API documents; all of its calls share it, retries and redirects included.
 * {@link ClientBuilder#rateLimiter(RateLimiter)} replaces it: by {@link #unlimited()}, by one that several clients share, or by one of
 * your own, such as a distributed one where several machines use one key.
 *
 * <p>Implementations are safe for use by several threads, and neither method blocks.
 */
public interface RateLimiter {

    /**
     * Asks to send one request.
     *
     * @return a future that completes when it may be sent. It is cancelled by the caller if the request is given up, and then costs
     *     nothing. If it fails, the call fails with the same exception, which should be an unchecked one.
     */
    CompletableFuture<Permit> acquire();

    /** The right to send one request. */
    @FunctionalInterface
    interface Permit {

        /** Says that the request was answered, or failed, so that the service will count it no later than now. */
        void answered();
    }

    /**
     * Returns a limiter that holds nothing back.
     *
     * @return the limiter
     */
    static RateLimiter unlimited() {
        return UnlimitedLimiter.INSTANCE;
    }

    /**
     * Returns a limiter that keeps within a number of requests in any window of time, first come, first served.
     *
     * <p>A service counts a request when it gets it, and a client does not know when that is. So a permit is used again one window
     * after the <em>answer</em>: whatever the latency, no window of the service's sees more than {@code requests}. The price is the
     * round trip: in the long run {@code requests / (window + round trip)} go out per unit of time.
     *
     * @param requests how many requests a window takes
     * @param window the window
     * @return a limiter, which may be shared between clients
     * @throws IllegalArgumentException if the number is less than 1, or the window not longer than zero
     */
    static RateLimiter of(int requests, Duration window) {
        return new WindowLimiter(requests, window, SystemScheduler.INSTANCE);
    }
}
