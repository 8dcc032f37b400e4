package io.github.campaignclients.core;

/** Status 409: the request collides with the present state of what it names. */
public final class ConflictException extends ApiStatusException {

    private static final long serialVersionUID = 1L;

    ConflictException(Builder builder) {
        super(builder);
    }
}
