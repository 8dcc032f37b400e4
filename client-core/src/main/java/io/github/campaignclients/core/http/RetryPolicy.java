package io.github.campaignclients.core.http;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * How often a request is sent and how long a client waits in between, where the operation allows that it is sent again at all.
 *
 * <p>Failures that pass are connections that fail, and the statuses 408, 429, 500, 502, 503 and 504. Before attempt <i>n</i> + 1 a
 * client waits a random part of {@code baseDelay} &middot; 2<sup>n &minus; 1</sup>, of {@code maxDelay} at most, and as long as the
 * service asks at least. Where that is longer than {@code maxRetryAfter}, or the call's timeout would pass meanwhile, the failure is thrown at
 * once instead.
 *
 * <pre>{@code
 * LemlistClient client = LemlistClient.builder().apiKey(key)
 *         .retries(RetryPolicy.builder().attempts(5).maxRetryAfter(Duration.ofMinutes(2)).build())
 *         .build();
 * }</pre>
 *
 * <p>Policies are immutable and safe for use by several threads, if their source of random numbers is.
 */
public final class RetryPolicy {

    /** Nanoseconds in a second. */
    private static final double NANOS = 1e9;

    private final int attempts;
    private final Duration baseDelay;
    private final Duration maxDelay;
    private final Duration maxRetryAfter;
    private final DoubleSupplier random;

    private RetryPolicy(Builder builder) {
        this.attempts = builder.attempts;
        this.baseDelay = builder.baseDelay;
        this.maxDelay = builder.maxDelay;
        this.maxRetryAfter = builder.maxRetryAfter;
        this.random = builder.random;
    }

    /**
     * Begins a policy.
     *
     * @return a builder with the defaults: 3 attempts, delays of 500 ms to 8 s, and a minute at most where the service asks for a time
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a policy under which every request is sent once.
     *
     * @return the policy
     */
    public static RetryPolicy never() {
        return builder().attempts(1).build();
    }

    int attempts() {
        return attempts;
    }

    Duration maxRetryAfter() {
        return maxRetryAfter;
    }

    /** Returns how long to wait after a number of failed attempts. */
    Duration delayAfter(int failures) {
        double bound = Math.min(seconds(maxDelay), seconds(baseDelay) * Math.pow(2, failures - 1));
        return Duration.ofNanos((long) (random.getAsDouble() * bound * NANOS));
    }

    private static double seconds(Duration time) {
        return time.getSeconds() + time.getNano() / NANOS;
    }

    /**
     * Returns the numbers.
     *
     * @return a text that is no part of the contract
     */
    @Override
    public String toString() {
        return "RetryPolicy{attempts=" + attempts + ", baseDelay=" + baseDelay + ", maxDelay=" + maxDelay + ", maxRetryAfter="
                + maxRetryAfter + "}";
    }

    /** Collects a policy. Not safe for use by several threads. */
    public static final class Builder {

        private int attempts = 3;
        private Duration baseDelay = Duration.ofMillis(500);
        private Duration maxDelay = Duration.ofSeconds(8);
        private Duration maxRetryAfter = Duration.ofMinutes(1);
        private DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();

        private Builder() {}

        /**
         * Sets how often a request is sent, at most.
         *
         * @param attempts the number, 3 unless set
         * @return this
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder attempts(int attempts) {
            if (attempts < 1) {
                throw new IllegalArgumentException("attempts(" + attempts + "): a request is sent once at least");
            }
            this.attempts = attempts;
            return this;
        }

        /**
         * Sets the longest wait after the first attempt; it doubles with each further one.
         *
         * @param delay the time, half a second unless set
         * @return this
         * @throws IllegalArgumentException if it is negative
         */
        public Builder baseDelay(Duration delay) {
            this.baseDelay = notNegative("baseDelay", delay);
            return this;
        }

        /**
         * Sets the longest wait after any attempt.
         *
         * @param delay the time, 8 seconds unless set
         * @return this
         * @throws IllegalArgumentException if it is negative
         */
        public Builder maxDelay(Duration delay) {
            this.maxDelay = notNegative("maxDelay", delay);
            return this;
        }

        /**
         * Sets how long a service may ask to wait. Where it asks for more, the failure is thrown.
         *
         * @param delay the time, a minute unless set
         * @return this
         * @throws IllegalArgumentException if it is negative
         */
        public Builder maxRetryAfter(Duration delay) {
            this.maxRetryAfter = notNegative("maxRetryAfter", delay);
            return this;
        }

        /**
         * Sets which part of a delay is waited.
         *
         * @param random gives numbers from 0 to 1; unless set, they are random
         * @return this
         */
        public Builder random(DoubleSupplier random) {
            this.random = Objects.requireNonNull(random, "random");
            return this;
        }

        private static Duration notNegative(String name, Duration delay) {
            if (Objects.requireNonNull(delay, name).isNegative()) {
                throw new IllegalArgumentException(name + "(" + delay + "): the time is negative");
            }
            return delay;
        }

        /**
         * Creates the policy.
         *
         * @return the policy
         */
        public RetryPolicy build() {
            return new RetryPolicy(this);
        }
    }
}
