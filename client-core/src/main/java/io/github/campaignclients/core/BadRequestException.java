package io.github.campaignclients.core;

/** Status 400: the service did not understand the request or refuses its values. */
public final class BadRequestException extends ApiStatusException {

    private static final long serialVersionUID = 1L;

    BadRequestException(Builder builder) {
        super(builder);
    }
}
