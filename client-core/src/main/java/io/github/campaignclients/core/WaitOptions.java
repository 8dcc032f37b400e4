package io.github.campaignclients.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to wait for a job.
 *
 * <pre>{@code
 * client.exports().getExport("e-1").untilDone(WaitOptions.builder().timeout(Duration.ofHours(1)).build());
 * }</pre>
 *
 * <p>Options are immutable and safe for use by several threads.
 */
public final class WaitOptions {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    /** The operation's own interval, and ten minutes. */
    public static final WaitOptions DEFAULT = builder().build();

    private final @Nullable Duration interval;
    private final Duration timeout;

    private WaitOptions(Builder builder) {
        this.interval = builder.interval;
        this.timeout = builder.timeout;
    }

    /**
     * Begins options.
     *
     * @return a builder that sets nothing
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the time between an answer and the next request.
     *
     * @return the time, or null where the operation's own holds
     */
    public @Nullable Duration getInterval() {
        return interval;
    }

    /**
     * Returns how long to wait in all.
     *
     * @return the time
     */
    public Duration getTimeout() {
        return timeout;
    }

    /**
     * Returns what is set.
     *
     * @return a text that is no part of the contract
     */
    @Override
    public String toString() {
        return "WaitOptions{interval=" + interval + ", timeout=" + timeout + "}";
    }

    /** Collects options. Not safe for use by several threads. */
    public static final class Builder {

        private @Nullable Duration interval;
        private Duration timeout = TEN_MINUTES;

        private Builder() {}

        /**
         * Sets the time between an answer and the next request. A longer {@code Retry-After} of the service is obeyed.
         *
         * @param interval the time, longer than zero; what the service recommends unless set
         * @return this
         * @throws IllegalArgumentException if it is zero or negative
         */
        public Builder interval(Duration interval) {
            this.interval = Durations.positive("interval", interval);
            return this;
        }

        /**
         * Sets how long to wait in all, a request that is under way included. Where the next request would come later, waiting ends at
         * once.
         *
         * @param timeout the time, longer than zero; ten minutes unless set
         * @return this
         * @throws IllegalArgumentException if it is zero or negative
         */
        public Builder timeout(Duration timeout) {
            this.timeout = Durations.positive("timeout", timeout);
            return this;
        }

        /**
         * Creates the options.
         *
         * @return the options
         */
        public WaitOptions build() {
            return new WaitOptions(this);
        }
    }
}
