package io.github.campaignclients.core;

/** Status 429: too many requests were sent, or a quota is used up. */
public final class RateLimitException extends ApiStatusException {

    private static final long serialVersionUID = 1L;

    RateLimitException(Builder builder) {
        super(builder);
    }
}
