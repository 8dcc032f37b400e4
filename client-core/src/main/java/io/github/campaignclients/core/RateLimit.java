package io.github.campaignclients.core;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of its rate limit a service says is left.
 *
 * <p>Services answer some of this, or nothing; what was not said is null. Instances are immutable and safe for use by several threads.
 */
public final class RateLimit implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Requests in a window. */
    private final @Nullable Long limit;
    /** Requests left in this window. */
    private final @Nullable Long remaining;
    /** When the next window begins. */
    private final @Nullable Instant reset;

    /**
     * Creates a state.
     *
     * @param limit the number of requests in a window, or null
     * @param remaining the number of those that are left, or null
     * @param reset when the window begins anew, or null
     */
    public RateLimit(@Nullable Long limit, @Nullable Long remaining, @Nullable Instant reset) {
        this.limit = limit;
        this.remaining = remaining;
        this.reset = reset;
    }

    /**
     * Returns how many requests the service takes in a window.
     *
     * @return the number, or null where the service does not say
     */
    public @Nullable Long getLimit() {
        return limit;
    }

    /**
     * Returns how many requests are left in this window.
     *
     * @return the number, or null where the service does not say
     */
    public @Nullable Long getRemaining() {
        return remaining;
    }

    /**
     * Returns when the window begins anew.
     *
     * @return the time by this machine's clock, or null where the service does not say or cannot be understood
     */
    public @Nullable Instant getReset() {
        return reset;
    }

    /**
     * Returns what is known.
     *
     * @return a text that is no part of the contract
     */
    @Override
    public String toString() {
        return "RateLimit{limit=" + limit + ", remaining=" + remaining + ", reset=" + reset + "}";
    }
}
