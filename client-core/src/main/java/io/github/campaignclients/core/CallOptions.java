package io.github.campaignclients.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one call does differently from its client. What is not set is as the client has it.
 *
 * <pre>{@code
 * client.campaigns().updateCampaign("c-1", body)
 *         .with(CallOptions.builder().timeout(Duration.ofSeconds(5)).attempts(1).build())
 *         .execute();
 * }</pre>
 *
 * <p>Options are immutable and safe for use by several threads.
 */
public final class CallOptions {

    /** Nothing differs. */
    public static final CallOptions NONE = builder().build();

    private final @Nullable Duration timeout;
    private final @Nullable Duration connectTimeout;
    private final @Nullable Duration readTimeout;
    private final @Nullable Duration writeTimeout;
    private final @Nullable Integer attempts;
    private final @Nullable Boolean idempotent;
    private final Map<String, String> headers;
    private final Map<String, List<String>> query;

    private CallOptions(Builder builder) {
        this.timeout = builder.timeout;
        this.connectTimeout = builder.connectTimeout;
        this.readTimeout = builder.readTimeout;
        this.writeTimeout = builder.writeTimeout;
        this.attempts = builder.attempts;
        this.idempotent = builder.idempotent;
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
        Map<String, List<String>> copy = new LinkedHashMap<>();
        builder.query.forEach((name, values) -> copy.put(name, Collections.unmodifiableList(new ArrayList<>(values))));
        this.query = Collections.unmodifiableMap(copy);
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
     * Returns how long the call may take in all.
     *
     * @return the time, or null where the client's holds
     */
    public @Nullable Duration getTimeout() {
        return timeout;
    }

    /**
     * Returns how long making a connection may take.
     *
     * @return the time, or null where the client's holds
     */
    public @Nullable Duration getConnectTimeout() {
        return connectTimeout;
    }

    /**
     * Returns how long the service may be silent.
     *
     * @return the time, or null where the client's holds
     */
    public @Nullable Duration getReadTimeout() {
        return readTimeout;
    }

    /**
     * Returns how long the service may take nothing of what is sent.
     *
     * @return the time, or null where the client's holds
     */
    public @Nullable Duration getWriteTimeout() {
        return writeTimeout;
    }

    /**
     * Returns how often the request may be sent.
     *
     * @return the number, or null where the client's holds
     */
    public @Nullable Integer getAttempts() {
        return attempts;
    }

    /**
     * Returns whether sending the request twice does no more than sending it once.
     *
     * @return whether it does, or null where the operation's description decides
     */
    public @Nullable Boolean getIdempotent() {
        return idempotent;
    }

    /**
     * Returns the headers that the request gets besides its own.
     *
     * @return values by name, unmodifiable
     */
    public Map<String, String> getHeaders() {
        return headers;
    }

    /**
     * Returns the query parameters that the request gets besides its own.
     *
     * @return by name the values in order, not encoded; unmodifiable
     */
    public Map<String, List<String>> getQuery() {
        return query;
    }

    /**
     * Returns what is set, without any value of a header or parameter.
     *
     * @return a text that is no part of the contract
     */
    @Override
    public String toString() {
        return "CallOptions{timeout=" + timeout + ", attempts=" + attempts + ", idempotent=" + idempotent + ", headers="
                + headers.keySet() + ", query=" + query.keySet() + "}";
    }

    /** Collects options. Not safe for use by several threads. */
    public static final class Builder {

        private @Nullable Duration timeout;
        private @Nullable Duration connectTimeout;
        private @Nullable Duration readTimeout;
        private @Nullable Duration writeTimeout;
        private @Nullable Integer attempts;
        private @Nullable Boolean idempotent;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final Map<String, List<String>> query = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets how long the call may take in all: waiting for its turn, every attempt and the time between them.
         *
         * @param timeout the time, longer than zero
         * @return this
         * @throws IllegalArgumentException if it is zero or negative
         */
        public Builder timeout(Duration timeout) {
            this.timeout = Durations.positive("timeout", timeout);
            return this;
        }

        /**
         * Sets how long making a connection may take.
         *
         * @param timeout the time, longer than zero
         * @return this
         * @throws IllegalArgumentException if it is zero or negative
         */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = Durations.positive("connectTimeout", timeout);
            return this;
        }

        /**
         * Sets how long the service may be silent.
         *
         * @param timeout the time, longer than zero
         * @return this
         * @throws IllegalArgumentException if it is zero or negative
         */
        public Builder readTimeout(Duration timeout) {
            this.readTimeout = Durations.positive("readTimeout", timeout);
            return this;
        }

        /**
         * Sets how long the service may take nothing of what is sent.
         *
         * @param timeout the time, longer than zero
         * @return this
         * @throws IllegalArgumentException if it is zero or negative
         */
        public Builder writeTimeout(Duration timeout) {
            this.writeTimeout = Durations.positive("writeTimeout", timeout);
            return this;
        }

        /**
         * Sets how often the request may be sent, at most.
         *
         * @param attempts the number; 1 sends it once, whatever happens
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
         * Says whether sending the request twice does no more than sending it once. If so, it is sent again after every failure that
         * passes; if not, only where nothing was sent, or after a 429. You may know better than the operation's description: an update
         * that sets a name does the same each time.
         *
         * @param idempotent whether it does
         * @return this
         */
        public Builder idempotent(boolean idempotent) {
            this.idempotent = idempotent;
            return this;
        }

        /**
         * Adds a header, in place of one of the same name.
         *
         * @param name its name
         * @param value its value
         * @return this
         */
        public Builder header(String name, String value) {
            headers.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, name));
            return this;
        }

        /**
         * Adds a query parameter. One that is added twice is sent twice.
         *
         * @param name its name, not encoded
         * @param value its value, not encoded
         * @return this
         */
        public Builder query(String name, String value) {
            query.computeIfAbsent(Objects.requireNonNull(name, "name"), first -> new ArrayList<>())
                    .add(Objects.requireNonNull(value, name));
            return this;
        }

        /**
         * Creates the options.
         *
         * @return the options
         */
        public CallOptions build() {
            return new CallOptions(this);
        }
    }
}
