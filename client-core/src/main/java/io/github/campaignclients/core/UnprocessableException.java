package io.github.campaignclients.core;

/** Status 422: the service understood the request and refuses its values. */
public final class UnprocessableException extends ApiStatusException {

    private static final long serialVersionUID = 1L;

    UnprocessableException(Builder builder) {
        super(builder);
    }
}
